package org.yishiting.procedure;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.refusal.RefusedException;

/**
 * Roles that a community's procedure turns to and that nobody holds there: seen before a matter reaches such a step, not
 * after.
 */
@Service
@Transactional(readOnly = true)
public class VacantPosts {

    private static final Logger log = LoggerFactory.getLogger(VacantPosts.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int LOGGED = 20;

    private final Divisions divisions;
    private final Posts posts;
    private final Procedures procedures;
    private final NeededRoles needed;

    /** Posts change a few times a week, and desks are opened all day. */
    private final LoadingCache<String, List<Vacancy>> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(500).build(this::read);

    VacantPosts(Divisions divisions, Posts posts, Procedures procedures, NeededRoles needed) {
        this.divisions = divisions;
        this.posts = posts;
        this.procedures = procedures;
        this.needed = needed;
    }

    /** Of the communities in a division, in the order of the tree; may be some minutes old. */
    public List<Vacancy> in(Division division) {
        return known.get(division.code());
    }

    private List<Vacancy> read(String code) {
        Division whole = divisions.get(code);
        List<Division> communities = divisions.within(whole).stream()
                .filter(division -> division.level() == Division.Level.COMMUNITY)
                .toList();
        List<Post> held = posts.around(whole, whole);
        Map<String, Division> places =
                divisions.known(held.stream().map(Post::division).collect(Collectors.toSet()));
        Map<String, Set<Role>> roles = communities.stream()
                .map(this::procedureOf)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), needed::of));
        List<Vacancy> vacancies = new ArrayList<>();
        for (Division community : communities) {
            Set<Role> there = held.stream()
                    .filter(post -> reaches(places.get(post.division()), community))
                    .map(Post::role)
                    .collect(Collectors.toSet());
            List<Role> vacant = roles.get(procedureOf(community)).stream()
                    .filter(role -> !there.contains(role))
                    .toList();
            if (!vacant.isEmpty()) {
                vacancies.add(new Vacancy(community, vacant));
            }
        }
        return List.copyOf(vacancies);
    }

    /** Empty, which nothing is deployed under, where none is chosen. */
    private String procedureOf(Division community) {
        try {
            return procedures.keyFor(community);
        } catch (RefusedException notChosen) {
            return "";
        }
    }

    private static boolean reaches(Division place, Division community) {
        return place.contains(community) || community.contains(place);
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        divisions.of(Set.of(Division.Level.COMMUNITY)).stream()
                .map(community -> community.upwards().get(community.upwards().size() - 1))
                .distinct()
                .flatMap(top -> read(top).stream())
                .limit(LOGGED)
                .forEach(vacancy -> log.warn(
                        "Nobody in {} {} is {}: such steps will go to the managers",
                        vacancy.community().code(),
                        vacancy.community().name(),
                        vacancy.roles().stream().map(Role::id).collect(Collectors.joining(", "))));
    }

    /** @param roles that nobody holds for the community, at least one */
    public record Vacancy(Division community, List<Role> roles) {}
}
