package org.yishiting.portal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;

/** The places a resident can choose: a whole community, a whole estate, a building. */
@Component
public class Places {

    private static final Set<Level> OFFERED = EnumSet.of(Level.COMMUNITY, Level.ESTATE, Level.BUILDING);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Divisions divisions;

    /** Divisions change a few times a year: read once for all readers of some minutes. */
    private final LoadingCache<String, List<Group>> grouped =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> group());

    Places(Divisions divisions) {
        this.divisions = divisions;
    }

    /** One group for each community and one for each estate, in the order of the tree; may be some minutes old. */
    public List<Group> groups() {
        return grouped.get("all");
    }

    private List<Group> group() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Division place : divisions.of(OFFERED)) {
            switch (place.level()) {
                case COMMUNITY -> open(place.name(), place, groups);
                case ESTATE -> open(above(place, groups).label() + " · " + place.name(), place, groups);
                case BUILDING -> above(place, groups).places().add(Place.of(place));
                default -> {}
            }
        }
        return List.copyOf(groups.values());
    }

    private static void open(String label, Division place, Map<String, Group> groups) {
        groups.put(place.code(), new Group(label, new ArrayList<>(List.of(Place.of(place)))));
    }

    private static Group above(Division place, Map<String, Group> groups) {
        return place.upwards().stream()
                .filter(groups::containsKey)
                .findFirst()
                .map(groups::get)
                .orElseThrow(() -> new IllegalStateException("'" + place.code() + "' lies in no community"));
    }

    /** Whether the code is one of those offered. */
    public boolean offers(String code) {
        return divisions
                .find(code)
                .map(Division::level)
                .filter(OFFERED::contains)
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
