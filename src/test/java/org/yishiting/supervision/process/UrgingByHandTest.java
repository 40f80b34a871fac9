package org.yishiting.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.refusal.RefusedException;
import org.yishiting.supervision.SupervisedStep;
import org.yishiting.supervision.SupervisionStage;
import org.yishiting.supervision.Urging;
import org.yishiting.supervision.Urgings;

/** 催办 and 挂牌 by those who oversee a step. */
class UrgingByHandTest extends SupervisionCase {

    @Autowired
    private Urgings urgings;

    @Test
    void whoUrgedWhomHowOftenIsOnTheStep() {
        tasks.claim(task, "zhang");

        Urging urging = as("liang", () -> urgings.urge(task, " 居民等着看公示 "));

        assertThat(urging.actor()).isEqualTo("liang");
        assertThat(urging.urged()).isEqualTo("zhang");
        assertThat(urging.byHand()).isTrue();
        assertThat(urging.words()).contains("居民等着看公示");
        assertThat(urgings.of(task)).extracting(Urging::id).containsExactly(urging.id());
        SupervisedStep step = supervised.find(task).orElseThrow();
        assertThat(step.urgedTimes()).isOne();
        assertThat(step.urgedAt()).contains(NOW);
        assertThat(step.stage()).isEmpty();
        assertThat(payload("URGED", "times")).isEqualTo(1);
        assertThat(payload("URGED", "assignee")).isEqualTo("zhang");
        assertThat(payload("URGED", "text")).isEqualTo("居民等着看公示");
    }

    @Test
    void someHoursLieBetweenTwo() {
        as("liang", () -> urgings.urge(task, ""));
        assertThat(urgings.nextPossible(task)).contains(NOW.plus(Duration.ofHours(24)));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> as("song", () -> urgings.urge(task, "")))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo("urging-early");
                    assertThat(refused.arguments()).containsExactly("2026-11-26 10:00");
                });

        jdbc.sql("update urging set at = ? where task_id = ?")
                .params(ago(Duration.ofHours(24)).atOffset(ZoneOffset.UTC), task)
                .update();

        assertThat(urgings.nextPossible(task)).isEmpty();
        as("song", () -> urgings.urge(task, ""));
        assertThat(supervised.urgedTimes(task)).isEqualTo(2);
        assertThat(payload("URGED", "times")).isEqualTo(2);
    }

    @Test
    void onlyWhoOverseesUrges() {
        assertThatExceptionOfType(UnknownMatterException.class)
                .isThrownBy(() -> as("wang", () -> urgings.urge(task, "")));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> as("liang", () -> urgings.urge("no such task", "")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("zhang", () -> supervisions.listNow(task)));
        assertThat(count("URGED")).isZero();
    }

    @Test
    void wordsWithNumbersOfPeopleAndPausedStepsAreRefused() {
        refuses("urging-personal", () -> urgings.urge(task, "打 13812345678 催他"));
        refuses("text-too-long", () -> urgings.urge(task, "催".repeat(201)));
        jdbc.sql("update pending_step set paused_until = date '2026-12-05' where task_id = ?")
                .param(task)
                .update();
        refuses("supervision-paused", () -> urgings.urge(task, ""));
        refuses("supervision-paused", () -> supervisions.listNow(task));
    }

    @Test
    void aStepIsListedAtOnceWhetherItIsSupervisedOrNot() {
        as("liang", () -> supervisions.listNow(task));
        assertThat(open()).containsExactly("userTask_draftNotice", "userTask_listMatter");
        assertThat(urgings.of(task)).extracting(Urging::actor).containsExactly("liang");
        refuses("already-listed", () -> supervisions.listNow(task));
        refuses(
                "supervision-of-supervision",
                () -> supervisions.listNow(task("userTask_listMatter").getId()));
        complete("userTask_listMatter", Map.of("listingReason", "施工图没有定稿", "newLimit", "2026-12-01"));
        assertThat(supervised.find(task).flatMap(SupervisedStep::stage)).contains(SupervisionStage.LISTED);
        refuses("already-listed", () -> supervisions.listNow(task));
        complete("userTask_draftNotice", NOTICE);
        assertThat(courses()).isEmpty();
    }

    @Test
    void aListingDemandedTakesTheSupervisionOnFromWhereItIs() {
        dueIn(Duration.ofHours(5));
        sweep();
        as("song", () -> supervisions.listNow(task));
        assertThat(courses()).hasSize(1);
        assertThat(open()).contains("userTask_listMatter");

        reportMatter();
        openAStep();
        reminded();
        as("song", () -> supervisions.listNow(task));
        assertThat(supervisions.of(matter)).hasSize(1);
        assertThat(open()).contains("userTask_listMatter");
        assertThat(jobs.createJobQuery().processInstanceId(course().getId()).count())
                .isZero();
    }

    private void refuses(String rule, Runnable work) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> as("liang", work))
                .extracting(RefusedException::rule)
                .isEqualTo(rule);
    }
}
