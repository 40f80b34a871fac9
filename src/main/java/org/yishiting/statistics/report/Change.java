package org.yishiting.statistics.report;

import java.util.Locale;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.table.Cell;

/** How a figure moved against the month before, in words; a dash where one of the two is not known. */
final class Change {

    private static final String UNKNOWN = "—";

    private Change() {}

    static String of(Cell now, Cell before, Words words) {
        if (!now.known() || !before.known()) {
            return UNKNOWN;
        }
        double moved = now.number() - before.number();
        return switch (now.kind()) {
            case SHARE -> words.say("report.points", signed(moved * 100, 1));
            case DAYS -> words.say("report.days", signed(moved, 1));
            case COUNT -> signed(moved, 0);
            case TEXT, DAY -> UNKNOWN;
        };
    }

    /** With its sign; what rounds to nothing has none. */
    private static String signed(double number, int decimals) {
        String shown = String.format(Locale.ROOT, "%+." + decimals + "f", number);
        return shown.matches("[+-]0(\\.0)?") ? shown.substring(1) : shown.replace('-', '−');
    }
}
