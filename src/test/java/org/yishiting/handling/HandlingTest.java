package org.yishiting.handling;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yishiting.CaseTest;
import org.yishiting.access.Access;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.house.House;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.notification.Inbox;
import org.yishiting.notification.InboxMessage;
import org.yishiting.refusal.RefusedException;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** A step of a grid worker in a street with two communities, and the people around it. */
abstract class HandlingTest extends CaseTest {

    static final String WANG = "hand-wang";
    static final String COLLEAGUE = "hand-li";
    static final String NEXT_GRID = "hand-liu";
    static final String COMMITTEE = "hand-zhang";
    static final String EXPERT = "hand-gao";
    static final String MANAGER = "hand-tang";
    static final String STRANGER = "hand-far";
    static final String GRID = "grid-worker@HAND-G1";
    static final String OTHER_GRID = "grid-worker@HAND-G2";

    @Autowired
    PendingSteps steps;

    @Autowired
    Access access;

    @Autowired
    Inbox inbox;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    AuthorizationService rights;

    @Autowired
    private Divisions divisions;

    String task;
    String instance;

    @BeforeEach
    void aGridWorkerHasAStep() {
        if (divisions.find("HAND").isEmpty()) {
            settle();
        }
        jdbc.sql("update matter set division = 'HAND-G1' where number = ?")
                .param(matter)
                .update();
        instance = start("collect", Map.of());
        task = task("userTask_verifyOnSite").getId();
        as(WANG);
        tasks.setAssignee(task, WANG);
        LocaleContextHolder.setLocale(House.LANGUAGE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    private void settle() {
        Division street = divisions.found(new Division("HAND-S", "河滨街道", Level.STREET, null));
        Division community = divisions.found(new Division("HAND", "建设巷社区", Level.COMMUNITY, street));
        Division one = divisions.found(new Division("HAND-G1", "第一网格", Level.GRID, community));
        Division two = divisions.found(new Division("HAND-G2", "第二网格", Level.GRID, community));
        Division away = divisions.found(new Division("HAND-AWAY", "邻近社区", Level.COMMUNITY, street));
        appoint(WANG, "王小芳", Role.GRID_WORKER, one);
        appoint(COLLEAGUE, "李一", Role.GRID_WORKER, one);
        appoint(NEXT_GRID, "刘建国", Role.GRID_WORKER, two);
        appoint(COMMITTEE, "张红梅", Role.COMMUNITY_COMMITTEE, community);
        appoint(EXPERT, "高志远", Role.get("expert"), community);
        appoint(MANAGER, "唐晓明", Role.MANAGER, street);
        appoint(STRANGER, "远方人", Role.GRID_WORKER, away);
    }

    private void appoint(String user, String name, Role role, Division division) {
        accounts.open(user, name, "", "a long password");
        posts.appoint(user, role, division);
    }

    static void as(String user) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", "staff"));
    }

    PendingStep step() {
        return steps.find(task).orElseThrow();
    }

    /** Groups in the list of open steps. */
    List<String> offered() {
        return jdbc.sql("select group_id from pending_step_offer where task_id = ?")
                .param(task)
                .query(String.class)
                .list();
    }

    LedgerEntry last() {
        List<LedgerEntry> entries = ledger.of(matter);
        return entries.get(entries.size() - 1);
    }

    Map<String, Object> lastSaid() {
        return ledger.payloadOf(last());
    }

    /** Who may read or work on the task, in the engine. */
    List<String> rightful() {
        return rights.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).list().stream()
                .map(HandlingTest::receiver)
                .sorted()
                .toList();
    }

    private static String receiver(Authorization right) {
        return right.getUserId() == null ? right.getGroupId() : right.getUserId();
    }

    List<String> told(String user) {
        return inbox.of(user, 50).stream()
                .filter(message -> matter.equals(message.matter()))
                .map(InboxMessage::subject)
                .toList();
    }

    boolean sees(String user) {
        return access.maySee(user, matters.get(matter));
    }

    /** The rule that a deed breaks. */
    static String broken(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException refused) {
            return refused.rule();
        }
        throw new AssertionError("it was allowed");
    }

    /** The step is completed as its form wants it. */
    void complete() {
        tasks.complete(task, Map.of("intake", "refuse", "findings", "已自行解决", "declineReason", "问题已解决"));
    }
}
