package org.yishiting.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yishiting.Yishiting;

/**
 * Whether people notice the sweep: claims and completions through HTTP in minutes in which nothing else runs, and in
 * minutes in which the sweep works off 5,000 late steps of 100,000 at its pace, in turns, on PostgreSQL.
 *
 * <pre>mvn -B test -Dtest=SweepBenchmark -Dbenchmark=true</pre>
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class SweepBenchmark {

    private static final Town.Size SIZE = new Town.Size(4, 10, 30_000, 100_000, 5_000);
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 2;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MATTERS = 2_400;
    private static final Duration REST = Duration.ofMillis(100);

    @Test
    void besidePeopleAtWork() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                ServletWebServerApplicationContext application = start(postgres.getJdbcUrl("postgres", "postgres"))) {
            DataSource database = application.getBean(DataSource.class);
            new Town(database, application.getBean(Clock.class).instant(), SIZE).build();
            Worker worker = new Worker(application, "grid-worker", "yishiting");
            worker.prepare(MATTERS);
            worker.work(WARM_UP);
            measure(application, new JdbcTemplate(database), worker);
        }
    }

    private static ServletWebServerApplicationContext start(String url) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Yishiting.class)
                .profiles("demo")
                .run("--server.port=0", "--spring.datasource.url=" + url, "--camunda.bpm.job-execution.enabled=false");
    }

    private static void measure(ServletWebServerApplicationContext application, JdbcTemplate jdbc, Worker worker)
            throws InterruptedException {
        JobExecutor jobs = executor(application);
        List<double[]> quiet = new ArrayList<>();
        List<double[]> sweeping = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            quiet.addAll(worker.work(MINUTE, REST));
            sweep(application, jobs);
            sweeping.addAll(worker.work(MINUTE, REST));
            jobs.shutdown();
            System.out.printf("round %d: %d supervised%n", round + 1, supervised(jdbc));
        }
        System.out.printf("%nClaims and completions, ms; %,d open steps, %,d late%n", SIZE.open(), SIZE.late());
        System.out.println("|  | median quiet | median sweeping | ratio | p95 quiet | p95 sweeping | ratio |");
        System.out.println("|---|---|---|---|---|---|---|");
        print("claim", quiet, sweeping, 0);
        print("complete", quiet, sweeping, 1);
    }

    /** Fires the sweep's timer now, and lets the engine work. */
    private static void sweep(ServletWebServerApplicationContext application, JobExecutor jobs) {
        ManagementService management = application.getBean(ManagementService.class);
        Job timer = management
                .createJobQuery()
                .processDefinitionKey("sweep")
                .timers()
                .singleResult();
        management.executeJob(timer.getId());
        jobs.start();
    }

    /** Not the bean: Spring's own may be proxied or absent while job execution is off. */
    private static JobExecutor executor(ServletWebServerApplicationContext application) {
        return application.getBean(ProcessEngineConfigurationImpl.class).getJobExecutor();
    }

    private static int supervised(JdbcTemplate jdbc) {
        return jdbc.queryForObject("select count(*) from supervision where stage is not null", Integer.class);
    }

    private static void print(String what, List<double[]> quiet, List<double[]> sweeping, int column) {
        double[] before = column(quiet, column);
        double[] beside = column(sweeping, column);
        System.out.printf(
                "| %s | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f |%n",
                what,
                at(before, 50),
                at(beside, 50),
                at(beside, 50) / at(before, 50),
                at(before, 95),
                at(beside, 95),
                at(beside, 95) / at(before, 95));
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).sorted().toArray();
    }

    private static double at(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
