package org.yishiting.cockpit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.cockpit.Diagrams.Diagram;
import org.yishiting.signin.Actor;

/** Who moved which instances to which version, and what became of each. */
@Service
@Transactional
public class MigrationLog {

    private static final int LONGEST_FAULT = 1000;
    private static final String ENTRIES =
            """
            select m.id, m.definition_key, m.definition_name, m.source_version, m.target_version, m.reason, m.actor, m.at,
              (select count(*) from migration_result r where r.migration = m.id and r.fault is null) moved,
              (select count(*) from migration_result r where r.migration = m.id and r.fault is not null) failed
            from migration m %s order by m.id desc limit 50""";

    private final JdbcClient jdbc;
    private final SimpleJdbcInsert migrations;
    private final Clock clock;

    MigrationLog(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.migrations = new SimpleJdbcInsert(template)
                .withTableName("migration")
                .usingColumns(
                        "definition_key",
                        "definition_name",
                        "source_version",
                        "target_version",
                        "reason",
                        "actor",
                        "at")
                .usingGeneratedKeyColumns("id");
        this.clock = clock;
    }

    /** Before the first instance is touched; returns the id of the entry. */
    public long begin(Diagram source, Diagram target, String reason) {
        return migrations
                .executeAndReturnKey(Map.of(
                        "definition_key", source.key(),
                        "definition_name", source.name(),
                        "source_version", source.version(),
                        "target_version", target.version(),
                        "reason", reason,
                        "actor", Actor.current(),
                        "at", clock.instant().atOffset(ZoneOffset.UTC)))
                .longValue();
    }

    /** In the transaction that moved the instance, or after the one that did not. */
    public void record(long migration, Migrations.Outcome outcome) {
        jdbc.sql("insert into migration_result (migration, instance_id, matter, fault) values (?, ?, ?, ?)")
                .params(
                        migration,
                        outcome.instance(),
                        outcome.key().orElse(null),
                        outcome.works() ? null : written(outcome.faults()))
                .update();
    }

    /** As many whole lines as there is room for, of the first what fits. */
    private static String written(List<Migrations.Fault> faults) {
        StringBuilder lines = new StringBuilder();
        for (Migrations.Fault fault : faults) {
            String line = fault.written();
            if (lines.isEmpty()) {
                lines.append(line, 0, Math.min(line.length(), LONGEST_FAULT));
            } else if (lines.length() + line.length() < LONGEST_FAULT) {
                lines.append('\n').append(line);
            }
        }
        return lines.toString();
    }

    /** The last ones, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> latest() {
        return entries("", List.of());
    }

    /** Throws {@link NoSuchElementException}. */
    @Transactional(readOnly = true)
    public Entry get(long migration) {
        return entries("where m.id = ?", List.of(migration)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("migration " + migration));
    }

    /** What became of each instance, in the order they were moved. */
    @Transactional(readOnly = true)
    public List<Migrations.Outcome> resultsOf(long migration) {
        return jdbc.sql("select instance_id, matter, fault from migration_result where migration = ? order by id")
                .param(migration)
                .query((row, number) -> new Migrations.Outcome(
                        row.getString("instance_id"),
                        Optional.ofNullable(row.getString("matter")),
                        faults(row.getString("fault"))))
                .list();
    }

    private static List<Migrations.Fault> faults(String written) {
        return written == null
                ? List.of()
                : written.lines().map(Migrations.Fault::read).toList();
    }

    private List<Entry> entries(String condition, List<?> parameters) {
        return jdbc.sql(ENTRIES.formatted(condition))
                .params(parameters)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getString("definition_key"),
                        row.getString("definition_name"),
                        row.getInt("source_version"),
                        row.getInt("target_version"),
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("moved"),
                        row.getLong("failed")))
                .list();
    }

    /** One migration; versions as the engine counts them. */
    public record Entry(
            long id,
            String key,
            String name,
            int source,
            int target,
            String reason,
            String actor,
            Instant at,
            long moved,
            long failed) {}
}
