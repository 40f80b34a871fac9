package org.yishiting.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yishiting.CaseTest;
import org.yishiting.commitment.Commitment;
import org.yishiting.commitment.Commitments;
import org.yishiting.community.Accounts;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.community.Sealed;
import org.yishiting.community.SealedColumn;
import org.yishiting.deadline.LimitChange.Kind;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.MatterEvents;
import org.yishiting.notification.Inbox;
import org.yishiting.refusal.RefusedException;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** It is Wednesday, 25 November 2026. */
@RecordApplicationEvents
class LimitChangesTest extends CaseTest {

    private static final String REASON = "等专家出具鉴定意见";
    private static final Instant TWO_DAYS = Instant.parse("2026-11-27T15:59:59Z");

    @Autowired
    private LimitChanges limits;

    @Autowired
    private PendingSteps steps;

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Sealed sealed;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void appointPeople() {
        if (!accounts.exists("limit-team")) {
            appoint("limit-team", Role.SUPERVISION_TEAM);
            appoint("limit-committee", Role.COMMUNITY_COMMITTEE);
            appoint("limit-worker", Role.GRID_WORKER);
            accounts.open("limit-stranger", "生人", "", "a long password");
        }
        signIn("limit-team");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anExtensionMovesStepEngineAndLedgerTogether() {
        String task = verification();
        tasks.setAssignee(task, "limit-worker");

        limits.extend(task, 1, "  " + REASON + " ");

        Instant due = Instant.parse("2026-11-30T15:59:59Z");
        PendingStep step = steps.find(task).orElseThrow();
        assertThat(step.dueAt()).contains(due);
        assertThat(step.firstDueAt()).contains(TWO_DAYS);
        assertThat(offeredDue(task)).containsOnly(due);
        assertThat(engineDue(task)).isEqualTo(due);
        assertThat(matters.get(matter).dueAt()).isEmpty();
        assertThat(last().kind()).isEqualTo("LIMIT_EXTENDED");
        assertThat(last().actor()).isEqualTo("limit-team");
        assertThat(ledger.payloadOf(last()))
                .isEqualTo(Map.of("reason", REASON, "extensionDays", 1, "dueAt", due.toString()));
        assertThat(events.stream(LimitMoved.class)).containsExactly(new LimitMoved(task, matter, due));
        assertThat(limits.of(matter)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.EXTENDED);
            assertThat(change.reason()).isEqualTo(REASON);
            assertThat(change.dueBefore()).isEqualTo(TWO_DAYS);
            assertThat(change.dueAfter()).isEqualTo(due);
        });
        assertThat(inbox.of("limit-worker", 100))
                .filteredOn(message -> message.matter().equals(matter))
                .singleElement()
                .satisfies(message -> assertThat(message.body()).contains("2026-11-30", REASON));
        assertThat(shown("userTask_verifyOnSite", "dueText")).isEqualTo("2026-11-30 · 还剩 3 个工作日");
    }

    @Test
    void theReporterIsToldOrSomebodyMustCall() {
        String task = verification();
        jdbc.sql("update matter set reporter_contact = ? where number = ?")
                .params(
                        sealed.seal("13800002222", new SealedColumn("matter", "number", "reporter_contact"), matter),
                        matter)
                .update();

        limits.extend(task, 1, REASON);
        limits.pause(task, day(27), REASON);
        limits.resume(task);

        assertThat(ledger.of(matter))
                .filteredOn(entry -> entry.is(MatterEvents.REPORTER_NOT_REACHED))
                .extracting(entry -> ledger.payloadOf(entry).get("template"))
                .containsExactly("matter-extended", "matter-paused", "matter-resumed");
    }

    @Test
    void onceForAStep() {
        String task = verification();
        limits.extend(task, 1, REASON);
        limits.pause(task, day(28), REASON);
        limits.resume(task);

        refused("limit-extended-before", () -> limits.extend(task, 1, REASON));
        refused("limit-paused-before", () -> limits.pause(task, day(28), REASON));
        assertThat(limits.choiceOf(task)).contains(new LimitChoice(0, 0, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void onlyAsLongAsTheTableAllows(int days) {
        String task = verification();
        refused("limit-extension-days", () -> limits.extend(task, days, REASON));
        assertThat(engineDue(task)).isEqualTo(TWO_DAYS);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2026-11-25", "2026-12-01", ","})
    void aPauseEndsInTheFutureWithinTheDaysOfTheTable(LocalDate resumeOn) {
        refused("limit-pause-days", () -> limits.pause(verification(), resumeOn, REASON));
    }

    @Test
    void thereIsAlwaysAReasonThatEverybodyMayRead() {
        String task = verification();
        refused("text-missing", () -> limits.extend(task, 1, " "));
        refused("text-missing", () -> limits.pause(task, day(27), null));
        refused("text-too-long", () -> limits.extend(task, 1, "长".repeat(201)));
        refused("text-personal", () -> limits.pause(task, day(27), "联系 13800002222 未果"));
        limits.extend(task, 1, "长".repeat(200));
    }

    @Test
    void someStepsAreNeitherExtendedNorPaused() {
        String route = routing();
        refused("limit-not-paused", () -> limits.pause(route, day(27), REASON));
        assertThat(limits.choiceOf(route)).contains(new LimitChoice(1, 0, false));
        String task = verification();
        jdbc.sql("update pending_step set definition_key = 'supervise' where task_id = ?")
                .param(task)
                .update();
        refused("limit-of-supervision", () -> limits.extend(task, 1, REASON));
        refused("limit-of-supervision", () -> limits.pause(task, day(27), REASON));
        jdbc.sql("update pending_step set definition_key = 'collect', due_at = null where task_id = ?")
                .param(task)
                .update();
        refused("limit-none", () -> limits.extend(task, 1, REASON));
        refused("limit-none", () -> limits.pause(task, day(27), REASON));
    }

    @Test
    void aLimitThatWouldStillBePastIsNotMoved() {
        String task = verification();
        jdbc.sql(
                        "update pending_step set due_at = timestamp with time zone '2026-11-20 15:59:59+00:00' where task_id = ?")
                .param(task)
                .update();
        refused("limit-still-past", () -> limits.extend(task, 1, REASON));
    }

    @Test
    void onlyWhoDirectsTheWork() {
        String task = verification();
        signIn("limit-committee");
        assertThatThrownBy(() -> limits.extend(task, 1, REASON)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> limits.pause(task, day(27), REASON)).isInstanceOf(AccessDeniedException.class);
        signIn("limit-stranger");
        assertThatThrownBy(() -> limits.extend(task, 1, REASON)).isInstanceOf(UnknownMatterException.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> limits.resume(task)).isInstanceOf(UnknownMatterException.class);
        assertThat(limits.of(matter)).isEmpty();
    }

    @Test
    void aStepThatIsOverStaysAsItWas() {
        String task = verification();
        complete("userTask_verifyOnSite", Map.of("intake", "refuse", "findings", "已解决", "declineReason", "已解决"));

        refused("limit-step-over", () -> limits.extend(task, 1, REASON));
        refused("limit-step-over", () -> limits.resume("no-such-task"));
        assertThat(limits.choiceOf(task)).isEmpty();
    }

    @Test
    void aPauseMovesTheLimitByTheWorkingDaysUntilTheClockRuns() {
        String task = verification();

        limits.pause(task, day(30), REASON);

        Instant due = Instant.parse("2026-12-02T15:59:59Z");
        assertThat(steps.find(task).orElseThrow().dueAt()).contains(due);
        assertThat(steps.find(task).orElseThrow().pausedUntil()).contains(day(30));
        assertThat(engineDue(task)).isEqualTo(due);
        assertThat(ledger.payloadOf(last()))
                .isEqualTo(Map.of("reason", REASON, "resumeOn", "2026-11-30", "dueAt", due.toString()));
        assertThat(shown("userTask_verifyOnSite", "dueText")).isEqualTo("2026-12-02 · 暂缓至 2026-11-30");
        assertThat(limits.choiceOf(task)).contains(new LimitChoice(0, 0, true));
        refused("limit-paused", () -> limits.extend(task, 1, REASON));
        refused("limit-paused", () -> limits.pause(task, day(27), REASON));
    }

    @Test
    void resumingEarlyGivesBackTheDaysThatDidNotStand() {
        String task = verification();
        limits.pause(task, day(30), REASON);
        standSince("2026-11-24T02:00:00Z");

        limits.resume(task);

        Instant due = Instant.parse("2026-11-30T15:59:59Z");
        assertThat(steps.find(task).orElseThrow().pausedUntil()).isEmpty();
        assertThat(steps.find(task).orElseThrow().dueAt()).contains(due);
        assertThat(engineDue(task)).isEqualTo(due);
        assertThat(last().kind()).isEqualTo("LIMIT_RESUMED");
        assertThat(limits.of(matter).get(0).dueAfter()).isEqualTo(due);
        assertThat(limits.of(matter).get(0).resumedAt()).contains(NOW);
        refused("limit-runs", () -> limits.resume(task));
    }

    @Test
    void aPausedStepThatIsDoneWasHeldUpOnlyForTheDaysThatItStood() {
        String task = verification();
        limits.pause(task, day(30), REASON);
        standSince("2026-11-24T02:00:00Z");

        complete(
                "userTask_verifyOnSite",
                Map.of(
                        "intake", "accept",
                        "publicTitle", "小区停车难",
                        "category", "road",
                        "scope", "estate",
                        "urgency", "normal",
                        "care", false,
                        "findings", "现场查看属实"));

        assertThat(limits.of(matter).get(0).resumedAt()).contains(NOW);
        assertThat(jdbc.sql("select due_at from finished_step where task_id = ?")
                        .param(task)
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
        assertThat(ledger.of(matter)).extracting(LedgerEntry::kind).contains("LIMIT_RESUMED");
    }

    @Test
    void resumingOnTheSameDayPutsTheLimitBack() {
        String task = verification();
        limits.pause(task, day(30), REASON);
        limits.resume(task);
        assertThat(engineDue(task)).isEqualTo(TWO_DAYS);
    }

    @Test
    void onItsDayAPauseEndsByItselfAndOnceThoughTwoNodesSweep() throws Exception {
        String task = verification();
        limits.pause(task, day(30), REASON);
        Instant due = engineDue(task);
        SecurityContextHolder.clearContext();
        limits.resumeDue();
        assertThat(steps.find(task).orElseThrow().pausedUntil()).isPresent();

        jdbc.sql("update limit_change set resume_on = date '2026-11-25' where matter = ?")
                .param(matter)
                .update();
        together(() -> limits.resumeDue(), () -> limits.resumeDue());
        limits.resumeDue();

        assertThat(steps.find(task).orElseThrow().pausedUntil()).isEmpty();
        assertThat(engineDue(task)).isEqualTo(due);
        assertThat(happened()).containsExactly("LIMIT_PAUSED", "LIMIT_RESUMED");
        assertThat(last().actor()).isEqualTo("system");
    }

    @Test
    void aPausedStepThatWasCompletedIsNotResumedAgain() {
        String task = verification();
        limits.pause(task, day(30), REASON);
        complete("userTask_verifyOnSite", Map.of("intake", "refuse", "findings", "已解决", "declineReason", "已解决"));
        jdbc.sql("update limit_change set resume_on = date '2026-11-25' where matter = ?")
                .param(matter)
                .update();

        limits.resumeDue();

        assertThat(happened()).containsOnlyOnce("LIMIT_RESUMED");
        assertThat(limits.of(matter).get(0).isStanding()).isFalse();
    }

    @Test
    void twoWhoExtendAtOnceExtendOnce() throws Exception {
        String task = verification();
        List<Throwable> refusals = together(
                () -> asTeam(() -> limits.extend(task, 1, REASON)), () -> asTeam(() -> limits.extend(task, 1, REASON)));

        assertThat(refusals).hasSize(1);
        assertThat(limits.of(matter)).hasSize(1);
        assertThat(happened()).containsExactly("LIMIT_EXTENDED");
        assertThat(engineDue(task)).isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
    }

    @Test
    void whatAUnitPromisedFollowsTheLimitOfItsWork() {
        start("execute", Map.of("acceptanceRole", "community-committee"));
        complete(
                "userTask_assignCommitments",
                Map.of("commitmentItems", List.of(Map.of("what", "画线", "unit", PROPERTY, "days", 2))));
        String task = task("userTask_reportProgress").getId();

        limits.extend(task, 5, "连日降雨，路面不干");

        Instant due = Instant.parse("2026-12-04T15:59:59Z");
        assertThat(commitments.of(matter)).extracting(Commitment::dueAt).containsExactly(due);
        complete("userTask_reportProgress", Map.of("state", "done", "report", "画完了"));
        complete("userTask_acceptWork", Map.of("acceptance", "back", "acceptanceComment", "线不直"));
        assertThat(engineDue(task("userTask_reportProgress").getId())).isEqualTo(due);
    }

    private String verification() {
        start("collect", Map.of());
        return task("userTask_verifyOnSite").getId();
    }

    private String routing() {
        start("triage", Map.of("category", "road", "scope", "estate", "urgency", "normal", "care", false));
        return task("userTask_confirmRoute").getId();
    }

    private void standSince(String at) {
        jdbc.sql("update limit_change set at = cast(? as timestamp with time zone) where matter = ?")
                .params(at, matter)
                .update();
    }

    private Instant engineDue(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getDueDate().toInstant();
    }

    private List<Instant> offeredDue(String task) {
        return jdbc.sql("select due_at from pending_step_offer where task_id = ?")
                .param(task)
                .query((row, number) ->
                        row.getObject("due_at", OffsetDateTime.class).toInstant())
                .list();
    }

    private LedgerEntry last() {
        List<LedgerEntry> entries = ledger.of(matter);
        return entries.get(entries.size() - 1);
    }

    private void appoint(String user, Role role) {
        accounts.open(user, "张秀兰", "", "a long password");
        posts.appoint(user, role, divisions.get("CASE"));
    }

    private static void signIn(String user) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", "staff"));
    }

    private static void asTeam(Runnable work) {
        signIn("limit-team");
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    private static void refused(String rule, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.rule())
                .isEqualTo(rule));
    }

    /** Runs both at the same moment; what they threw. */
    private static List<Throwable> together(Runnable one, Runnable other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<Void>> done = threads.invokeAll(List.of(after(start, one), after(start, other)));
            return done.stream()
                    .map(LimitChangesTest::failure)
                    .filter(Objects::nonNull)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Void> after(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            work.run();
            return null;
        };
    }

    private static Throwable failure(Future<Void> done) {
        try {
            done.get();
            return null;
        } catch (Exception failed) {
            return failed.getCause();
        }
    }
}
