package org.yishiting.commitment.process;

import static org.yishiting.commitment.process.CommitmentVariables.COMMITMENT;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yishiting.commitment.Commitments;
import org.yishiting.deadline.LimitMoved;

/** The limit of the work on a commitment moved: the list of commitments says the same, and so does the next round. */
@Component
class MoveCommitment {

    private static final String STEP = "userTask_reportProgress";

    private final ProcessEngineConfigurationImpl engine;
    private final Commitments commitments;

    MoveCommitment(@Lazy ProcessEngineConfigurationImpl engine, Commitments commitments) {
        this.engine = engine;
        this.commitments = commitments;
    }

    @EventListener
    void follow(LimitMoved moved) {
        engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    TaskEntity task = command.getTaskManager().findTaskById(moved.task());
                    if (task.getTaskDefinitionKey().equals(STEP)) {
                        move(task, moved);
                    }
                    return null;
                }));
    }

    private void move(TaskEntity task, LimitMoved moved) {
        long id = ((Number) COMMITMENT.get(task).get("id")).longValue();
        commitments.moveDue(id, moved.due());
        COMMITMENT.set(task, CommitmentVariables.element(commitments.get(id)));
    }
}
