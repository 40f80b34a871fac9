package org.yishiting.procedure.process.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One diagram, read once. */
record Diagram(String resource, BpmnModelInstance model, Contract contract, List<Element> written) {

    static Diagram of(String resource, BpmnModelInstance model) {
        return new Diagram(resource, model, Contract.of(model), Xml.elements((Document)
                model.getDocument().getDomSource().getNode()));
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    String title() {
        return process().getName() == null ? process().getId() : process().getName();
    }

    <T extends ModelElementInstance> Collection<T> each(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** Extensions of that type directly at the element. */
    static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? Stream.empty()
                : element.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }

    static Stream<CamundaTaskListener> listeners(UserTask task) {
        return extensions(task, CamundaTaskListener.class);
    }
}
