package org.yishiting.statistics.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.statistics.LateCommitment;
import org.yishiting.workdays.Workdays;

/**
 * Finds the commitments that were late at some time of a period.
 *
 * <p>A commitment is done when its unit said so and the work did not come back: what was returned is not done. A
 * commitment of a matter that is over is not waited for any more.
 */
@Component
class OverdueCommitments {

    private static final String LATE =
            """
            from (
              select c.id, c.matter, m.public_title, c.what, c.unit_name, c.due_at,
                coalesce(
                  case when c.status in ('DONE', 'ACCEPTED') then
                    (select max(p.at) from progress p where p.commitment = c.id and p.state = 'DONE') end,
                  m.closed_at) as done_at
              from commitment c join matter m on m.number = c.matter %s
              where c.due_at < :reference %s) promised
            where done_at is null or (done_at > due_at and done_at >= :begin)
            """;
    private static final String ORDER =
            " order by case when done_at is null or done_at >= :reference then 0 else 1 end, due_at, id limit %d";

    private final JdbcClient jdbc;
    private final Workdays workdays;
    private final Clock clock;

    OverdueCommitments(JdbcClient jdbc, Workdays workdays, Clock clock) {
        this.jdbc = jdbc;
        this.workdays = workdays;
        this.clock = clock;
    }

    long count(Question question) {
        return jdbc.sql("select count(*) " + late(question))
                .params(question.with("reference", reference(question)).parameters())
                .query(Long.class)
                .single();
    }

    /** Those not done first, then the longest overdue first; at most n. */
    List<LateCommitment> of(Question question, int n) {
        Instant reference = reference(question);
        return jdbc.sql("select * " + late(question) + ORDER.formatted(n))
                .params(question.with("reference", reference).parameters())
                .query((row, number) -> commitment(row, reference))
                .list();
    }

    private static String late(Question question) {
        return LATE.formatted(Question.PLACE, question.andAsked());
    }

    private Instant reference(Question question) {
        Instant end = question.period().ends(clock.getZone());
        return end.isBefore(clock.instant()) ? end : clock.instant();
    }

    private LateCommitment commitment(ResultSet row, Instant reference) throws SQLException {
        Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        Optional<Instant> done = Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .filter(at -> at.isBefore(reference));
        return new LateCommitment(
                row.getString("matter"),
                Optional.ofNullable(row.getString("public_title")),
                row.getString("what"),
                row.getString("unit_name"),
                due,
                done,
                Math.max(1, workdays.between(due, done.orElse(reference))));
    }
}
