package org.yishiting.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.workdays.Workdays;

/** What people did in an instance and in the blocks it calls: the steps that are over and those that wait. */
@Service
@Transactional(readOnly = true)
public class WaySteps {

    private static final String STEPS =
            """
            select s.instance_id, s.stage, s.activity_id, s.name, s.role, s.finished_by person, s.withdrawn,
              s.created_at, s.finished_at
            from finished_step s where s.matter = ? and (s.instance_id = ? or s.procedure_instance_id = ?)
            union all
            select s.instance_id, s.stage, s.activity_id, s.name, s.role, s.assignee, false, s.created_at, null
            from pending_step s where s.matter = ? and (s.instance_id = ? or s.procedure_instance_id = ?)
            order by 8, 9 nulls last""";

    private final JdbcClient jdbc;
    private final Workdays workdays;
    private final Clock clock;

    WaySteps(JdbcClient jdbc, Workdays workdays, Clock clock) {
        this.jdbc = jdbc;
        this.workdays = workdays;
        this.clock = clock;
    }

    /** In the order they were offered. */
    public List<WayStep> of(String matter, String instance) {
        return jdbc.sql(STEPS)
                .params(matter, instance, instance, matter, instance, instance)
                .query((row, number) -> step(row, instance))
                .list();
    }

    /** How long something took, or has taken so far. */
    public Dwell dwell(Instant from, Optional<Instant> to) {
        Instant end = to.orElseGet(clock::instant);
        return new Dwell(
                workdays.between(from, end), Duration.between(from, end).toHours());
    }

    private WayStep step(ResultSet row, String instance) throws SQLException {
        Instant from = row.getObject("created_at", OffsetDateTime.class).toInstant();
        Optional<Instant> to = Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        boolean drawnHere = instance.equals(row.getString("instance_id"));
        return new WayStep(
                row.getString(drawnHere ? "activity_id" : "stage"),
                row.getString("name"),
                row.getString("role"),
                Optional.ofNullable(row.getString("person")),
                from,
                to,
                dwell(from, to),
                row.getBoolean("withdrawn"));
    }

    /** @param days working days, 0 for the same day; @param hours whole hours, day and night */
    public record Dwell(int days, long hours) {}

    /**
     * One step.
     *
     * @param activity where the instance's own diagram shows it
     * @param role as the diagram names it, possibly {@code role/party}
     * @param person who completed it, or holds it now
     */
    public record WayStep(
            String activity,
            String name,
            String role,
            Optional<String> person,
            Instant from,
            Optional<Instant> to,
            Dwell dwell,
            boolean withdrawn) {}
}
