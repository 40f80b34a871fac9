package org.yishiting.procedure.process.check;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.springframework.stereotype.Component;

/** The ends of a block that are not its normal one are all caught where it is called, and no others. */
@Component
class ErrorRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        for (ErrorEventDefinition definition : diagram.each(ErrorEventDefinition.class)) {
            Error error = definition.getError();
            if (error != null
                    && (error.getErrorCode() == null || error.getErrorCode().isBlank())) {
                notes.fault(error, "error-without-code");
            }
        }
        for (CallActivity call : diagram.each(CallActivity.class)) {
            around.called(String.valueOf(call.getCalledElement()))
                    .ifPresent(block -> check(diagram, call, block, notes));
        }
    }

    private static void check(Diagram diagram, CallActivity call, Contract block, Notes notes) {
        Set<String> uncaught = new HashSet<>(block.ends());
        for (BoundaryEvent event : diagram.each(BoundaryEvent.class)) {
            if (call.equals(event.getAttachedTo())) {
                for (ErrorEventDefinition caught : event.getChildElementsByType(ErrorEventDefinition.class)) {
                    if (caught.getError() == null) {
                        uncaught.clear();
                    } else if (caught.getError().getErrorCode() != null
                            && !block.ends().contains(caught.getError().getErrorCode())) {
                        notes.fault(
                                event,
                                "error-unknown",
                                block.key(),
                                caught.getError().getErrorCode(),
                                ends(block));
                    }
                    uncaught.removeIf(code -> caught.getError() != null
                            && code.equals(caught.getError().getErrorCode()));
                }
            }
        }
        uncaught.forEach(code -> notes.fault(call, "error-uncaught", block.key(), code));
    }

    private static String ends(Contract block) {
        return block.ends().isEmpty() ? "-" : String.join(", ", block.ends());
    }
}
