package org.yishiting.supervision.process;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.yishiting.CaseTest;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.supervision.SupervisedSteps;
import org.yishiting.supervision.Supervision;
import org.yishiting.supervision.Supervisions;
import org.yishiting.worklist.PendingSteps;

/** A notice is to be drafted; liang supervises, song leads, zhang drafts, wang oversees nothing. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:supervision")
abstract class SupervisionCase extends CaseTest {

    static final Map<String, Object> NOTICE =
            Map.of("noticeTitle", "车位方案公示", "noticeText", "新增车位 6 个。", "windowDays", 5);

    @Autowired
    Supervisions supervisions;

    @Autowired
    PendingSteps steps;

    @Autowired
    SupervisedSteps supervised;

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Divisions divisions;

    String block;
    String task;

    @BeforeEach
    void aNoticeIsToBeDrafted() {
        if (posts.of("liang").isEmpty()) {
            Division place = divisions.get("CASE");
            appoint("liang", "梁正", Role.SUPERVISION_TEAM, place);
            appoint("song", "宋建华", Role.get("case-leader"), place);
            appoint("zhang", "张红梅", Role.COMMUNITY_COMMITTEE, place);
            appoint("wang", "王小芳", Role.get("mediator"), place);
        }
        openAStep();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    void openAStep() {
        block = start("disclose", Map.of());
        task = task("userTask_draftNotice").getId();
    }

    private void appoint(String user, String name, Role role, Division place) {
        accounts.open(user, name, "", "a password of this test");
        posts.appoint(user, role, place);
    }

    /** The step, open for a month, is due so long from now; negative when it is late. */
    void dueIn(Duration time) {
        jdbc.sql("update pending_step set created_at = ?, due_at = ? where task_id = ?")
                .params(
                        NOW.minus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC),
                        NOW.plus(time).atOffset(ZoneOffset.UTC),
                        task)
                .update();
    }

    /** One sweep, however many transactions it takes. */
    void sweep() {
        String sweep = runtime.startProcessInstanceByKey("sweep").getId();
        List<Job> next;
        while (!(next = jobs.createJobQuery().processInstanceId(sweep).list()).isEmpty()) {
            next.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    /** The job that the supervision of the matter waits for. */
    Job waiting() {
        return jobs.createJobQuery().processInstanceId(course().getId()).singleResult();
    }

    void goOn() {
        jobs.executeJob(waiting().getId());
    }

    ProcessInstance course() {
        return courses().get(0);
    }

    List<ProcessInstance> courses() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("supervise")
                .processInstanceBusinessKey(matter)
                .list();
    }

    void reminded() {
        dueIn(Duration.ofHours(5));
        sweep();
        goOn();
    }

    void listed() {
        reminded();
        goOn();
        goOn();
        complete("userTask_listMatter", Map.of("listingReason", "施工图还没有定稿", "newLimit", "2026-12-01"));
    }

    Supervision supervision() {
        List<Supervision> all = supervisions.of(matter);
        return all.get(all.size() - 1);
    }

    long count(String kind) {
        return ledger.of(matter).stream()
                .filter(entry -> entry.kind().equals(kind))
                .count();
    }

    Object payload(String kind, String key) {
        return ledger.of(matter).stream()
                .filter(entry -> entry.kind().equals(kind))
                .reduce((first, last) -> last)
                .map(entry -> ledger.payloadOf(entry).get(key))
                .orElse(null);
    }

    static <T> T as(String user, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", "staff"));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    static void as(String user, Runnable work) {
        as(user, () -> {
            work.run();
            return null;
        });
    }

    static Instant ago(Duration time) {
        return NOW.minus(time);
    }
}
