package org.yishiting.handling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.matter.Matter;
import org.yishiting.refusal.RefusedException;

/**
 * Who can be drawn into a matter: holders of posts along its community line, that is in its division and those that
 * contain it, and everywhere inside its community.
 */
@Component
@Transactional(readOnly = true)
class CommunityLine {

    private static final String GROUP = "group:";
    private static final int MOST = 20;

    private final Posts posts;
    private final Divisions divisions;
    private final Accounts accounts;

    CommunityLine(Posts posts, Divisions divisions, Accounts accounts) {
        this.posts = posts;
        this.divisions = divisions;
        this.accounts = accounts;
    }

    /**
     * Where a step can go.
     *
     * @param user null for a whole group
     * @param post of the person, or one of the group's
     */
    record Target(String user, Post post) {

        String to() {
            return user == null ? post.group() : user;
        }
    }

    /** Posts along the matter's line, nearest to its place first. */
    List<Post> around(Matter matter) {
        Division place = divisions.get(matter.division());
        List<String> upwards = place.upwards();
        return posts.around(place, divisions.homeOf(place.code())).stream()
                .sorted(Comparator.comparingInt(post -> distance(upwards, post)))
                .toList();
    }

    private static int distance(List<String> upwards, Post post) {
        int steps = upwards.indexOf(post.division());
        return steps < 0 ? upwards.size() : steps;
    }

    /**
     * A person, or the group of a post.
     *
     * @param offered groups that have the step now: of a person's several posts the one that they share counts
     */
    Target target(Matter matter, String to, List<String> offered) {
        if (to == null || to.isBlank()) {
            throw new RefusedException("people-missing");
        }
        List<Post> around = around(matter);
        if (to.startsWith(GROUP)) {
            String group = to.substring(GROUP.length());
            return around.stream()
                    .filter(post -> post.group().equals(group))
                    .findFirst()
                    .map(post -> new Target(null, post))
                    .orElseThrow(() -> new RefusedException("people-outside"));
        }
        return new Target(to, postOf(to, around, offered));
    }

    private Post postOf(String user, List<Post> around, List<String> offered) {
        List<Post> own = around.stream()
                .filter(post -> post.userId().equals(user))
                .sorted(Comparator.comparing(post -> !offered.contains(post.group())))
                .toList();
        if (own.isEmpty() || !accounts.exists(user)) {
            throw new RefusedException("people-outside");
        }
        return own.get(0);
    }

    /** One person. */
    String person(Matter matter, String to) {
        if (to != null && to.startsWith(GROUP)) {
            throw new RefusedException("people-one");
        }
        return target(matter, to, List.of()).user();
    }

    /** Several people, each once; nobody twice and not all the town. */
    Set<String> persons(Matter matter, Collection<String> to) {
        Set<String> chosen = new LinkedHashSet<>(to == null ? List.of() : to);
        chosen.removeIf(one -> one == null || one.isBlank());
        if (chosen.isEmpty()) {
            throw new RefusedException("people-missing");
        }
        if (chosen.size() > MOST) {
            throw new RefusedException("people-many", MOST);
        }
        Set<String> around = around(matter).stream().map(Post::userId).collect(Collectors.toSet());
        if (!around.containsAll(chosen) || !accounts.namesOf(chosen).keySet().containsAll(chosen)) {
            throw new RefusedException("people-outside");
        }
        return chosen;
    }

    /** Posts by their holder, the nearest post first. */
    static Map<String, List<Post>> byHolder(List<Post> around) {
        Map<String, List<Post>> holders = new LinkedHashMap<>();
        around.forEach(post -> holders.computeIfAbsent(post.userId(), user -> new ArrayList<>())
                .add(post));
        return holders;
    }

    static String group(Post post) {
        return GROUP + post.group();
    }
}
