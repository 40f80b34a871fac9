package org.yishiting.engine;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * The versions of blocks that a running case meets: as they were in force when it began, however deep the call.
 *
 * <p>A case that was moved to a newer version of its procedure meets the blocks as they were when that version was
 * deployed; a block that it is in at that moment goes on as it is.
 */
@Component
class BlocksInForce {

    private final VersionsInForce versions;

    BlocksInForce(VersionsInForce versions) {
        this.versions = versions;
    }

    /** Empty when no version of the block was ever deployed. */
    Optional<Integer> versionFor(ExecutionEntity caller, String key) {
        return versions.at(key, momentOf(caller));
    }

    /** For a case that begins now. */
    Optional<Integer> newestVersion(String key) {
        return versions.at(key, ClockUtil.getCurrentTime().toInstant());
    }

    private Instant momentOf(ExecutionEntity caller) {
        ExecutionEntity top = caller.getProcessInstance();
        while (top.getSuperExecution() != null) {
            top = top.getSuperExecution().getProcessInstance();
        }
        Instant began = beganAt(top.getId());
        Instant drawn = versions.since(
                top.getProcessDefinition().getKey(), top.getProcessDefinition().getVersion());
        return drawn.isAfter(began) ? drawn : began;
    }

    /** What has no history yet begins now. */
    private static Instant beganAt(String instance) {
        HistoricProcessInstanceEntity history =
                Context.getCommandContext().getHistoricProcessInstanceManager().findHistoricProcessInstance(instance);
        return (history == null ? ClockUtil.getCurrentTime() : history.getStartTime()).toInstant();
    }
}
