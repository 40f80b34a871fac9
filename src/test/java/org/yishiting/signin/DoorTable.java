package org.yishiting.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The decisions of {@code doors.txt}: for each route, who is let in and what they are then answered. */
final class DoorTable {

    static final String EVERYBODY = "everybody";
    static final String SIGNED_IN = "signed-in";
    static final String NOBODY = "nobody";

    /** Written for the default answers: the page, or the way to another one. */
    private static final Set<Integer> FINE = Set.of(200, 204, 302, 304);

    /**
     * One decision.
     *
     * @param path as the table writes it, with the slash at its end that some have
     * @param answers what those who are let in may be answered; the table's calls ask for things that are missing
     */
    record Door(String who, Set<String> accounts, Routes.Route route, String path, Set<Integer> answers) {

        /** {@code null} is a stranger. */
        boolean lets(String account) {
            return switch (who) {
                case EVERYBODY -> true;
                case SIGNED_IN -> account != null;
                default -> account != null && accounts.contains(account);
            };
        }

        boolean isForAll() {
            return route.pattern().endsWith("/**");
        }

        /** What is asked for when it is this route's turn. */
        String pathOf(Routes.Route asked) {
            return isForAll() ? asked.pattern() : path;
        }

        /** Whether the route is this one or below it. */
        boolean covers(Routes.Route other) {
            boolean method = route.method().equals("*") || route.method().equals(other.method());
            return method && (route.shape().equals(other.shape()) || decidesBelow(other));
        }

        private boolean decidesBelow(Routes.Route other) {
            String base = route.shape().replaceAll("\\*\\*$", "");
            return who.equals(NOBODY) && isForAll() && base.length() > 1 && (other.shape() + "/").startsWith(base);
        }
    }

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final List<Door> doors = new ArrayList<>();

    private DoorTable() {}

    static DoorTable read() {
        DoorTable table = new DoorTable();
        try (InputStream file = DoorTable.class.getResourceAsStream("/doors.txt")) {
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return table;
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        if (words[1].equals("=")) {
            sets.put(words[0], accounts(Arrays.copyOfRange(words, 2, words.length)));
            return;
        }
        Set<Integer> answers = words.length < 4
                ? FINE
                : Set.copyOf(
                        Arrays.stream(words[3].split(",")).map(Integer::valueOf).toList());
        doors.add(new Door(
                words[0], accounts(words[0].split(",")), new Routes.Route(words[1], words[2]), words[2], answers));
    }

    private Set<String> accounts(String... words) {
        Set<String> accounts = new TreeSet<>();
        for (String word : words) {
            accounts.addAll(sets.getOrDefault(word, Set.of(word)));
        }
        return accounts;
    }

    List<Door> doors() {
        return doors;
    }

    /** The decision about a route: the one that names it, otherwise the one that names most of its path. */
    Optional<Door> of(Routes.Route route) {
        return doors.stream()
                .filter(door -> door.covers(route))
                .max((one, other) -> Integer.compare(weight(one), weight(other)));
    }

    private static int weight(Door door) {
        return door.route().pattern().length() * 4
                + (door.isForAll() ? 0 : 2_000)
                + (door.route().method().equals("*") ? 0 : 1);
    }
}
