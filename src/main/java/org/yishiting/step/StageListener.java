package org.yishiting.step;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.yishiting.engine.DeployedProcesses;

/**
 * Tells when a procedure enters and leaves one of its stages; what runs several times at once for the rows of a list is
 * one stage.
 */
class StageListener implements ExecutionListener {

    private final ApplicationEventPublisher events;
    private final DeployedProcesses processes;
    private final String activity;
    private final String name;
    private final boolean shown;

    private StageListener(
            ApplicationEventPublisher events,
            DeployedProcesses processes,
            String activity,
            String name,
            boolean shown) {
        this.events = events;
        this.processes = processes;
        this.activity = activity;
        this.name = name;
        this.shown = shown;
    }

    static void follow(
            ApplicationEventPublisher events, DeployedProcesses processes, Element element, ActivityImpl drawn) {
        StageListener listener = new StageListener(
                events,
                processes,
                drawn.getId(),
                Optional.ofNullable(element.attribute("name")).orElse(drawn.getId()),
                isShown(element));
        ActivityImpl whole = drawn.getFlowScope() instanceof ActivityImpl body
                        && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior
                ? body
                : drawn;
        whole.addBuiltInListener(EVENTNAME_START, listener);
        whole.addBuiltInListener(EVENTNAME_END, listener);
    }

    /** Property {@code stage} with the value {@code no} keeps a side step from residents. */
    private static boolean isShown(Element element) {
        return Optional.ofNullable(element.element("extensionElements"))
                .map(extensions -> extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                .stream()
                .flatMap(properties -> properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                .noneMatch(property ->
                        "stage".equals(property.attribute("name")) && "no".equals(property.attribute("value")));
    }

    @Override
    public void notify(DelegateExecution execution) {
        // supervision and mails run beside the procedure, under the same business key
        if (isCalled((ExecutionEntity) execution) || !processes.isProcedure(execution.getProcessDefinitionId())) {
            return;
        }
        String visit = execution.getActivityInstanceId();
        String matter = execution.getProcessBusinessKey();
        events.publishEvent(
                EVENTNAME_START.equals(execution.getEventName())
                        ? new StageEntered(visit, matter, activity, name, shown)
                        : new StageLeft(visit, matter, activity, name));
    }

    private static boolean isCalled(ExecutionEntity execution) {
        return !execution.getProcessInstanceId().equals(execution.getRootProcessInstanceId());
    }
}
