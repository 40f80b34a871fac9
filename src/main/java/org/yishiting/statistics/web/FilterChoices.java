package org.yishiting.statistics.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.matter.Category;
import org.yishiting.statistics.DiagramNames;
import org.yishiting.statistics.PeriodCode;
import org.yishiting.statistics.Ranking.Measure;

/** What the form of the filters offers. */
@Component
class FilterChoices {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 6;
    private static final int YEARS = 4;

    private final Filters filters;
    private final DiagramNames diagrams;
    private final Clock clock;

    FilterChoices(Filters filters, DiagramNames diagrams, Clock clock) {
        this.filters = filters;
        this.diagrams = diagrams;
        this.clock = clock;
    }

    /** @param periods codes by the kind of period, newest first */
    record Choices(
            Map<String, List<String>> periods,
            List<Division> divisions,
            Map<String, String> procedures,
            List<Category> categories,
            List<Level> levels,
            List<Measure> ranks) {}

    Choices of(String user) {
        YearMonth now = YearMonth.now(clock);
        return new Choices(
                Map.of(
                        "month", codes(MONTHS, back -> PeriodCode.of(now.minusMonths(back))),
                        "quarter", codes(QUARTERS, back -> PeriodCode.ofQuarter(now.minusMonths(3L * back))),
                        "year", codes(YEARS, back -> Integer.toString(now.getYear() - back))),
                filters.offered(user),
                diagrams.procedures(),
                List.of(Category.values()),
                List.of(Level.STREET, Level.COMMUNITY, Level.ESTATE),
                List.of(Measure.values()));
    }

    private static List<String> codes(int n, IntFunction<String> code) {
        return IntStream.range(0, n).mapToObj(code).toList();
    }
}
