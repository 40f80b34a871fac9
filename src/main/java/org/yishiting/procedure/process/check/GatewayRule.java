package org.yishiting.procedure.process.check;

import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** A gateway that decides asks a question; its flows answer, and one of them is the way when no other fits. */
@Component
class GatewayRule implements DiagramRule {

    private static final String QUESTION_MARK = "\uFF1F";

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        for (Gateway gateway : diagram.each(Gateway.class)) {
            boolean splits = gateway.getOutgoing().size() > 1;
            boolean decides = gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway;
            if (splits && gateway.getIncoming().size() > 1) {
                notes.hint(gateway, "gateway-splits-and-joins");
            }
            if (splits && decides) {
                checkQuestion(gateway, notes);
            } else if (gateway.getName() != null && !gateway.getName().isBlank()) {
                notes.hint(gateway, "gateway-named");
            }
        }
    }

    private static void checkQuestion(Gateway gateway, Notes notes) {
        String name = String.valueOf(gateway.getName()).strip();
        if (!name.endsWith(QUESTION_MARK)) {
            notes.hint(gateway, "gateway-no-question");
        }
        String byDefault = gateway.getAttributeValue("default");
        if (byDefault == null) {
            notes.fault(gateway, "gateway-no-default");
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            if (flow.getName() == null || flow.getName().isBlank()) {
                notes.fault(
                        gateway,
                        "flow-no-answer",
                        flow.getTarget().getName() == null
                                ? flow.getTarget().getId()
                                : flow.getTarget().getName());
            }
            boolean isDefault = flow.getId().equals(byDefault);
            if (isDefault == (flow.getConditionExpression() != null)) {
                notes.fault(flow, isDefault ? "flow-default-asks" : "flow-no-condition");
            }
        }
    }
}
