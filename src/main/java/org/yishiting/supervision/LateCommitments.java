package org.yishiting.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;

/** Commitments that are late: what a supervision committee sees first (A1 ⑥ 监督执行, A19 督落实). */
@Service
@Transactional(readOnly = true)
public class LateCommitments {

    private static final String LATE =
            """
            select p.task_id, p.matter, m.public_title, m.place, p.role, p.assignee, p.due_at, s.stage,
              coalesce(s.urged_times, 0) as urged_times
            from pending_step p join matter m on m.number = p.matter
            left join step_supervision s on s.task_id = p.task_id
            where p.definition_key = 'execute' and p.activity_id = 'userTask_reportProgress' and p.due_at < ?
              and p.paused_until is null and (%s)
            order by p.due_at, p.task_id
            limit %d""";

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Divisions divisions;
    private final Clock clock;

    LateCommitments(JdbcClient jdbc, Posts posts, Divisions divisions, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * Those in the divisions whose supervision committee the person belongs to, the longest late first; empty when they
     * belong to none.
     */
    public List<Late> of(String user, int size) {
        List<String> paths = posts.of(user).stream()
                .filter(post -> post.role() == Role.SUPERVISION_COMMITTEE)
                .map(post -> divisions.get(post.division()).path())
                .distinct()
                .toList();
        if (paths.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(clock.instant().atOffset(ZoneOffset.UTC));
        paths.forEach(path -> parameters.add(path + "%"));
        String inside = String.join(" or ", Collections.nCopies(paths.size(), "p.division_path like ?"));
        return jdbc.sql(LATE.formatted(inside, size))
                .params(parameters)
                .query((row, index) -> late(row))
                .list();
    }

    private static Late late(ResultSet row) throws SQLException {
        return new Late(
                row.getString("task_id"),
                row.getString("matter"),
                Optional.ofNullable(row.getString("public_title")),
                row.getString("place"),
                row.getString("role"),
                Optional.ofNullable(row.getString("assignee")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("stage")).map(SupervisionStage::valueOf),
                row.getInt("urged_times"));
    }

    /**
     * One late commitment.
     *
     * @param task the engine's id of the task
     * @param title of the matter, empty until one is set
     * @param role who owes it, {@code role} or {@code role/party}
     * @param assignee user id of who has claimed it
     */
    public record Late(
            String task,
            String matter,
            Optional<String> title,
            String place,
            String role,
            Optional<String> assignee,
            Instant dueAt,
            Optional<SupervisionStage> stage,
            int urgedTimes) {}
}
