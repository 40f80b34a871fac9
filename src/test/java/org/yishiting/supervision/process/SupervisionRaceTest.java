package org.yishiting.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.dao.ConcurrencyFailureException;

/** Two nodes at the same step at the same moment. */
class SupervisionRaceTest extends SupervisionCase {

    private static final ExecutorService NODES = Executors.newFixedThreadPool(2);

    private final CyclicBarrier together = new CyclicBarrier(2);

    @AfterAll
    static void stop() {
        NODES.shutdownNow();
    }

    @RepeatedTest(25)
    void aStepCompletedWhileItIsUrgedEndsItsSupervisionOnce() throws Exception {
        reminded();
        completeWhile(waiting());
    }

    @RepeatedTest(25)
    void aStepCompletedWhileItIsListedEndsItsSupervisionOnce() throws Exception {
        reminded();
        goOn();
        completeWhile(waiting());
        assertThat(open()).doesNotContain("userTask_listMatter");
    }

    @RepeatedTest(10)
    void aJobThatIsBeingLockedIsNoErrorForWhoCompletesTheStep() throws Exception {
        reminded();
        String job = waiting().getId();
        Future<?> acquisition = NODES.submit(atOnce(() -> {
            for (int i = 0; i < 3; i++) {
                jobs.setJobRetries(job, 3);
            }
            return null;
        }));
        Future<?> person = NODES.submit(atOnce(this::completeTheStep));

        person.get();
        toleratingDefeat(acquisition);
        assertEndedOnce();
    }

    @RepeatedTest(5)
    void twoSweepsAtOnceSuperviseEachStepOnce() throws Exception {
        List<String> due = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reportMatter();
            openAStep();
            dueIn(Duration.ofDays(-1));
            due.add(matter);
        }
        Future<?> one = NODES.submit(atOnce(this::sweepNow));
        Future<?> other = NODES.submit(atOnce(this::sweepNow));

        one.get();
        other.get();

        assertThat(due).allSatisfy(late -> {
            matter = late;
            assertThat(supervisions.of(late)).hasSize(1);
            assertThat(courses()).hasSize(1);
        });
    }

    private Void sweepNow() {
        sweep();
        return null;
    }

    private Void completeTheStep() {
        tasks.complete(task, NOTICE);
        return null;
    }

    private void completeWhile(Job job) throws Exception {
        Future<?> node = NODES.submit(atOnce(() -> {
            jobs.executeJob(job.getId());
            return null;
        }));
        Future<?> person = NODES.submit(atOnce(this::completeTheStep));

        person.get();
        toleratingDefeat(node);
        assertEndedOnce();
    }

    private <T> Callable<T> atOnce(Callable<T> work) {
        return () -> {
            together.await();
            return work.call();
        };
    }

    /** A job may lose; the engine would look for it again and find it gone. */
    private static void toleratingDefeat(Future<?> job) throws InterruptedException {
        try {
            job.get();
        } catch (ExecutionException lost) {
            assertThat(lost.getCause())
                    .isInstanceOfAny(ProcessEngineException.class, ConcurrencyFailureException.class);
        }
    }

    private void assertEndedOnce() {
        assertThat(count("SUPERVISION_ENDED")).isOne();
        assertThat(supervision().isOpen()).isFalse();
        assertThat(courses()).isEmpty();
        assertThat(steps.find(task)).isEmpty();
        assertThat(matters.verify(matter).isWhole()).isTrue();
    }
}
