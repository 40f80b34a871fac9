package org.yishiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Parties;
import org.yishiting.community.Party;
import org.yishiting.community.Role;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matters;

/** One block of a procedure, run on a database for a matter of its own; it is 10 o'clock of 25 November 2026. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:case",
            "yishiting.contact-key=a key of this test",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("test")
@Import(CaseTest.Time.class)
public abstract class CaseTest {

    protected static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    protected static final String PROPERTY = "property-company/case-wy";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }
    }

    @Autowired
    protected Matters matters;

    @Autowired
    protected Ledger ledger;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected FormService forms;

    @Autowired
    protected ManagementService jobs;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private HistoryService history;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Parties parties;

    protected String matter;

    @BeforeEach
    protected void reportMatter() {
        if (divisions.find("CASE").isEmpty()) {
            divisions.found(new Division("CASE", "建设巷社区", Division.Level.COMMUNITY, null));
            parties.register(new Party("case-wy", "建设物业", "CASE", Role.get("property-company"), "物业"));
        }
        matter = "CASE-2026-%06d".formatted(NUMBER.incrementAndGet());
        jdbc.sql(
                        """
                        insert into matter (number, public_title, text, category, channel, division, place, name_public,
                          care, procedure_key, status, tracking_hash, reported_at, version)
                        values (?, '停车难', '车位不够', 'ROAD', 'VISIT', 'CASE', '建设巷', false, false, 'none', 'OPEN', ?,
                          current_timestamp, 0)""")
                .params(matter, matter)
                .update();
    }

    /** Deploys sketches, and what the checks at the door would refuse, as if it had been there before them. */
    protected <T> T unchecked(Supplier<T> deployment) {
        List<Deployer> all = engine.getDeployers();
        engine.getDeploymentCache()
                .setDeployers(all.stream()
                        .filter(deployer -> deployer.getClass().getName().startsWith("org.camunda."))
                        .toList());
        try {
            return deployment.get();
        } finally {
            engine.getDeploymentCache().setDeployers(all);
        }
    }

    protected String start(String block, Map<String, Object> inputs) {
        return runtime.startProcessInstanceByKey(block, matter, inputs).getId();
    }

    protected void complete(String activity, Map<String, Object> form) {
        tasks.complete(task(activity).getId(), form);
    }

    /** The oldest open task of the activity. */
    protected Task task(String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(matter)
                .taskDefinitionKey(activity)
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list()
                .get(0);
    }

    protected Object shown(String activity, String name) {
        return forms.getTaskFormVariables(task(activity).getId()).get(name);
    }

    /** The texts of the form of the oldest open task of the activity, without its head, as a person reads them. */
    protected List<String> read(String activity) {
        String id = task(activity).getId();
        List<String> texts = FormTexts.of(forms.getDeployedTaskForm(id), forms.getTaskFormVariables(id));
        return texts.subList(1, texts.size());
    }

    protected List<String> open() {
        return tasks.createTaskQuery().processInstanceBusinessKey(matter).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Id of the end event in which the instance ended. */
    protected String endOf(String instance) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getEndActivityId();
    }

    /** The only timer that the matter waits for. */
    protected void fireTimer() {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(matter)
                        .list())
                .flatExtracting(instance -> jobs.createJobQuery()
                        .timers()
                        .processInstanceId(instance.getId())
                        .list())
                .singleElement()
                .satisfies(timer -> jobs.executeJob(timer.getId()));
    }

    /** What the features recorded, without the steps themselves. */
    protected List<String> happened() {
        return ledger.of(matter).stream()
                .map(LedgerEntry::kind)
                .filter(kind -> !kind.startsWith("ST"))
                .toList();
    }
}
