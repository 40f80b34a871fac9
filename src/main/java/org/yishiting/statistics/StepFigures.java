package org.yishiting.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

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
            + " as step, s.role, s.name as step_name, cast(s.working_days as double precision) as days, " + LATE
            + " as late from finished_step s join matter m on m.number = s.matter" + Question.PLACE + " where "
            + COMPLETED;
    private static final String MEASURES = "max(step_name) as step_name, count(*) as n, count(late) as limited,"
            + " count(*) filter (where late) as late, " + MatterFigures.SPREAD;

    private final Counting counting;

    StepFigures(Counting counting) {
        this.counting = counting;
    }

    Map<Dimension, Map<String, Named>> of(Question question) {
        return counting.count(STEPS + question.andAsked(), MEASURES, DIMENSIONS, question, StepFigures::named);
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getString("step_name"),
                new Dwell(
                        new Spread(row.getLong("n"), row.getDouble("median"), row.getDouble("p90")),
                        new Share(row.getLong("late"), row.getLong("limited"))));
    }

    /** @param step a step's name, of use only where the dimension is the step */
    record Named(String step, Dwell dwell) {
        static final Named NOTHING = new Named("", Dwell.NOTHING);
    }
}
