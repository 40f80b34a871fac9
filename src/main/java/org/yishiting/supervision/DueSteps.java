package org.yishiting.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.matter.Level;
import org.yishiting.workdays.Workdays;

/**
 * Looks for steps to supervise along the index of limits, oldest first: nothing is locked, nothing is written.
 *
 * <p>The statement is bounded by the earliest reminder of the table; which rule fits a step is decided here.
 */
@Service
@Transactional(readOnly = true)
public class DueSteps {

    static final String PAGE =
            """
            select p.task_id, p.matter, p.activity_id, p.name, p.level, p.created_at, p.due_at
            from pending_step p
            where p.due_at >= ? and p.due_at <= ? and (p.due_at > ? or p.task_id > ?)
              and p.definition_key <> 'supervise' and p.paused_until is null
              and not exists (select 1 from supervision s where s.open_task = p.task_id)
            order by p.due_at, p.task_id
            limit 500""";

    private static final Logger log = LoggerFactory.getLogger(DueSteps.class);
    private static final int LENGTH = 500;

    private final JdbcClient jdbc;
    private final SupervisionRules rules;
    private final Workdays workdays;
    private final Clock clock;

    DueSteps(JdbcClient jdbc, SupervisionRules rules, Workdays workdays, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.workdays = workdays;
        this.clock = clock;
    }

    /** At most so many, those longest due first. */
    public List<DueStep> first(int size) {
        List<DueStep> due = new ArrayList<>();
        Horizon horizon = new Horizon(rules, workdays, clock.instant(), new HashMap<>(), new HashMap<>());
        Instant last = workdays.after(rules.earliestReminder()).toInstant();
        List<DueStep> page = page(Instant.EPOCH, "", last);
        while (!page.isEmpty() && due.size() < size) {
            page.stream().filter(horizon::holds).limit(size - due.size()).forEach(due::add);
            DueStep end = page.get(page.size() - 1);
            page = page.size() < LENGTH ? List.of() : page(end.dueAt(), end.task(), last);
        }
        return due;
    }

    private List<DueStep> page(Instant from, String after, Instant last) {
        OffsetDateTime begin = from.atOffset(ZoneOffset.UTC);
        return jdbc.sql(PAGE)
                .params(begin, last.atOffset(ZoneOffset.UTC), begin, after)
                .query((row, index) -> step(row))
                .list();
    }

    private static DueStep step(ResultSet row) throws SQLException {
        return new DueStep(
                row.getString("task_id"),
                row.getString("matter"),
                row.getString("activity_id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("level")).map(Level::valueOf),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    /** Which limits are near enough, by rule; each rule and each day is looked up once for a sweep. */
    private record Horizon(
            SupervisionRules rules,
            Workdays workdays,
            Instant now,
            Map<String, Optional<SupervisionRule>> known,
            Map<Integer, Instant> remindUntil) {

        boolean holds(DueStep step) {
            return known.computeIfAbsent(step.step() + " " + step.level(), kind -> ruleOf(step))
                    .filter(rule -> !step.dueAt().isAfter(until(rule)))
                    .filter(rule -> rule.isUsed(step.begunAt(), step.dueAt(), now))
                    .isPresent();
        }

        private Instant until(SupervisionRule rule) {
            return remindUntil.computeIfAbsent(
                    rule.remindDays(), days -> workdays.after(days).toInstant());
        }

        /** A table that somebody spoilt for some steps still holds for the others. */
        private Optional<SupervisionRule> ruleOf(DueStep step) {
            try {
                return Optional.of(rules.of(step.step(), step.level()));
            } catch (RuntimeException spoilt) {
                log.error("supervision-rules cannot be applied to {} at level {}", step.step(), step.level(), spoilt);
                return Optional.empty();
            }
        }
    }
}
