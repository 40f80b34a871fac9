package org.yishiting.procedure.process.check;

import java.util.List;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.yishiting.procedure.Finding;
import org.yishiting.refusal.Fault;

/** Takes down what is found in one file. */
final class Notes {

    private final String resource;
    private final String title;
    private final List<Finding> findings;

    Notes(String resource, String title, List<Finding> findings) {
        this.resource = resource;
        this.title = title;
        this.findings = findings;
    }

    void fault(ModelElementInstance element, String rule, Object... arguments) {
        fault(element.getDomElement().getAttribute("name"), idOf(element), rule, arguments);
    }

    void hint(ModelElementInstance element, String rule, Object... arguments) {
        hint(element.getDomElement().getAttribute("name"), idOf(element), rule, arguments);
    }

    /** At the nearest element around it that has an id. */
    void fault(Element element, String rule, Object... arguments) {
        Element named = Xml.named(element);
        fault(named.getAttribute("name"), named.getAttribute("id"), rule, arguments);
    }

    void fault(String label, String id, String rule, Object... arguments) {
        add(label, id, false, rule, arguments);
    }

    /** What another room has found, at the place that it names. */
    void fault(Fault found) {
        findings.add(new Finding(resource, title, null, found, false));
    }

    void hint(String label, String id, String rule, Object... arguments) {
        add(label, id, true, rule, arguments);
    }

    private void add(String label, String id, boolean hint, String rule, Object... arguments) {
        findings.add(new Finding(resource, title, id, new Fault(place(label, id), rule, List.of(arguments)), hint));
    }

    private static String idOf(ModelElementInstance element) {
        return element.getDomElement().getAttribute("id");
    }

    private static String place(String label, String id) {
        if (label == null || label.isBlank()) {
            return id == null ? "" : id;
        }
        return id == null ? label.strip() : label.strip() + "\uFF08" + id + "\uFF09";
    }
}
