package org.yishiting.commitment.process;

import static org.yishiting.commitment.process.Execute.COMMITMENT;

import java.util.concurrent.Executors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yishiting.commitment.Commitments;
import org.yishiting.deadline.LimitMoved;
import org.yishiting.step.Phase;

/** The limit of the work on a commitment moved: the list of commitments says the same, and so does the next round. */
@Component
class MovedWork {

    private final ProcessEngineConfigurationImpl engine;
    private final Commitments commitments;

    MovedWork(@Lazy ProcessEngineConfigurationImpl engine, Commitments commitments) {
        this.engine = engine;
        this.commitments = commitments;
    }

    @EventListener
    @Order(Phase.FOLLOW)
    void follow(LimitMoved moved) {
        engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(
                        Executors.callable(() -> follow(command.getTaskManager().findTaskById(moved.task()), moved))));
    }

    private void follow(TaskEntity task, LimitMoved moved) {
        COMMITMENT
                .find(task)
                .flatMap(element -> commitments.followLimit(Execute.id(element), moved.due()))
                .ifPresent(commitment -> COMMITMENT.set(task, Execute.element(commitment)));
    }
}
