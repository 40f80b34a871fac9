package org.yishiting.workdays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it: year, month, day, with whatever between them; a time after it is left. */
final class SheetDate {

    private static final Pattern PARTED = Pattern.compile(
            "(\\d{4})\\s*[-/.\\u5E74]\\s*(\\d{1,2})\\s*[-/.\\u6708]\\s*(\\d{1,2})\\s*\\u65E5?(?:[\\sT]+0{1,2}:00.*)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private SheetDate() {}

    static Optional<LocalDate> read(String cell) {
        String text = SheetText.plain(cell);
        return read(PARTED.matcher(text)).or(() -> read(TOGETHER.matcher(text)));
    }

    private static Optional<LocalDate> read(Matcher parts) {
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException nosuchDay) {
            return Optional.empty();
        }
    }
}
