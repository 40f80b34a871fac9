package org.yishiting.statistics.counting;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yishiting.statistics.Handled;

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

    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.TOTAL, Dimension.PROCEDURE, Dimension.CATEGORY, Dimension.DIVISION);
    private static final String FACT =
            "select m.procedure_key, m.category, place.grp, cast(null as varchar) as label, ";
    private static final String MATTERS = FACT
            + "cast(null as integer) as days, cast(null as boolean) as good from matter m" + Question.PLACE + " where ";
    private static final String RATINGS = FACT
            + "cast(null as integer) as days, r.satisfied as good from rating r join matter m on m.number = r.matter"
            + Question.PLACE + " where " + LAST_RATING;

    /** Working days only of matters with a result. */
    private static final String ENDS = FACT
            + "case when m.status = 'CLOSED' then till.n - since.n end as days, cast(null as boolean) as good from matter m"
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
        var received = count(MATTERS + RECEIVED, question);
        var open = count(MATTERS + OPEN, question);
        var ends = count(ENDS, question);
        var ratings = count(RATINGS, question);
        Map<Dimension, Map<String, Handled>> handled = new EnumMap<>(Dimension.class);
        DIMENSIONS.forEach(dimension -> handled.put(
                dimension,
                join(received.get(dimension), open.get(dimension), ends.get(dimension), ratings.get(dimension))));
        return handled;
    }

    private Map<Dimension, Map<String, Tally>> count(String facts, Question question) {
        return counting.count(facts + question.andAsked(), DIMENSIONS, question);
    }

    private static Map<String, Handled> join(
            Map<String, Tally> received, Map<String, Tally> open, Map<String, Tally> ends, Map<String, Tally> ratings) {
        Set<String> names = new TreeSet<>();
        Stream.of(received, open, ends, ratings).forEach(some -> names.addAll(some.keySet()));
        Tally none = new Tally();
        Map<String, Handled> handled = new HashMap<>();
        names.forEach(name -> {
            Tally ended = ends.getOrDefault(name, none);
            handled.put(
                    name,
                    new Handled(
                            received.getOrDefault(name, none).n(),
                            open.getOrDefault(name, none).n(),
                            ended.n(),
                            ended.spread().n(),
                            ended.spread(),
                            ratings.getOrDefault(name, none).share()));
        });
        return handled;
    }
}
