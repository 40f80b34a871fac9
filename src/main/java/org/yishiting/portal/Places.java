package org.yishiting.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.community.PlaceSearch;

/**
 * How a resident says where: step by step from the community to the building, or by typing. Only what the step needs is
 * read, so that a page of a town with ten thousand buildings is as small as any.
 */
@Component
@Transactional(readOnly = true)
public class Places {

    /** A whole community, a whole estate, a building. */
    private static final Set<Level> OFFERED = EnumSet.of(Level.COMMUNITY, Level.ESTATE, Level.BUILDING);

    private static final int MOST = 150;
    private static final int FOUND = 20;

    private final Divisions divisions;
    private final PlaceSearch search;

    Places(Divisions divisions, PlaceSearch search) {
        this.divisions = divisions;
        this.search = search;
    }

    /** Whether a report can be about it. */
    public boolean offers(String code) {
        return offered(code).isPresent();
    }

    private Optional<Division> offered(String code) {
        return code == null || code.isBlank()
                ? Optional.empty()
                : divisions.find(code).filter(division -> OFFERED.contains(division.level()));
    }

    /** The choice inside of a community or an estate; of communities when the code is neither. */
    public Choice inside(String within, String chosen) {
        return offered(within)
                .map(area -> area.level() == Level.BUILDING ? areaAround(area) : Optional.of(area))
                .orElseGet(this::onlyCommunity)
                .map(area -> inside(area, chosen))
                .orElseGet(() -> choice("", "", divisions.communities().stream(), chosen, Map.of()));
    }

    /** The choice in which a place stands, chosen. */
    public Choice at(String place) {
        return inside(place, place);
    }

    /** The choice one step further out than the area. */
    public Choice around(String within) {
        return offered(within)
                .flatMap(this::areaAround)
                .map(area -> inside(area, ""))
                .orElseGet(() -> choice("", "", divisions.communities().stream(), "", Map.of()));
    }

    /** What the words mean, by full names; the only one is chosen. */
    public Choice find(String typed) {
        List<Division> found = search.find(typed, OFFERED, FOUND + 1);
        Map<String, String> names =
                divisions.placesOf(found.stream().map(Division::code).collect(Collectors.toSet()));
        List<Option> options = found.stream()
                .limit(FOUND)
                .map(place -> new Option(place.code(), names.get(place.code()), Kind.PLACE))
                .toList();
        return new Choice(
                typed.strip(),
                "",
                "",
                options,
                options.size() == 1 ? options.get(0).code() : "",
                found.size() > FOUND);
    }

    private Optional<Division> onlyCommunity() {
        List<Division> communities = divisions.communities();
        return communities.size() == 1 ? Optional.of(communities.get(0)) : Optional.empty();
    }

    private Optional<Division> areaAround(Division place) {
        Map<String, Division> line = divisions.known(Set.copyOf(place.upwards()));
        return place.upwards().stream()
                .skip(1)
                .map(line::get)
                .filter(above -> above.level() == Level.ESTATE || above.level() == Level.COMMUNITY)
                .findFirst();
    }

    private Choice inside(Division area, String chosen) {
        boolean community = area.level() == Level.COMMUNITY;
        Stream<Division> parts = community
                ? Stream.concat(
                        divisions.inside(area, Level.ESTATE, MOST + 1).stream(),
                        divisions.outsideEstates(area, MOST + 1).stream())
                : divisions.inside(area, Level.BUILDING, MOST + 1).stream();
        return choice(
                area.code(),
                divisions.placeOf(area.code()),
                Stream.concat(Stream.of(area), parts),
                chosen,
                Map.of(area.code(), community ? Kind.WHOLE_COMMUNITY : Kind.WHOLE_ESTATE));
    }

    private static Choice choice(
            String within, String line, Stream<Division> places, String chosen, Map<String, Kind> kinds) {
        List<Option> options = new ArrayList<>(places.limit(MOST + 1L)
                .map(place -> new Option(place.code(), place.name(), kinds.getOrDefault(place.code(), Kind.PLACE)))
                .toList());
        boolean more = options.size() > MOST;
        return new Choice("", within, line, options.subList(0, Math.min(MOST, options.size())), chosen, more);
    }

    /** How an option is called: by its name, or as the whole of the area. */
    public enum Kind {
        PLACE,
        WHOLE_COMMUNITY,
        WHOLE_ESTATE
    }

    /** One choice of a select. */
    public record Option(String code, String name, Kind kind) {}

    /**
     * What the page asks next.
     *
     * @param typed what was searched for, empty when nothing was
     * @param within code of the area whose parts are offered, empty for all communities and for what was found
     * @param line its name from the community down
     * @param chosen code of the option taken, empty or of none of them while none is
     * @param more whether there are more than are offered: they are found by typing
     */
    public record Choice(String typed, String within, String line, List<Option> options, String chosen, boolean more) {}
}
