package org.yishiting.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.deadline.LimitMoved;
import org.yishiting.refusal.StepRefusedException;
import org.yishiting.supervision.Cause;
import org.yishiting.supervision.DueStep;
import org.yishiting.supervision.Listing;
import org.yishiting.supervision.Listings;
import org.yishiting.supervision.SupervisedStep;
import org.yishiting.supervision.SupervisionStage;

class SupervisionStepsTest extends SupervisionCase {

    @Autowired
    private Listings listings;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aStepIsSupervisedOnceFromTheDayTheTableSays() {
        dueIn(Duration.ofDays(2));
        sweep();
        assertThat(supervisions.of(matter)).isEmpty();

        dueIn(Duration.ofDays(1));
        sweep();
        sweep();

        assertThat(supervisions.of(matter)).hasSize(1);
        assertThat(courses()).hasSize(1);
        assertThat(runtime.getVariables(course().getId()))
                .containsEntry("supervisor", "supervision-team")
                .containsEntry("task", task)
                .containsEntry("step", "userTask_draftNotice")
                .containsEntry("listAfterDays", 3);
    }

    @Test
    void aStepOfADayIsNotRemindedOfAMinuteAfterItBegan() {
        jdbc.sql("update pending_step set created_at = ?, due_at = ? where task_id = ?")
                .params(
                        NOW.minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC),
                        NOW.plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC),
                        task)
                .update();
        sweep();
        assertThat(supervisions.of(matter)).isEmpty();
    }

    @Test
    void neitherAPausedStepNorASupervisingOneIsSupervised() {
        dueIn(Duration.ofDays(-3));
        jdbc.sql("update pending_step set paused_until = date '2026-12-05' where task_id = ?")
                .param(task)
                .update();
        sweep();
        assertThat(supervisions.of(matter)).isEmpty();

        jdbc.sql("update pending_step set paused_until = null, definition_key = 'supervise' where task_id = ?")
                .param(task)
                .update();
        sweep();
        assertThat(supervisions.of(matter)).isEmpty();
    }

    @Test
    void whoeverHoldsTheStepIsRemindedAndTheListSaysSo() {
        tasks.claim(task, "zhang");

        reminded();

        assertThat(supervised.find(task).flatMap(SupervisedStep::stage)).contains(SupervisionStage.REMINDED);
        assertThat(supervision().stage()).contains(SupervisionStage.REMINDED);
        assertThat(messages("zhang", "step-reminded")).isOne();
        assertThat(payload("REMINDED", "dueAt")).isEqualTo("2026-11-25T07:00:00Z");
        assertThat(waiting().getDuedate()).isEqualTo(Instant.parse("2026-11-25T07:00:00Z"));
    }

    @Test
    void theGroupIsUrgedAtTheLimitWhileNobodyHasClaimed() {
        reminded();
        goOn();

        assertThat(supervised.find(task).flatMap(SupervisedStep::stage)).contains(SupervisionStage.URGED);
        assertThat(supervised.urgedTimes(task)).isOne();
        assertThat(messages("zhang", "step-urged-limit")).isOne();
        assertThat(payload("URGED", "role")).isEqualTo("community-committee");
        assertThat(waiting().getDuedate()).isEqualTo(Instant.parse("2026-11-30T07:00:00Z"));
    }

    @Test
    void aStepFirstSeenDaysTooLateIsUrgedAndListedWithoutWaiting() {
        dueIn(Duration.ofDays(-10));
        sweep();
        goOn();
        assertThat(messages("zhang", "step-reminded")).isZero();
        assertThat(count("REMINDED")).isZero();
        assertThat(waiting().getDuedate()).isBefore(NOW);
        goOn();
        assertThat(waiting().getDuedate()).isBefore(NOW);
        goOn();

        assertThat(open()).contains("userTask_listMatter");
        assertThat(messages("liang", "supervision-task")).isOne();
    }

    @Test
    void aListingIsPublicUntilTheStepIsDone() {
        listed();

        Listing listing = listings.hangingIn("CASE", 100).stream()
                .filter(hanging -> hanging.matter().equals(matter))
                .findFirst()
                .orElseThrow();
        assertThat(listing.reason()).isEqualTo("施工图还没有定稿");
        assertThat(listing.holder()).isEqualTo("community-committee");
        assertThat(listing.dueAt()).isEqualTo("2026-12-01T15:59:59Z");
        assertThat(supervised.find(task).flatMap(SupervisedStep::stage)).contains(SupervisionStage.LISTED);
        assertThat(messages("zhang", "step-listed")).isOne();
        assertThat(waiting().getDuedate()).isEqualTo("2026-12-04T15:59:59Z");

        complete("userTask_draftNotice", NOTICE);

        assertThat(listings.of(matter).get(0).liftedAt()).contains(NOW);
        assertThat(listings.find(supervision().id())).isEmpty();
        assertThat(payload("SUPERVISION_ENDED", "cause")).isEqualTo("COMPLETED");
    }

    @Test
    void wordsOfAListingAreFreeOfPersonalNumbersAndItsLimitIsNear() {
        reminded();
        goOn();
        goOn();
        for (String[] wrong : new String[][] {
            {"请打 13812345678", "2026-12-01", "不能写电话号码"},
            {"施工图还没有定稿", "2026-11-24", "不能早于今天"},
            {"施工图还没有定稿", "2027-02-24", "今天起 90 天以内"}
        }) {
            assertThatThrownBy(() ->
                            complete("userTask_listMatter", Map.of("listingReason", wrong[0], "newLimit", wrong[1])))
                    .isInstanceOf(StepRefusedException.class)
                    .hasMessageContaining(wrong[2]);
        }
        assertThat(listings.of(matter)).isEmpty();
        assertThat(open()).contains("userTask_listMatter");
    }

    @Test
    void theLeaderIsCalledAndCalledAgainEachTimeTheNewLimitPasses() {
        listed();
        goOn();
        assertThat(supervised.find(task).flatMap(SupervisedStep::stage)).contains(SupervisionStage.LED);
        assertThat(messages("song", "supervision-task")).isOne();
        assertThat(read("userTask_takeCharge"))
                .containsExactly(
                        "**居民反映**\n\n车位不够",
                        "**督办的步骤**\n\n拟定公示\n\n承办：社区党委（还没有人签收）\n\n期限：2026-11-25 15:00 · 今天到期\n\n已催办 1 次",
                        "**挂牌时公布的原因和期限**\n\n施工图还没有定稿\n\n新期限：2026-12-01");

        complete("userTask_takeCharge", Map.of("measures", "由街道派人协助定稿", "newLimit", "2026-12-08"));
        assertThat(listings.of(matter).get(0).dueAt()).isEqualTo("2026-12-08T15:59:59Z");
        assertThat(waiting().getDuedate()).isEqualTo("2026-12-11T15:59:59Z");
        goOn();

        assertThat(open()).contains("userTask_takeCharge");
        assertThat(count("LED")).isEqualTo(2);
    }

    @Test
    void itEndsWithTheStepWhateverItWaitsFor() {
        for (int stage = 0; stage < 4; stage++) {
            reportMatter();
            openAStep();
            dueIn(Duration.ofHours(5));
            sweep();
            for (int done = 0; done < stage; done++) {
                goOn();
            }

            complete("userTask_draftNotice", NOTICE);

            assertThat(courses()).as("stage %d", stage).isEmpty();
            assertThat(supervision().isOpen()).isFalse();
            assertThat(supervision().cause()).contains(Cause.COMPLETED);
            assertThat(open()).doesNotContain("userTask_listMatter");
            assertThat(count("SUPERVISION_ENDED")).isEqualTo(stage == 0 ? 0 : 1);
        }
    }

    @Test
    void itEndsWhenTheStepIsWithdrawnOrItsLimitMoves() {
        reminded();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new LimitMoved(task, matter, NOW.plus(Duration.ofDays(9)))));
        assertThat(payload("SUPERVISION_ENDED", "cause")).isEqualTo("LIMIT_MOVED");
        assertThat(supervised.find(task).flatMap(SupervisedStep::stage)).isEmpty();
        assertThat(courses()).isEmpty();

        reminded();
        assertThat(supervisions.of(matter)).hasSize(2);
        runtime.deleteProcessInstance(block, "test");
        assertThat(payload("SUPERVISION_ENDED", "cause")).isEqualTo("WITHDRAWN");
        assertThat(courses()).isEmpty();
    }

    @Test
    void itEndsQuietlyWhenTheStepWasOverBeforeItsFirstJob() {
        DueStep seen = new DueStep(task, matter, "userTask_draftNotice", "拟定公示", Optional.empty(), NOW, NOW);
        complete("userTask_draftNotice", NOTICE);
        transaction.executeWithoutResult(status -> supervisions.begin(seen));

        goOn();

        assertThat(courses()).isEmpty();
        assertThat(supervision().cause()).contains(Cause.NEEDLESS);
        assertThat(happened()).doesNotContain("REMINDED", "SUPERVISION_ENDED");
    }

    @Test
    void aStepCanBeDoneThoughSomebodyDeletedItsSupervisionsProcess() {
        reminded();
        runtime.deleteProcessInstance(course().getId(), "test");

        complete("userTask_draftNotice", NOTICE);

        assertThat(supervision().isOpen()).isFalse();
        assertThat(count("SUPERVISION_ENDED")).isOne();
    }

    private int messages(String user, String template) {
        return jdbc.sql("select count(*) from notification where recipient = ? and template = ? and matter = ?")
                .params(user, template, matter)
                .query(Integer.class)
                .single();
    }
}
