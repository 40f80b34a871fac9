package org.yishiting.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;

/** The places for which a member of staff may take an appeal: those inside the divisions of their posts. */
@Component
@Transactional(readOnly = true)
public class Ground {

    private static final Set<Level> PLACES = Set.of(Level.COMMUNITY, Level.ESTATE, Level.BUILDING);

    private final Posts posts;
    private final Divisions divisions;

    Ground(Posts posts, Divisions divisions) {
        this.posts = posts;
        this.divisions = divisions;
    }

    /** Whole communities, whole estates and buildings, each before what it contains; by the place above them. */
    public List<Group> placesOf(String user) {
        Map<String, Division> inside = new LinkedHashMap<>();
        widest(user)
                .flatMap(division -> divisions.within(division).stream())
                .forEach(division -> inside.put(division.code(), division));
        List<Group> groups = new ArrayList<>();
        for (Division place : inside.values()) {
            boolean opensGroup = place.level() == Level.COMMUNITY || place.level() == Level.ESTATE;
            if (opensGroup || groups.isEmpty()) {
                groups.add(new Group(place.name(), new ArrayList<>()));
            }
            if (PLACES.contains(place.level())) {
                groups.get(groups.size() - 1).places().add(place);
            }
        }
        return groups.stream().filter(group -> !group.places().isEmpty()).toList();
    }

    /** Whether the person may take an appeal for the place. */
    public boolean offers(String user, String code) {
        return divisions
                .find(code)
                .filter(place -> PLACES.contains(place.level()))
                .filter(place -> widest(user).anyMatch(own -> own.contains(place)))
                .isPresent();
    }

    /** The divisions of a person's posts without those that lie inside another of them. */
    private Stream<Division> widest(String user) {
        List<Division> held = posts.of(user).stream()
                .map(Post::division)
                .distinct()
                .map(divisions::get)
                .toList();
        return held.stream()
                .filter(division -> held.stream().noneMatch(other -> other != division && other.contains(division)));
    }

    /** Places that a select shows under one heading. */
    public record Group(String label, List<Division> places) {}
}
