package org.yishiting.scenario;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * A matter from report to dossier through the same pages, forms and REST calls that people use, on a virtual clock.
 *
 * <p>The day is Monday, 2 March 2026; no public holiday is near.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:scenario",
            "camunda.bpm.job-execution.enabled=false",
            "yishiting.portal.browser.reports-per-hour=1000",
            "yishiting.portal.browser.reports-per-day=1000"
        })
@Import(Scenario.Time.class)
abstract class Scenario {

    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        Clock virtualClock() {
            return new VirtualClock();
        }
    }

    @LocalServerPort
    private int port;

    @Value("${yishiting.demo.password}")
    private String password;

    @Autowired
    private ManagementService jobs;

    final VirtualClock clock = new VirtualClock();

    @BeforeEach
    void startTheWeek() {
        clock.set(MONDAY);
        jobs.createJobQuery()
                .processDefinitionKey("sweep")
                .timers()
                .list()
                .forEach(sweep -> jobs.setJobDuedate(sweep.getId(), clock.date()));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    String password() {
        return password;
    }

    Resident resident() {
        return new Resident(new Browser(base()));
    }

    Staff staff(String user, Resident resident) {
        return new Staff(base(), user, password, resident.number());
    }

    /** Lets time pass and the engine work off what is due: the sweep as well, and what follows from it. */
    void daysPass(int days) {
        clock.advance(Duration.ofDays(days));
        workOffWhatIsDue();
    }

    private void workOffWhatIsDue() {
        List<Job> due =
                jobs.createJobQuery().executable().orderByJobDuedate().asc().list();
        while (!due.isEmpty()) {
            due.forEach(this::execute);
            due = jobs.createJobQuery().executable().orderByJobDuedate().asc().list();
        }
    }

    /** One job may have made another needless. */
    private void execute(Job due) {
        if (jobs.createJobQuery().jobId(due.getId()).count() > 0) {
            jobs.executeJob(due.getId());
        }
    }
}
