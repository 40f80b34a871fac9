package org.yishiting.statistics.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was publicly listed for supervision 挂牌督办 in a period, in the words that stand on the board. */
@Component
public class ListedSteps {

    private static final String LISTED =
            """
            select l.matter, m.public_title, l.step_name, l.reason, l.due_at, l.listed_at, l.lifted_at
            from listing l join matter m on m.number = l.matter %s
            where l.listed_at >= :begin and l.listed_at < :end %s
            order by l.listed_at, l.id""";

    private final JdbcClient jdbc;

    ListedSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param liftedAt empty while it is listed */
    public record Listed(
            String matter,
            Optional<String> title,
            String step,
            String reason,
            Instant dueAt,
            Instant listedAt,
            Optional<Instant> liftedAt) {}

    List<Listed> of(Question question) {
        return jdbc.sql(LISTED.formatted(Question.PLACE, question.andAsked()))
                .params(question.parameters())
                .query((row, number) -> listed(row))
                .list();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("matter"),
                Optional.ofNullable(row.getString("public_title")),
                row.getString("step_name"),
                row.getString("reason"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("listed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("lifted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
