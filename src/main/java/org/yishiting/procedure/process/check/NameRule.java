package org.yishiting.procedure.process.check;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Steps and states have names that people read, and ids that say what they name. */
@Component
class NameRule implements DiagramRule {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        for (FlowElement element : diagram.each(FlowElement.class)) {
            if (!element.getId().matches(prefixOf(element) + "_[a-z][A-Za-z0-9]*(_[a-z][A-Za-z0-9]*)?")) {
                notes.hint(element, "id-says-nothing", element.getId(), prefixOf(element));
            }
            if (element instanceof FlowNode && !(element instanceof Gateway)) {
                checkName(element, notes);
            }
        }
    }

    private static void checkName(FlowElement element, Notes notes) {
        if (element.getName() == null || element.getName().isBlank()) {
            if (element instanceof Event) {
                notes.hint(element, "name-missing");
            } else {
                notes.fault(element, "name-missing");
            }
        } else if (!CHINESE.matcher(element.getName()).find()) {
            notes.hint(element, "name-not-chinese");
        }
    }

    private static String prefixOf(FlowElement element) {
        if (element instanceof SequenceFlow) {
            return "flow";
        }
        if (element instanceof Gateway) {
            return "gateway";
        }
        return element instanceof Event ? "event" : element.getElementType().getTypeName();
    }
}
