package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.yishiting.community.Role;

/** What a call activity owes to the block it calls. */
record CallContract(Diagram caller, CallActivity call) {
    static Stream<CallContract> of(Diagram caller) {
        return caller.each(CallActivity.class).stream().map(call -> new CallContract(caller, call));
    }

    void check() {
        Diagram block = Diagram.named(call.getCalledElement());
        assertThat(call.getCamundaCalledElementBinding())
                .as("binding of %s", call.getId())
                .isEqualTo("latest");
        assertThat(ins().stream().map(CamundaIn::getCamundaBusinessKey).filter(Objects::nonNull))
                .as("business key of %s", call.getId())
                .containsExactly("#{execution.processBusinessKey}");
        Set<String> given = names(ins().stream().map(CamundaIn::getCamundaTarget));
        assertThat(given).as("inputs that %s gives", call.getId()).containsAll(block.inputs());
        given.removeAll(block.inputs());
        assertThat(block.optionalInputs())
                .as("optional inputs that %s may be given", block)
                .containsAll(given);
        assertThat(knownTo(caller))
                .as("variables that %s can pass on", call.getId())
                .containsAll(names(ins().stream().map(CamundaIn::getCamundaSource)));
        assertThat(block.outputs())
                .as("outputs that %s takes", call.getId())
                .containsAll(names(outs(call).stream().map(CamundaOut::getCamundaSource)));
        assertThat(caller.codesCaughtAt(call.getId()))
                .as("errors caught at %s", call.getId())
                .isEqualTo(block.errorCodes());
        assertThat(rolesGiven()).as("roles that %s names", call.getId()).allSatisfy(role -> assertThat(Role.of(role))
                .isPresent());
    }

    private Set<String> rolesGiven() {
        return names(ins().stream()
                .filter(in ->
                        in.getCamundaTarget() != null && in.getCamundaTarget().endsWith("Role"))
                .map(CamundaIn::getCamundaSourceExpression));
    }

    private static Set<String> knownTo(Diagram diagram) {
        Set<String> known = new TreeSet<>(diagram.inputs());
        diagram.each(CallActivity.class)
                .forEach(call -> known.addAll(names(outs(call).stream().map(CamundaOut::getCamundaTarget))));
        return known;
    }

    private Collection<CamundaIn> ins() {
        return extensions(call, CamundaIn.class);
    }

    private static Collection<CamundaOut> outs(CallActivity call) {
        return extensions(call, CamundaOut.class);
    }

    private static <T extends ModelElementInstance> List<T> extensions(CallActivity call, Class<T> type) {
        return call.getExtensionElements().getElementsQuery().filterByType(type).list();
    }

    private static Set<String> names(Stream<String> names) {
        return names.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }
}
