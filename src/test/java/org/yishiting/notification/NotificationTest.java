package org.yishiting.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.community.Accounts;
import org.yishiting.house.House;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:notification",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=3025",
            "yishiting.mail.from=yishiting@example.invalid",
            "yishiting.contact-key=a key of this test",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("test")
class NotificationTest {

    private static final String MATTER = "JSX-2026-000001";
    private static final String CONTACT = "resident@example.invalid";

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP.port(3025)).withPerMethodLifecycle(true);

    @Autowired
    Notifications notifications;

    @Autowired
    Inbox inbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Accounts accounts;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void readChinese() {
        LocaleContextHolder.setLocale(House.LANGUAGE);
    }

    @AfterEach
    void empty() {
        LocaleContextHolder.resetLocaleContext();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("notify")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test is over"));
        jdbc.sql("delete from notification").update();
    }

    @Test
    void aContactGetsAMailWithNumberAndLink() throws Exception {
        assertThat(notifications.tellContact(" " + CONTACT + " ", MATTER, "rating-asked", List.of("11月27日")))
                .isTrue();
        assertThat(MAIL.getReceivedMessages()).isEmpty();

        management.executeJob(job().getId());

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(CONTACT);
        assertThat(mail.getSubject()).isEqualTo("请评价办理结果");
        assertThat(mail.getContent().toString()).contains("11月27日", MATTER, "http://127.0.0.1:8080/track");
        assertThat(status()).isEqualTo("SENT");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(MATTER)
                        .processDefinitionKey("notify")
                        .finished()
                        .count())
                .isPositive();
    }

    @Test
    void theAddressIsStoredSealed() {
        notifications.tellContact(CONTACT, MATTER, "matter-received", List.of());

        assertThat(jdbc.sql("select recipient from notification")
                        .query(String.class)
                        .single())
                .doesNotContain("resident", "@");
    }

    @Test
    void aPhoneNumberIsNotReached() {
        assertThat(notifications.tellContact("13800000000", MATTER, "matter-received", List.of()))
                .isFalse();
        assertThat(notifications.tellContact("a@b.cn,c@d.cn", MATTER, "matter-received", List.of()))
                .isFalse();
        assertThat(jdbc.sql("select count(*) from notification")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aPersonWithAnAccountReadsItInTheInboxAndByMail() throws Exception {
        transaction.executeWithoutResult(status -> {
            accounts.open("reader", "读者", "reader@example.invalid", "a password of a test");
            accounts.open("no-mail", "无邮", null, "a password of a test");
        });

        notifications.tell("reader", MATTER, "meeting-invited", List.of(MATTER, "2", "活动室", "11月25日 19:30"));
        notifications.tell("no-mail", MATTER, "notice-published", List.of("北门拓宽"));

        InboxMessage message = inbox.of("reader", 10).get(0);
        assertThat(message.subject()).isEqualTo("会议通知：第 2 次协商议事");
        assertThat(message.body()).contains(MATTER, "活动室", "11月25日 19:30");
        assertThat(inbox.of("no-mail", 10)).extracting(InboxMessage::subject).containsExactly("公示：北门拓宽");
        management.executeJob(job().getId());
        assertThat(MAIL.getReceivedMessages()[0].getContent().toString()).contains("/desk/matters/" + MATTER);
    }

    @Test
    void onlyTheReaderMarksAMessageRead() {
        notifications.tell("one", MATTER, "matter-archived", List.of());
        String id = inbox.of("one", 1).get(0).id();

        inbox.markRead("other", id);
        assertThat(inbox.unread("one")).isEqualTo(1);
        inbox.markRead("one", id);
        inbox.markRead("one", id);

        assertThat(inbox.unread("one")).isZero();
        assertThat(inbox.of("one", 1).get(0).read()).isTrue();
    }

    @Test
    void anInboxSpeaksTheLanguageOfTheRequest() {
        notifications.tell("one", MATTER, "notice-published", List.of("Gate"));
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(inbox.of("one", 1).get(0).subject()).isEqualTo("Public notice: Gate");
    }

    @Test
    void nothingIsSentWhenTheChangeIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            notifications.tellContact(CONTACT, MATTER, "matter-received", List.of());
            status.setRollbackOnly();
        });

        assertThat(management.createJobQuery().processDefinitionKey("notify").count())
                .isZero();
        assertThat(jdbc.sql("select count(*) from notification")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFailedMailIsRepeatedAndThenSentOnce() {
        notifications.tellContact(CONTACT, MATTER, "matter-received", List.of());
        MAIL.stop();
        assertThatThrownBy(() -> management.executeJob(job().getId()))
                .isInstanceOf(UndeliveredException.class)
                .hasNoCause()
                .hasMessageNotContaining("resident");
        assertThat(status()).isEqualTo("FAILED");
        assertThat(job().getRetries()).isEqualTo(2);

        MAIL.start();
        management.executeJob(job().getId());
        String id = jdbc.sql("select id from notification").query(String.class).single();
        deliveries.deliver(id);

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(status()).isEqualTo("SENT");
        assertThat(jdbc.sql("select attempts from notification")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aMailThatKeepsFailingBecomesAnIncidentOfTheMatter() {
        notifications.tellContact(CONTACT, MATTER, "matter-received", List.of());
        MAIL.stop();
        for (int left = 3; left > 0; left--) {
            assertThat(runtime.createIncidentQuery().count()).isZero();
            assertThatThrownBy(() -> management.executeJob(job().getId())).isInstanceOf(UndeliveredException.class);
        }

        assertThat(job().getRetries()).isZero();
        assertThat(runtime.createIncidentQuery().list()).singleElement().satisfies(incident -> assertThat(
                        runtime.createProcessInstanceQuery()
                                .processInstanceId(incident.getProcessInstanceId())
                                .singleResult()
                                .getBusinessKey())
                .isEqualTo(MATTER));
    }

    @Test
    void aSilentMailHostIsGivenUpBeforeAnotherNodeTakesTheJob() {
        Properties smtp = sender.getJavaMailProperties();

        assertThat(Stream.of("connectiontimeout", "timeout", "writetimeout")
                        .mapToInt(kind -> Integer.parseInt(smtp.getProperty("mail.smtp." + kind)))
                        .sum())
                .isPositive()
                .isLessThan(engine.getJobExecutor().getLockTimeInMillis());
    }

    private Job job() {
        return management.createJobQuery().processDefinitionKey("notify").singleResult();
    }

    private String status() {
        return jdbc.sql("select status from notification").query(String.class).single();
    }
}
