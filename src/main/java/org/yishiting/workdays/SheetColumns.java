package org.yishiting.workdays;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a table says what, by its head; without one they stand as date, working, name.
 *
 * @param saysOff whether the second column tells days off instead of days worked
 */
record SheetColumns(int date, int working, int name, boolean saysOff) {

    /** The fields of a day in the lists that programs publish. */
    static final List<String> JSON = List.of("date", "isOffDay", "name");

    static final SheetColumns USUAL = new SheetColumns(0, 1, 2, false);

    /** Words that spreadsheets use, by what they mean. */
    private static final Map<String, Set<String>> WORDS = words();

    /** Empty when the row is no head. */
    static Optional<SheetColumns> of(SheetRow head) {
        int date = indexOf("date", head);
        int name = indexOf("name", head);
        int working = indexOf("working", head);
        int off = indexOf("off", head);
        if (date < 0 || name < 0 || working < 0 && off < 0) {
            return Optional.empty();
        }
        return Optional.of(new SheetColumns(date, working < 0 ? off : working, name, working < 0));
    }

    /** What the second column of a row says; empty when it is neither yes nor no. */
    Optional<Boolean> works(String cell) {
        if (means("worked", cell)) {
            return Optional.of(true);
        }
        if (means("rest", cell)) {
            return Optional.of(false);
        }
        if (means("yes", cell)) {
            return Optional.of(!saysOff);
        }
        return means("no", cell) ? Optional.of(saysOff) : Optional.empty();
    }

    private static int indexOf(String meaning, SheetRow head) {
        for (int index = 0; index < head.cells().size(); index++) {
            if (means(meaning, head.cells().get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean means(String meaning, String cell) {
        return WORDS.get(meaning).contains(SheetText.plain(cell).toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> words() {
        ResourceBundle bundle = ResourceBundle.getBundle("workdays.sheet-words", Locale.ROOT);
        return bundle.keySet().stream().collect(Collectors.toMap(meaning -> meaning, meaning -> Stream.of(
                        bundle.getString(meaning).split(","))
                .map(String::strip)
                .collect(Collectors.toSet())));
    }
}
