package org.yishiting.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The clock of the step {@code p} runs. */
    static final String RUNNING = "(p.paused_until is null or p.paused_until <= :today)";

    static final String STANDING = "p.paused_until > :today";

    private static final String CLAIMED =
            """
            (select p.task_id, p.due_at from pending_step p where p.assignee = :user%s and %s
              order by p.due_at nulls last, p.task_id limit %d)""";
    private static final String OFFERED =
            """
            (select s.task_id, s.due_at from pending_step_offer s
              join pending_step p on p.task_id = s.task_id and p.assignee is null
              where s.group_id = :%s%s and %s order by s.due_at nulls last, s.task_id limit %d)""";
    private static final String PAGE =
            """
            select p.task_id, p.name, p.subject, p.assignee, p.unheld, p.due_at, p.paused_until, m.number, m.public_title, m.text, m.category, m.level,
              m.place, m.care
            from (select distinct task_id, due_at from (%s) candidate order by due_at nulls last, task_id limit %d) chosen
            join pending_step p on p.task_id = chosen.task_id
            join matter m on m.number = p.matter
            order by p.due_at nulls last, p.task_id""";

    /** Characters of a report that fit where a title would stand. */
    private static final int BEGINNING = 30;

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    Worklist(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * Steps in the order they are due, overdue ones first, those without a limit last, and behind them all those whose
     * clock stands.
     *
     * @param after where the page before ended, null for the first page
     */
    public List<Item> of(String user, Wanted wanted, Position after, int size) {
        List<Item> page = new ArrayList<>();
        if (after == null || !after.paused()) {
            page.addAll(part(user, wanted, RUNNING, after, size));
        }
        if (page.size() < size) {
            page.addAll(
                    part(user, wanted, STANDING, after != null && after.paused() ? after : null, size - page.size()));
        }
        return page;
    }

    private List<Item> part(String user, Wanted wanted, String clockIs, Position after, int size) {
        Map<String, Object> parameters = parameters(user, clock);
        parameters.put("words", "%" + wanted.words().toLowerCase(Locale.ROOT) + "%");
        parameters.put("category", wanted.ofCategory().map(Category::name).orElse(""));
        String condition = wanted.condition() + " and " + clockIs;
        List<String> branches = new ArrayList<>();
        branches.add(CLAIMED.formatted(beyond("p", after, parameters), condition, size));
        for (String group : groupsOf(user)) {
            String parameter = "group" + branches.size();
            parameters.put(parameter, group);
            branches.add(OFFERED.formatted(parameter, beyond("s", after, parameters), condition, size));
        }
        return jdbc.sql(PAGE.formatted(String.join(" union all ", branches), size))
                .params(parameters)
                .query((row, index) -> item(row))
                .list();
    }

    private static String beyond(String alias, Position after, Map<String, Object> parameters) {
        if (after == null) {
            return "";
        }
        parameters.put("after", after.task());
        if (after.dueAt() == null) {
            return " and @.due_at is null and @.task_id > :after".replace("@", alias);
        }
        parameters.put("due", after.dueAt().atOffset(ZoneOffset.UTC));
        return " and (@.due_at > :due or @.due_at = :due and @.task_id > :after or @.due_at is null)"
                .replace("@", alias);
    }

    /** What the conditions of filters name. */
    static Map<String, Object> parameters(String user, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("user", user);
        parameters.put("today", today);
        parameters.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        parameters.put(
                "midnight", today.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime());
        return parameters;
    }

    private Set<String> groupsOf(String user) {
        return new LinkedHashSet<>(posts.of(user).stream().map(Post::group).toList());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Title of the matter, or how its report begins: twenty rows without a title are not told apart. */
    static String matterIn(ResultSet row) throws SQLException {
        String title = row.getString("public_title");
        if (title != null) {
            return title;
        }
        String words = row.getString("text").strip().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= BEGINNING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + "\u2026";
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

    private Item item(ResultSet row) throws SQLException {
        LocalDate pausedUntil = row.getObject("paused_until", LocalDate.class);
        String level = row.getString("level");
        return new Item(
                row.getString("task_id"),
                row.getString("number"),
                matterIn(row),
                row.getString("place"),
                Category.valueOf(row.getString("category")),
                Optional.ofNullable(level).map(Level::valueOf),
                titleOf(row.getString("name"), row.getString("subject")),
                row.getString("assignee") != null,
                row.getBoolean("care"),
                row.getBoolean("unheld"),
                instant(row, "due_at"),
                pausedUntil,
                pausedUntil != null && pausedUntil.isAfter(LocalDate.now(clock)));
    }

    /**
     * One open step.
     *
     * @param task the engine's id of the task
     * @param matter number of the matter
     * @param title of the matter; until the grid worker has set one, how its report begins
     * @param step its name, with what it is about where one stands for many
     * @param claimed by this person; otherwise offered to a group of theirs
     * @param care the matter takes precedence
     * @param unheld nobody holds the role, so it lies with the managers
     * @param dueAt null when the step has no limit
     * @param pausedUntil the day on which the step's clock runs again, null unless it was paused
     * @param paused whether the clock stands today
     */
    public record Item(
            String task,
            String matter,
            String title,
            String place,
            Category category,
            Optional<Level> level,
            String step,
            boolean claimed,
            boolean care,
            boolean unheld,
            Instant dueAt,
            LocalDate pausedUntil,
            boolean paused) {

        public Position position() {
            return new Position(paused, dueAt, task);
        }
    }

    /** Where a page ends: the next one begins behind it. */
    public record Position(boolean paused, Instant dueAt, String task) {}
}
