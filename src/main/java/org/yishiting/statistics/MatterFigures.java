package org.yishiting.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts what became of matters; see {@link Handled} for what each figure means. */
@Component
class MatterFigures {

    static final String RECEIVED = "m.reported_at >= :begin and m.reported_at < :end";
    static final String OPEN = "m.reported_at < :end and (m.closed_at is null or m.closed_at >= :end)";
    static final String CLOSED = "m.closed_at >= :begin and m.closed_at < :end";

    /** Of {@code rating r}: residents' last word on the matter within the period. */
    static final String LAST_RATING =
            """
            r.given_at >= :begin and r.given_at < :end and r.satisfied is not null
              and not exists (select 1 from rating later where later.matter = r.matter and later.round > r.round
                and later.satisfied is not null and later.given_at < :end)""";

    static final String SPREAD =
            """
            percentile_cont(0.5) within group (order by days) as median,
            percentile_cont(0.9) within group (order by days) as p90""";

    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.TOTAL, Dimension.PROCEDURE, Dimension.CATEGORY, Dimension.DIVISION);
    private static final String FACT = "select m.procedure_key, m.category, place.grp";
    private static final String MATTERS = FACT + " from matter m" + Question.PLACE + " where ";
    private static final String RATINGS = FACT + ", r.satisfied from rating r join matter m on m.number = r.matter"
            + Question.PLACE + " where " + LAST_RATING;

    /** Working days only of matters with a result: percentiles leave out what is null. */
    private static final String ENDS = FACT
            + ", case when m.status = 'CLOSED' then cast(till.n - since.n as double precision) end as days from matter m"
            + Question.PLACE
            + WorkingDays.join("since", "m.reported_at")
            + WorkingDays.join("till", "m.closed_at")
            + "where " + CLOSED;

    private final Counting counting;
    private final WorkingDays calendar;

    MatterFigures(Counting counting, WorkingDays calendar) {
        this.counting = counting;
        this.calendar = calendar;
    }

    Map<Dimension, Map<String, Handled>> of(Question question) {
        calendar.number(question);
        var received =
                count(MATTERS + RECEIVED + question.andAsked(), "count(*) as n", question, row -> row.getLong("n"));
        var open = count(MATTERS + OPEN + question.andAsked(), "count(*) as n", question, row -> row.getLong("n"));
        var ends = count(
                ENDS + question.andAsked(),
                "count(*) as n, count(days) as resolved, " + SPREAD,
                question,
                MatterFigures::ended);
        var ratings = count(
                RATINGS + question.andAsked(),
                "count(*) filter (where satisfied) as satisfied, count(*) as n",
                question,
                row -> new Share(row.getLong("satisfied"), row.getLong("n")));
        Map<Dimension, Map<String, Handled>> handled = new EnumMap<>(Dimension.class);
        DIMENSIONS.forEach(dimension -> handled.put(
                dimension,
                join(received.get(dimension), open.get(dimension), ends.get(dimension), ratings.get(dimension))));
        return handled;
    }

    private <T> Map<Dimension, Map<String, T>> count(
            String fact, String measures, Question question, Counting.Measured<T> measured) {
        return counting.count(fact, measures, DIMENSIONS, question, measured);
    }

    private static Map<String, Handled> join(
            Map<String, Long> received, Map<String, Long> open, Map<String, Ended> ends, Map<String, Share> ratings) {
        Set<String> names = new TreeSet<>();
        Stream.of(received, open, ends, ratings).forEach(some -> names.addAll(some.keySet()));
        Map<String, Handled> handled = new HashMap<>();
        names.forEach(name -> {
            Ended ended = ends.getOrDefault(name, Ended.NONE);
            handled.put(
                    name,
                    new Handled(
                            received.getOrDefault(name, 0L),
                            open.getOrDefault(name, 0L),
                            ended.closed(),
                            ended.days().n(),
                            ended.days(),
                            ratings.getOrDefault(name, Share.NONE)));
        });
        return handled;
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                row.getLong("n"), new Spread(row.getLong("resolved"), row.getDouble("median"), row.getDouble("p90")));
    }

    private record Ended(long closed, Spread days) {
        static final Ended NONE = new Ended(0, Spread.NONE);
    }
}
