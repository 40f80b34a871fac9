package org.yishiting.processes;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Stands for a block in the story of a procedure: waits at a single task and then ends the way
 * the story says. It knows exactly the ends of the real block.
 */
final class BlockStub {
    /** Variable that says how the block ends: {@link #NORMAL} or an error code of the block. */
    static final String END = "end";

    static final String NORMAL = "normal";

    private BlockStub() {}

    static BpmnModelInstance of(Diagram block) {
        var task = Bpmn.createExecutableProcess(block.id())
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(taskOf(block.id()));
        if (block.errorCodes().isEmpty()) {
            return task.endEvent().done();
        }
        var choice = task.exclusiveGateway("gateway_end");
        choice.condition(NORMAL, endsBy(NORMAL)).endEvent();
        for (String code : block.errorCodes()) {
            choice.condition(code, endsBy(code)).endEvent().error(code);
        }
        return choice.done();
    }

    static String taskOf(String block) {
        return "userTask_" + block;
    }

    private static String endsBy(String end) {
        return "${" + END + " == '" + end + "'}";
    }
}
