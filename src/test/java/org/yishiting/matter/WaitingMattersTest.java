package org.yishiting.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.notification.Inbox;
import org.yishiting.procedure.Procedures;
import org.yishiting.procedure.process.SmallTalk;

/** A resident's word is kept whatever the diagrams do. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:waiting", "camunda.bpm.job-execution.enabled=false"})
class WaitingMattersTest {

    private static final String KEY = "not-yet-drawn";

    @Autowired
    private Intake intake;

    @Autowired
    private WaitingMatters waiting;

    @Autowired
    private Matters matters;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Posts posts;

    @Autowired
    private Procedures procedures;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Test
    void aReportWaitsForItsProcedureAndStartsOnce() {
        Division district = divisions.found(new Division("9", "District", Division.Level.DISTRICT, null));
        Division street = divisions.found(new Division("901", "Street", Division.Level.STREET, district));
        Division community = divisions.found(new Division("90101", "Community", Division.Level.COMMUNITY, street));
        accounts.open("zhao", "Zhao", "", "correct horse");
        posts.appoint("zhao", Role.MANAGER, community);
        procedures.choose(community, KEY);

        Receipt receipt = intake.take(
                new Report(Category.OTHER, "90101", "The lamp at the gate is dark", "", "", false, Channel.PORTAL),
                List.of(),
                "a form");

        assertThat(matters.findByTrackingCode(receipt.trackingCode())).isPresent();
        assertThat(happened(receipt.number())).contains("REPORTED", "PROCEDURE_AWAITED");
        assertThat(inbox.of("zhao", 5))
                .anySatisfy(message -> assertThat(message.subject()).contains(receipt.number()));

        waiting.start();
        assertThat(instances(receipt.number())).isZero();

        deploy();
        waiting.start();
        waiting.start();
        assertThat(instances(receipt.number())).isEqualTo(1);
        assertThat(happened(receipt.number())).containsOnlyOnce("PROCEDURE_STARTED");
    }

    private void deploy() {
        DeploymentBuilder deployment = repository.createDeployment();
        SmallTalk.asItIs()
                .but("small-talk", KEY)
                .files()
                .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private List<String> happened(String matter) {
        return ledger.of(matter).stream().map(LedgerEntry::kind).toList();
    }

    private long instances(String matter) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(matter)
                .processDefinitionKey(KEY)
                .count();
    }
}
