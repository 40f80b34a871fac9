package org.yishiting.procedure.process.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.springframework.stereotype.Component;
import org.yishiting.community.Role;

/** A called block exists and gets what it asks for: required inputs, no others than it knows, roles that exist. */
@Component
class CallRule implements DiagramRule {

    private static final String NUMBER_OF_THE_CASE = "#{execution.processBusinessKey}";

    private final KnownVariables known;

    CallRule(KnownVariables known) {
        this.known = known;
    }

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        Set<String> variables = known.to(diagram, around);
        for (CallActivity call : diagram.each(CallActivity.class)) {
            String key = call.getCalledElement();
            if (key == null || key.isBlank() || Formula.isExpression(key)) {
                notes.fault(call, "block-not-named");
            } else {
                around.called(key)
                        .ifPresentOrElse(
                                block -> check(call, block, variables, notes),
                                () -> notes.fault(call, "block-missing", key));
            }
        }
    }

    private static void check(CallActivity call, Contract block, Set<String> variables, Notes notes) {
        if (!block.isBlock()) {
            notes.fault(call, "block-is-none", block.key());
        }
        List<CamundaIn> ins = Diagram.extensions(call, CamundaIn.class).toList();
        if (ins.stream().noneMatch(in -> NUMBER_OF_THE_CASE.equals(in.getCamundaBusinessKey()))) {
            notes.fault(call, "call-without-number");
        }
        Set<String> given = ins.stream()
                .map(CamundaIn::getCamundaTarget)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        block.inputs().stream()
                .filter(input -> !given.contains(input))
                .forEach(input -> notes.fault(call, "input-missing", block.key(), input));
        given.stream()
                .filter(input ->
                        !block.inputs().contains(input) && !block.defaults().containsKey(input))
                .forEach(input -> notes.fault(call, "input-unknown", block.key(), input));
        ins.forEach(in -> checkInput(call, in, variables, notes));
        Diagram.extensions(call, CamundaOut.class).forEach(out -> checkOutput(call, out, block, notes));
    }

    private static void checkInput(CallActivity call, CamundaIn in, Set<String> variables, Notes notes) {
        if (in.getCamundaVariables() != null) {
            notes.fault(call, "call-passes-all");
        }
        if (in.getCamundaSource() != null && !variables.contains(in.getCamundaSource())) {
            notes.fault(call, "variable-unknown", in.getCamundaSource(), in.getCamundaSource());
        }
        String value = in.getCamundaSourceExpression();
        boolean isRole = in.getCamundaTarget() != null && in.getCamundaTarget().endsWith("Role");
        if (isRole
                && value != null
                && !value.isBlank()
                && !Formula.isExpression(value)
                && Role.of(value).isEmpty()) {
            notes.fault(call, "role-unknown", value);
        }
    }

    private static void checkOutput(CallActivity call, CamundaOut out, Contract block, Notes notes) {
        if (out.getCamundaVariables() != null || out.getCamundaSourceExpression() != null) {
            notes.fault(call, "call-passes-all");
        } else if (!block.outputs().contains(String.valueOf(out.getCamundaSource()))) {
            notes.fault(call, "output-unknown", block.key(), String.valueOf(out.getCamundaSource()));
        }
    }
}
