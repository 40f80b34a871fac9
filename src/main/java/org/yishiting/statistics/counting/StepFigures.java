package org.yishiting.statistics.counting;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yishiting.statistics.Dwell;

/** Counts how long steps were open; see {@link Dwell} for what each figure means. */
@Component
class StepFigures {

    /** Of {@code finished_step s}. */
    static final String COMPLETED = "s.finished_at >= :begin and s.finished_at < :end and not s.withdrawn";

    static final String LATE = "s.finished_at > s.due_at";

    /** Names a step of {@code finished_step s} across versions of its diagram. */
    static final String STEP = "s.definition_key || ':' || s.activity_id";

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final String STEPS = "select m.procedure_key, m.category, place.grp, " + STEP
            + " as step, s.role, s.name as label, s.working_days as days, " + LATE
            + " as good from finished_step s join matter m on m.number = s.matter" + Question.PLACE + " where "
            + COMPLETED;

    private final Counting counting;

    StepFigures(Counting counting) {
        this.counting = counting;
    }

    Map<Dimension, Map<String, Named>> of(Question question) {
        Map<Dimension, Map<String, Named>> named = new EnumMap<>(Dimension.class);
        counting.count(STEPS + question.andAsked(), DIMENSIONS, question).forEach((dimension, tallies) -> {
            Map<String, Named> steps = new HashMap<>();
            tallies.forEach((name, tally) ->
                    steps.put(name, new Named(tally.label(), new Dwell(tally.spread(), tally.share()))));
            named.put(dimension, steps);
        });
        return named;
    }

    /** @param step name of the step, null where the dimension is another */
    record Named(String step, Dwell dwell) {
        static final Named NOTHING = new Named("", Dwell.NOTHING);
    }
}
