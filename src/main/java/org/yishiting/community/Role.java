package org.yishiting.community;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A role that diagrams may name: a line of {@code roles.csv}, whose name stands in the bundle {@code roles}. A new role
 * is a line in each; only those that Java itself asks for are named here.
 *
 * @param id what diagrams and groups use, {@code grid-worker}
 * @param overseesDivision whether a holder may see every matter of the division, not only those with a step of theirs
 * @param directsWork whether a holder may move the work of the division: hand a step to others, extend its limit or
 *     pause it
 */
public record Role(String id, boolean overseesDivision, boolean directsWork) {

    private static final Map<String, Role> CATALOGUE = read();

    public static final Role GRID_WORKER = get("grid-worker");
    public static final Role BUILDING_HEAD = get("building-head");
    public static final Role COMMUNITY_COMMITTEE = get("community-committee");
    public static final Role OWNERS_COMMITTEE = get("owners-committee");
    public static final Role STREET_COMMITTEE = get("street-committee");
    public static final Role SUPERVISION_COMMITTEE = get("supervision-committee");
    public static final Role SUPERVISION_TEAM = get("supervision-team");
    public static final Role MANAGER = get("manager");

    /** All of the catalogue, in its order. */
    public static Collection<Role> all() {
        return CATALOGUE.values();
    }

    public static Optional<Role> of(String id) {
        return Optional.ofNullable(CATALOGUE.get(id));
    }

    /** Throws {@link NoSuchElementException} for an id that is not in the catalogue. */
    public static Role get(String id) {
        return of(id).orElseThrow(() -> new NoSuchElementException("no role '" + id + "' in roles.csv"));
    }

    private static Map<String, Role> read() {
        try (InputStream file = Role.class.getResourceAsStream("/roles.csv")) {
            Map<String, Role> roles = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Role::ofLine)
                    .forEach(role -> roles.put(role.id, role));
            return roles;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Role ofLine(String line) {
        String[] cells = line.split(",", -1);
        return new Role(cells[0], cells[1].equals("yes"), cells[2].equals("yes"));
    }
}
