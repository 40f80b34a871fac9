package org.yishiting.procedure.process.check;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.Verb;

/** Which variables an expression of a diagram may speak of. */
@Component
class KnownVariables {

    private final DiagramBeans beans;

    KnownVariables(DiagramBeans beans) {
        this.beans = beans;
    }

    /** Inputs, answers of forms, what verbs, tables, messages and called blocks give, and elements of repetitions. */
    Set<String> to(Diagram diagram, Surroundings around) {
        Set<String> known = new HashSet<>(diagram.contract().inputs());
        known.addAll(diagram.contract().defaults().keySet());
        diagram.each(UserTask.class).stream()
                .map(task -> around.draft().form(String.valueOf(task.getCamundaFormRef())))
                .flatMap(Optional::stream)
                .forEach(form -> known.addAll(form.choices()));
        verbs(diagram)
                .flatMap(verb -> verb.gives().stream())
                .map(ProcessVariable::name)
                .forEach(known::add);
        Stream.of(
                        diagram.each(CamundaInputParameter.class).stream().map(CamundaInputParameter::getCamundaName),
                        diagram.each(CamundaOutputParameter.class).stream().map(CamundaOutputParameter::getCamundaName),
                        diagram.each(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget),
                        diagram.each(CamundaProperty.class).stream().flatMap(KnownVariables::brought),
                        diagram.each(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaResultVariable),
                        diagram.each(MultiInstanceLoopCharacteristics.class).stream()
                                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .forEach(known::add);
        return known;
    }

    /** A message says in its event's property {@code gives} which variables come with it. */
    private static Stream<String> brought(CamundaProperty property) {
        return "gives".equals(property.getCamundaName())
                ? Stream.of(property.getCamundaValue().split("\\s*,\\s*"))
                : Stream.empty();
    }

    private Stream<Verb> verbs(Diagram diagram) {
        return named(diagram).map(beans::verb).flatMap(Optional::stream);
    }

    private static Stream<String> named(Diagram diagram) {
        return Stream.concat(
                        diagram.each(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                        diagram.each(CamundaTaskListener.class).stream()
                                .map(CamundaTaskListener::getCamundaDelegateExpression))
                .filter(Objects::nonNull)
                .map(BeanName::of)
                .flatMap(Optional::stream);
    }
}
