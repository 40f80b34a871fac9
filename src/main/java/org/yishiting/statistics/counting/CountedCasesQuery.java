package org.yishiting.statistics.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.matter.Category;
import org.yishiting.matter.Status;
import org.yishiting.statistics.CountedCases;
import org.yishiting.statistics.CountedCases.Figure;
import org.yishiting.statistics.CountedCases.Item;

/** Lists what a figure counted, by the same conditions that count it. */
@Component
class CountedCasesQuery {

    private static final String MATTER =
            "select m.number, m.public_title, m.place, m.category, m.status, m.reported_at, m.closed_at, ";
    private static final String NO_STEP = "cast(null as varchar) as step, 0 as days, false as late, ";

    private final JdbcClient jdbc;

    CountedCasesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CountedCases.Page of(CountedCases cases, Question question, int page, int size) {
        String from = from(cases, question);
        long total = jdbc.sql("select count(*)" + from)
                .params(question.parameters())
                .query(Long.class)
                .single();
        String sql = columns(cases.figure())
                + from
                + order(cases.figure())
                + " limit %d offset %d".formatted(size, (long) page * size);
        return new CountedCases.Page(
                jdbc.sql(sql)
                        .params(question.parameters())
                        .query((row, number) -> item(row))
                        .list(),
                total);
    }

    private static String from(CountedCases cases, Question question) {
        String where =
                switch (cases.figure()) {
                    case RECEIVED -> MatterFigures.RECEIVED;
                    case OPEN -> MatterFigures.OPEN;
                    case CLOSED -> MatterFigures.CLOSED;
                    case RESOLVED -> MatterFigures.CLOSED + " and m.status = 'CLOSED'";
                    case RATED -> MatterFigures.LAST_RATING;
                    case SATISFIED -> MatterFigures.LAST_RATING + " and r.satisfied";
                    case DISSATISFIED -> MatterFigures.LAST_RATING + " and not r.satisfied";
                    case STEPS -> StepFigures.COMPLETED;
                    case LIMITED_STEPS -> StepFigures.COMPLETED + " and s.due_at is not null";
                    case LATE_STEPS -> StepFigures.COMPLETED + " and " + StepFigures.LATE;
                };
        return " from " + table(cases.figure()) + Question.PLACE + " where " + where + question.andAsked()
                + narrowed(cases, question);
    }

    private static String table(Figure figure) {
        if (figure.isOfSteps()) {
            return "finished_step s join matter m on m.number = s.matter";
        }
        return isOfRatings(figure) ? "rating r join matter m on m.number = r.matter" : "matter m";
    }

    private static boolean isOfRatings(Figure figure) {
        return figure == Figure.RATED || figure == Figure.SATISFIED || figure == Figure.DISSATISFIED;
    }

    private static String narrowed(CountedCases cases, Question question) {
        String narrowed = "";
        if (cases.figure().isOfSteps() && cases.step() != null) {
            question.with("step", cases.step());
            narrowed += " and " + StepFigures.STEP + " = :step";
        }
        if (cases.figure().isOfSteps() && cases.unit() != null) {
            question.with("unit", cases.unit());
            narrowed += " and s.role = :unit";
        }
        return narrowed;
    }

    private static String columns(Figure figure) {
        if (figure.isOfSteps()) {
            return MATTER + "s.name as step, s.working_days as days, coalesce(" + StepFigures.LATE
                    + ", false) as late, s.finished_at as at_";
        }
        return MATTER + NO_STEP + (isOfRatings(figure) ? "r.given_at" : "m.closed_at") + " as at_";
    }

    private static String order(Figure figure) {
        return figure.isOfSteps()
                ? " order by s.working_days desc, s.finished_at desc, s.task_id"
                : " order by m.reported_at desc, m.number desc";
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("number"),
                Optional.ofNullable(row.getString("public_title")),
                row.getString("place"),
                Category.valueOf(row.getString("category")),
                Status.valueOf(row.getString("status")),
                instant(row, "reported_at"),
                instant(row, "closed_at"),
                row.getString("step"),
                instant(row, "at_"),
                row.getInt("days"),
                row.getBoolean("late"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
