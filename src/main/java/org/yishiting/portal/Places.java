package org.yishiting.portal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;

/** The places a resident can choose: a whole community, a whole estate, a building. */
@Component
public class Places {

    private final Divisions divisions;

    Places(Divisions divisions) {
        this.divisions = divisions;
    }

    /** One group for each community and one for each estate, in the order of the tree. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Division community : divisions.communities()) {
            for (Division place : divisions.within(community)) {
                add(place, community, groups);
            }
        }
        return groups;
    }

    private static void add(Division place, Division community, List<Group> groups) {
        switch (place.level()) {
            case COMMUNITY -> groups.add(new Group(community.name(), new ArrayList<>(List.of(Place.of(place)))));
            case ESTATE ->
                groups.add(
                        new Group(community.name() + " · " + place.name(), new ArrayList<>(List.of(Place.of(place)))));
            case BUILDING -> groups.get(groups.size() - 1).places().add(Place.of(place));
            case DISTRICT, STREET, GRID -> {}
        }
    }

    /** Whether the code is one of those offered. */
    public boolean offers(String code) {
        return divisions
                .find(code)
                .map(Division::level)
                .filter(level -> level == Level.COMMUNITY || level == Level.ESTATE || level == Level.BUILDING)
                .isPresent();
    }

    /** Places that a select shows under one heading. */
    public record Group(String label, List<Place> places) {}

    /** One choice. */
    public record Place(String code, String name, Level level) {

        static Place of(Division division) {
            return new Place(division.code(), division.name(), division.level());
        }
    }
}
