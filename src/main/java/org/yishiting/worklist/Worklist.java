package org.yishiting.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.matter.Category;
import org.yishiting.matter.Level;

/**
 * What waits for a person: the steps claimed and those offered to a group of theirs.
 *
 * <p>One branch for each group, each walking its own index and stopping at the page's length, so that the list does not
 * get slower as steps pile up elsewhere. Lengths are written into the statement: H2 takes a derived table's earlier rows
 * for those of a new limit when the limit is a parameter.
 */
@Service
@Transactional(readOnly = true)
public class Worklist {

    private static final String CLAIMED =
            "(select s.task_id, s.due_at from pending_step s where s.assignee = ?%s order by s.due_at nulls last, s.task_id limit %d)";
    private static final String OFFERED =
            """
            (select s.task_id, s.due_at from pending_step_offer s
              join pending_step p on p.task_id = s.task_id and p.assignee is null
              where s.group_id = ?%s order by s.due_at nulls last, s.task_id limit %d)""";
    private static final String PAGE =
            """
            select p.task_id, p.name, p.subject, p.assignee, p.unheld, p.due_at, p.paused_until, m.number, m.public_title, m.category, m.level,
              m.place, m.care
            from (select distinct task_id, due_at from (%s) candidate order by due_at nulls last, task_id limit %d) chosen
            join pending_step p on p.task_id = chosen.task_id
            join matter m on m.number = p.matter
            order by p.due_at nulls last, p.task_id""";

    private static final String SUBJECTS =
            """
            select p.task_id, p.subject from pending_step p where p.task_id in (:tasks) and p.subject is not null
              and (p.assignee = :user or exists (select 1 from pending_step_offer o
                where o.task_id = p.task_id and o.group_id in (:groups)))""";

    private final JdbcClient jdbc;
    private final Posts posts;

    Worklist(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /**
     * Steps in the order they are due, those without a limit last.
     *
     * @param after where the page before ended, null for the first page
     */
    public List<Item> of(String user, Position after, int size) {
        Set<String> groups =
                new LinkedHashSet<>(posts.of(user).stream().map(Post::group).toList());
        List<Object> parameters = new ArrayList<>();
        List<String> branches = new ArrayList<>();
        branches.add(branch(CLAIMED, user, after, size, parameters));
        groups.forEach(group -> branches.add(branch(OFFERED, group, after, size, parameters)));
        return jdbc.sql(PAGE.formatted(String.join(" union all ", branches), size))
                .params(parameters)
                .query((row, index) -> item(row))
                .list();
    }

    /**
     * What those of these open steps are about that the person holds or is offered, by task; without those that stand
     * for themselves.
     */
    public Map<String, String> subjects(String user, Collection<String> tasks) {
        List<String> groups = posts.of(user).stream().map(Post::group).toList();
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SUBJECTS)
                .param("tasks", tasks)
                .param("user", user)
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .query((row, index) -> Map.entry(row.getString("task_id"), row.getString("subject")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * How lists of staff name a step.
     *
     * @param name label of the step
     * @param subject which of many equal steps it is, null when there is one
     */
    public static String titleOf(String name, String subject) {
        return subject == null ? name : name + " · " + subject;
    }

    private static String branch(String sql, String holder, Position after, int size, List<Object> parameters) {
        parameters.add(holder);
        String beyond = "";
        if (after != null && after.dueAt() == null) {
            beyond = " and s.due_at is null and s.task_id > ?";
            parameters.add(after.task());
        } else if (after != null) {
            beyond = " and (s.due_at > ? or s.due_at = ? and s.task_id > ? or s.due_at is null)";
            OffsetDateTime due = after.dueAt().atOffset(ZoneOffset.UTC);
            parameters.addAll(List.of(due, due, after.task()));
        }
        return sql.formatted(beyond, size);
    }

    private static Item item(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        String level = row.getString("level");
        return new Item(
                row.getString("task_id"),
                row.getString("number"),
                Optional.ofNullable(row.getString("public_title")),
                row.getString("place"),
                Category.valueOf(row.getString("category")),
                Optional.ofNullable(level).map(Level::valueOf),
                titleOf(row.getString("name"), row.getString("subject")),
                row.getString("assignee") != null,
                row.getBoolean("care"),
                row.getBoolean("unheld"),
                due == null ? null : due.toInstant(),
                row.getObject("paused_until", LocalDate.class));
    }

    /**
     * One open step.
     *
     * @param task the engine's id of the task
     * @param matter number of the matter
     * @param title empty until the grid worker has set one
     * @param step its name, with what it is about where one stands for many
     * @param claimed by this person; otherwise offered to a group of theirs
     * @param care the matter takes precedence
     * @param unheld nobody holds the role, so it lies with the managers
     * @param dueAt null when the step has no limit
     * @param pausedUntil null unless the step's clock stands
     */
    public record Item(
            String task,
            String matter,
            Optional<String> title,
            String place,
            Category category,
            Optional<Level> level,
            String step,
            boolean claimed,
            boolean care,
            boolean unheld,
            Instant dueAt,
            LocalDate pausedUntil) {

        public Position position() {
            return new Position(dueAt, task);
        }
    }

    /** Where a page ends: the next one begins behind it. */
    public record Position(Instant dueAt, String task) {}
}
