package org.yishiting.community;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yishiting.community.Naming.Place;

/**
 * Full names in one language, see {@link Naming#in}. Each is asked for once; a list learns its names first, together.
 * Not for public pages, which mask people.
 */
public class Names {

    private final Naming naming;
    private final Locale locale;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Optional<Place>> places = new HashMap<>();

    Names(Naming naming, Locale locale) {
        this.naming = naming;
        this.locale = locale;
    }

    /** Asks for many user ids at once, before each is named. */
    public Names learnPeople(Collection<String> ids) {
        people.putAll(naming.people(ids, locale));
        return this;
    }

    /** Asks for the places of many groups and units at once, before each is named. */
    public Names learnPlaces(Collection<String> groups) {
        Set<String> codes =
                groups.stream().flatMap(group -> code(group).stream()).collect(Collectors.toSet());
        Map<String, Place> found = naming.places(codes);
        codes.forEach(code -> places.put(code, Optional.ofNullable(found.get(code))));
        return this;
    }

    /** The full name behind a user id; a word for residents and the system, the id itself for an account that is gone. */
    public String person(String id) {
        if (!people.containsKey(id)) {
            learnPeople(List.of(id));
        }
        return people.get(id);
    }

    /**
     * Who did what is on record: the name that a person had then, a word in the reader's language for residents and the
     * system.
     */
    public String onRecord(String id, String nameThen) {
        return naming.isAccount(id) ? nameThen : person(id);
    }

    /** The name of a person, or of the role when it is no account's id: of those who have a step, claimed or not. */
    public String personOrRole(String id) {
        String name = person(id);
        return name.equals(id) ? role(id) : name;
    }

    /** The name of a person, or of the group of a post. */
    public String holder(String id) {
        return isGroup(id) ? group(id) : person(id);
    }

    /** The role and its division, or the name of the party whose people they are, of {@code role@place}. */
    public String group(String id) {
        String role = role(id.split("@", 2)[0]);
        return at(id).map(place -> place.isParty() ? place.name() : role + " · " + place.name())
                .orElse(role);
    }

    /** The name of the party whose people a group are, of its division otherwise; empty when neither is known. */
    public String place(String group) {
        return at(group).map(Place::name).orElse("");
    }

    /** The name of the party for {@code role/party}, of the role otherwise. */
    public String unit(String assignment) {
        return at(assignment).filter(Place::isParty).map(Place::name).orElseGet(() -> role(assignment));
    }

    /** The name of the role alone, also of {@code role/party}. */
    public String role(String assignment) {
        return naming.role(assignment, locale);
    }

    private Optional<Place> at(String id) {
        return code(id).flatMap(code -> {
            if (!places.containsKey(code)) {
                learnPlaces(List.of(id));
            }
            return places.get(code);
        });
    }

    private static boolean isGroup(String id) {
        String[] parts = id.split("@", 2);
        return parts.length == 2 && Role.of(parts[0]).isPresent();
    }

    private static Optional<String> code(String id) {
        String[] parts = id.split("[@/]", 2);
        return parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    }
}
