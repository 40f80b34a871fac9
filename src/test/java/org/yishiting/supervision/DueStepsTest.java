package org.yishiting.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yishiting.matter.Level;
import org.yishiting.workdays.Workdays;

/** The search of the sweep among a hundred thousand open steps, five thousand of them late, on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DueStepsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final int OPEN = 100_000;
    private static final int LATE = 5_000;

    private EmbeddedPostgres postgres;

    @BeforeAll
    void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    void stopDatabase() throws IOException {
        postgres.close();
    }

    /** Every second matter is big, which is reminded of a day earlier than the others. */
    private static final SupervisionRules RULES = new SupervisionRules() {
        @Override
        public SupervisionRule of(String step, Optional<Level> level) {
            return new SupervisionRule(level.isPresent() ? 2 : 1, 0, 3, 3, 24, "supervision-team");
        }

        @Override
        public int earliestReminder() {
            return 2;
        }
    };

    private static final Workdays EVERY_DAY = new Workdays() {
        @Override
        public Date after(Number days) {
            return Date.from(NOW.plus(Duration.ofDays(days.intValue())));
        }

        @Override
        public int until(Instant due) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int between(Instant first, Instant last) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant move(Instant due, int days) {
            throw new UnsupportedOperationException();
        }
    };

    Stream<DataSource> databases() {
        return Stream.of(
                new DriverManagerDataSource("jdbc:h2:mem:due;DB_CLOSE_DELAY=-1"), postgres.getPostgresDatabase());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void walksTheIndexAndFindsWhatIsDueLongestFirst(DataSource database) {
        JdbcClient jdbc = filled(database);
        DueSteps search = new DueSteps(jdbc, RULES, EVERY_DAY, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(search.first(3)).extracting(DueStep::task).containsExactly("task-1", "task-2", "task-3");
        assertThat(planOf(jdbc)).containsIgnoringCase("pending_step_due");

        jdbc.sql(
                        """
                        insert into supervision (task_id, open_task, matter, step, step_name, started_at)
                        select task_id, task_id, matter, activity_id, name, created_at from pending_step
                        where due_at <= ? and task_id <> 'task-7'""")
                .param(NOW.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update pending_step set paused_until = date '2026-03-09' where task_id = 'task-5001'")
                .update();
        jdbc.sql("update pending_step set definition_key = 'supervise' where task_id = 'task-5002'")
                .update();

        List<DueStep> due = search.first(OPEN);

        assertThat(due)
                .extracting(DueStep::task)
                .startsWith("task-7", "task-5003")
                .doesNotHaveDuplicates();
        assertThat(due).allSatisfy(step -> assertThat(step.dueAt())
                .isBeforeOrEqualTo(NOW.plus(Duration.ofDays(step.level().isPresent() ? 2 : 1))));
        // an hour lies between two limits: those of one day for all, those of the second for every second
        assertThat(due).hasSize(1 + 24 - 2 + 12);
    }

    private static JdbcClient filled(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("db/migration/portable")
                .load()
                .migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into division (code, name, level, path) values ('D', '区', 'DISTRICT', '/D/')")
                .update();
        jdbc.sql(
                        """
                        insert into matter (number, text, category, channel, division, place, name_public, care,
                          procedure_key, status, tracking_hash, reported_at, version)
                        values ('D-1', '…', 'ROAD', 'VISIT', 'D', '区', false, false, 'none', 'OPEN', 'hash',
                          current_timestamp, 0)""")
                .update();
        new JdbcTemplate(database)
                .batchUpdate(
                        """
                        insert into pending_step (task_id, matter, division, procedure_key, activity_id, name, role,
                          unheld, priority, created_at, due_at, definition_key, level, division_path, definition_version)
                        values (?, 'D-1', 'D', 'p', 'userTask_a', '步骤', 'grid-worker', false, 50, ?, ?, 'p', ?, '/D/', 1)""",
                        Stream.iterate(1, number -> number + 1)
                                .limit(OPEN)
                                .map(number -> new Object[] {
                                    "task-" + number,
                                    NOW.atOffset(ZoneOffset.UTC),
                                    NOW.plus(Duration.ofHours(number - LATE)).atOffset(ZoneOffset.UTC),
                                    number % 2 == 0 ? "BIG" : null
                                })
                                .toList());
        jdbc.sql("analyze").update();
        return jdbc;
    }

    private static String planOf(JdbcClient jdbc) {
        Instant last = NOW.plus(Duration.ofDays(2));
        return String.join(
                "\n",
                jdbc.sql("explain " + DueSteps.PAGE)
                        .params(
                                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                                last.atOffset(ZoneOffset.UTC),
                                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                                "")
                        .query(String.class)
                        .list());
    }
}
