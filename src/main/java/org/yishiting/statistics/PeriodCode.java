package org.yishiting.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an address names a period: {@code recent}, {@code 2026-03}, {@code 2026-Q1} or {@code 2026}. */
public final class PeriodCode {

    public static final String RECENT = "recent";

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)(?:-(?:(\\d\\d)|Q([1-4])))?");

    private PeriodCode() {}

    /** Empty for what names no period. */
    public static Optional<Period> read(String code, LocalDate today) {
        if (code.equals(RECENT)) {
            return Optional.of(Period.recent(today));
        }
        Matcher matcher = CODE.matcher(code);
        return matcher.matches() ? read(matcher) : Optional.empty();
    }

    private static Optional<Period> read(Matcher code) {
        int year = Integer.parseInt(code.group(1));
        if (code.group(3) != null) {
            return Optional.of(Period.ofQuarter(year, Integer.parseInt(code.group(3))));
        }
        if (code.group(2) == null) {
            return Optional.of(Period.ofYear(year));
        }
        try {
            return Optional.of(Period.of(YearMonth.of(year, Integer.parseInt(code.group(2)))));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    public static String of(YearMonth month) {
        return month.toString();
    }

    public static String ofQuarter(YearMonth month) {
        return month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3;
    }
}
