package org.yishiting.community;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of divisions. */
@Service
@Transactional(readOnly = true)
public class Divisions {

    /** What residents say when they name a place. */
    private static final Set<Division.Level> SAID = EnumSet.of(Division.Level.COMMUNITY, Division.Level.ESTATE);

    private final DivisionRepository divisions;
    private final ApplicationEventPublisher events;

    Divisions(DivisionRepository divisions, ApplicationEventPublisher events) {
        this.divisions = divisions;
        this.events = events;
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public Division get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no division '" + code + "'"));
    }

    public Optional<Division> find(String code) {
        return divisions.findById(code);
    }

    /** Names by code; codes that are unknown are left out. */
    public Map<String, String> names(Set<String> codes) {
        return divisions.findAllById(codes).stream().collect(Collectors.toMap(Division::code, Division::name));
    }

    /** Divisions by code; codes that are unknown are left out. */
    public Map<String, Division> known(Set<String> codes) {
        return divisions.findAllById(codes).stream().collect(Collectors.toMap(Division::code, Function.identity()));
    }

    public List<Division> communities() {
        return divisions.findByLevelOrderByCode(Division.Level.COMMUNITY);
    }

    /** All divisions of some levels, each before what it contains, whatever the database's collation. */
    public List<Division> of(Set<Division.Level> levels) {
        return divisions.findByLevelIn(levels).stream()
                .sorted(Comparator.comparing(Division::path))
                .toList();
    }

    /** The division itself and all inside it, each before what it contains. */
    public List<Division> within(Division division) {
        return divisions.findByPathStartingWithOrderByPath(division.path());
    }

    /**
     * The division itself and what is inside it, at most so many levels below, each before what it contains. Micro-grids,
     * which few towns have, come together with buildings.
     */
    public List<Division> within(Division division, int levels) {
        List<Division.Level> wanted = Arrays.stream(Division.Level.values())
                .filter(level -> depthOf(level) <= depthOf(division.level()) + levels)
                .toList();
        return divisions.findByPathStartingWithAndLevelIn(division.path(), wanted).stream()
                .sorted(Comparator.comparing(Division::path))
                .toList();
    }

    private static int depthOf(Division.Level level) {
        return level == Division.Level.BUILDING ? Division.Level.MICRO_GRID.ordinal() : level.ordinal();
    }

    /** Where a matter is at home and counted: the division's community, or the division itself above one. */
    public Division homeOf(String code) {
        return divisions.findAllById(get(code).upwards()).stream()
                .filter(Division::isHome)
                .max(Comparator.comparing(Division::level))
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' lies in no community"));
    }

    /**
     * The place as people say it, from the community down: community, estate and the division itself. A grid, which
     * residents do not know, is named only when it is the place itself.
     */
    public String placeOf(String code) {
        return Optional.ofNullable(placesOf(Set.of(code)).get(code))
                .orElseThrow(() -> new IllegalArgumentException("no division '" + code + "'"));
    }

    /** The same of many, by code; codes that are unknown are left out. */
    public Map<String, String> placesOf(Set<String> codes) {
        Map<String, Division> places = known(codes);
        Map<String, Division> above = new HashMap<>(places);
        Set<String> missing = places.values().stream()
                .flatMap(place -> place.upwards().stream())
                .filter(code -> !places.containsKey(code))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            above.putAll(known(missing));
        }
        return places.values().stream().collect(Collectors.toMap(Division::code, place -> lineOf(place, above)));
    }

    private static String lineOf(Division place, Map<String, Division> above) {
        return place.upwards().stream()
                .map(above::get)
                .filter(division -> division == above.get(place.code()) || SAID.contains(division.level()))
                .sorted(Comparator.comparing(Division::path))
                .map(Division::name)
                .collect(Collectors.joining(" · "));
    }

    /** Divisions of a level inside another one, in the order of their codes. */
    public List<Division> inside(Division division, Division.Level level, int size) {
        return divisions.findByPathStartingWithAndLevelOrderByPath(division.path(), level, Limit.of(size));
    }

    /** Buildings of a community that lie in no estate. */
    public List<Division> outsideEstates(Division community, int size) {
        return divisions.findOutside(community.path(), Division.Level.BUILDING, Division.Level.ESTATE, Limit.of(size));
    }

    @Transactional
    public Division found(Division division) {
        Division founded = divisions.save(division);
        events.publishEvent(new Founded(founded));
        return founded;
    }

    /** A division is there; what it needs from the start is given to it in the same transaction. */
    public record Founded(Division division) {}
}
