package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.yishiting.house.House;
import org.yishiting.notification.Inbox;
import org.yishiting.notification.InboxMessage;
import org.yishiting.statistics.report.MonthlyMail;

/** On the first of April the leaders of district and street learn how March went. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:monthly")
@DirtiesContext
class MonthlyMailTest extends Scenario {

    @Autowired
    private MonthlyMail mail;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ManagementService jobs;

    @BeforeEach
    void march() {
        LocaleContextHolder.setLocale(House.LANGUAGE);
        if (jdbc.sql("select count(*) from matter").query(Long.class).single() == 0) {
            new SixStepsStory(this).fromReportToDossier();
            Resident resident = resident();
            resident.reports("safety", "JSX-E1", "路面不平");
            staff("grid-worker", resident).does("核实登记", Forms.refused("现场已修好"));
        }
        clock.set(LocalDateTime.of(2026, 4, 1, 8, 0));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
        jdbc.sql("delete from notification where template = 'monthly-report'").update();
        jdbc.sql("delete from monthly_report").update();
    }

    @Test
    void managersAndStreetCommitteesGetTheHeadline() {
        mail.send();

        assertThat(reports("manager")).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("青羊示范区 2026-03 月度民情分析");
            assertThat(message.body())
                    .contains(
                            "收件 2 件",
                            "办结 1 件",
                            "办结率 50.0% (1/2)",
                            "满意率 100.0% (1/1)",
                            "http://127.0.0.1:8080/desk/statistics/reports/2026-03?division=5101");
        });
        assertThat(reports("street-committee")).singleElement().satisfies(message -> assertThat(message.body())
                .contains("河滨街道", "division=HB"));
        assertThat(reports("community-committee")).isEmpty();
        assertThat(reports("supervision-team")).isEmpty();
    }

    @Test
    void theLinkOpensTheReport() {
        mail.send();
        String link = reports("street-committee").get(0).body().replaceAll("(?s).*http://[^/]*(/\\S+)", "$1");
        Browser desk = new Browser(base());
        desk.submit("/login", "/login", Map.of("username", "street-committee", "password", password()));
        assertThat(desk.open(link).body()).contains("2026-03 月度民情分析", "河滨街道");
    }

    @Test
    void aMonthIsToldOnceHoweverOftenItRuns() {
        mail.send();
        mail.send();
        assertThat(reports("manager")).hasSize(1);
        clock.set(LocalDateTime.of(2026, 5, 1, 8, 0));
        mail.send();
        assertThat(reports("manager")).hasSize(2);
    }

    @Test
    void theDatabaseRefusesTheSameMonthTwice() {
        mail.send();
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into monthly_report (division, reported_month, told, sent_at) values ('HB', '2026-03', 1, current_timestamp)")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theEngineSendsIt() {
        Job timer = jobs.createJobQuery()
                .processDefinitionKey("monthly-report")
                .timers()
                .singleResult();
        jobs.executeJob(timer.getId());
        assertThat(reports("manager")).isEmpty();
        Job sending = jobs.createJobQuery()
                .processDefinitionKey("monthly-report")
                .messages()
                .singleResult();
        jobs.executeJob(sending.getId());
        assertThat(reports("manager")).hasSize(1);
    }

    private List<InboxMessage> reports(String user) {
        return inbox.of(user, 100).stream()
                .filter(message -> message.subject().contains("月度民情分析"))
                .toList();
    }
}
