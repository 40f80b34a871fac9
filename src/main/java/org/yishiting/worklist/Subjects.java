package org.yishiting.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;

/** What open steps are about, for lists that know only their tasks. */
@Service
@Transactional(readOnly = true)
public class Subjects {

    private static final String SUBJECTS =
            """
            select p.task_id, p.matter, p.name, p.subject, p.due_at, p.paused_until, m.public_title, m.text, m.place
            from pending_step p join matter m on m.number = p.matter
            where p.task_id in (:tasks) and (p.assignee = :user or exists (select 1 from pending_step_offer o
                where o.task_id = p.task_id and o.group_id in (:groups)))""";

    private final JdbcClient jdbc;
    private final Posts posts;

    Subjects(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** By task, those of the steps that the person holds or is offered; one statement for all. */
    public Map<String, Subject> of(String user, Collection<String> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        List<String> groups = posts.of(user).stream().map(Post::group).toList();
        return jdbc
                .sql(SUBJECTS)
                .param("tasks", tasks)
                .param("user", user)
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .query((row, index) -> Map.entry(row.getString("task_id"), subject(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("matter"),
                Worklist.titleOf(row.getString("name"), row.getString("subject")),
                Worklist.matterIn(row),
                row.getString("place"),
                Optional.ofNullable(row.getString("subject")),
                Worklist.instant(row, "due_at"),
                row.getObject("paused_until", LocalDate.class));
    }

    /**
     * What a step is about.
     *
     * @param matter its number
     * @param step its name, with what it is about where one stands for many
     * @param title of the matter; until the grid worker has set one, how its report begins
     * @param item which of many equal steps it is, empty for one that stands for itself
     * @param dueAt null when the step has no limit
     * @param pausedUntil null unless it was paused
     */
    public record Subject(
            String matter,
            String step,
            String title,
            String place,
            Optional<String> item,
            Instant dueAt,
            LocalDate pausedUntil) {}
}
