package org.yishiting.statistics.table;

import java.time.LocalDate;
import java.util.Locale;
import org.yishiting.statistics.Share;
import org.yishiting.statistics.Spread;
import org.yishiting.statistics.table.Table.Kind;

/**
 * One cell of a table.
 *
 * @param shown what people read: shares in percent and days with one decimal, a dash for what is not known
 * @param number as the unit of its kind, shares from 0 to 1, a day as days since 1970; 0 for text
 * @param n on how many cases a share or days rest; 0 for the rest
 * @param known whether the number means anything
 * @param link to what was counted, null for none
 */
public record Cell(Kind kind, String shown, double number, long n, boolean known, String link) {

    private static final String UNKNOWN = "—";

    public static Cell text(String words) {
        return new Cell(Kind.TEXT, words, 0, 0, true, null);
    }

    public static Cell day(LocalDate day) {
        return new Cell(Kind.DAY, day.toString(), day.toEpochDay(), 0, true, null);
    }

    public static Cell count(long n) {
        return new Cell(Kind.COUNT, Long.toString(n), n, 0, true, null);
    }

    public static Cell share(Share share) {
        return new Cell(
                Kind.SHARE,
                share.isKnown() ? String.format(Locale.ROOT, "%.1f%%", 100 * share.value()) : UNKNOWN,
                share.value(),
                share.whole(),
                share.isKnown(),
                null);
    }

    public static Cell median(Spread spread) {
        return days(spread.median(), spread.n());
    }

    public static Cell p90(Spread spread) {
        return days(spread.p90(), spread.n());
    }

    private static Cell days(double days, long n) {
        return new Cell(Kind.DAYS, n > 0 ? String.format(Locale.ROOT, "%.1f", days) : UNKNOWN, days, n, n > 0, null);
    }

    /** For paper: shares with the number of cases they rest on. */
    public String inPrint() {
        return kind == Kind.SHARE && known ? shown + " (n=" + n + ")" : shown;
    }

    /** The same with a link to what was counted, unless that is nothing. */
    public Cell to(String address) {
        boolean empty = !known || kind == Kind.COUNT && number == 0;
        return new Cell(kind, shown, number, n, known, empty ? null : address);
    }
}
