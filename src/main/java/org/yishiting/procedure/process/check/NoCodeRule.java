package org.yishiting.procedure.process.check;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Diagrams carry no programs: what is not known to be harmless may not stand in them. */
@Component
class NoCodeRule implements DiagramRule {

    private static final String OLD_EXTENSIONS = "http://activiti.org/bpmn";
    private static final Map<String, String> REFUSED_ELEMENTS = Map.of(
            "scriptTask", "script",
            "script", "script",
            "connector", "connector",
            "executionListener", "execution-listener",
            "formData", "generated-form",
            "formProperty", "generated-form",
            "potentialOwner", "owner",
            "humanPerformer", "owner",
            "performer", "owner",
            "resourceRole", "owner");
    private static final Map<String, String> REFUSED_ATTRIBUTES = Map.of(
            "class", "java-class",
            "expression", "expression-task",
            "type", "task-type",
            "formKey", "form-key",
            "formHandlerClass", "java-class",
            "variableMappingClass", "java-class",
            "variableMappingDelegateExpression", "java-class",
            "caseRef", "called-case",
            "resource", "script");
    private static final Set<String> EXTENSIONS = Set.of(
            "properties",
            "property",
            "in",
            "out",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "taskListener",
            "failedJobRetryTimeCycle");

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        diagram.written().forEach(element -> {
            checkElement(element, notes);
            Xml.attributes(element).forEach(attribute -> checkAttribute(element, attribute, notes));
        });
    }

    private static void checkElement(Element element, Notes notes) {
        String name = Xml.localName(element);
        if (isNotation(element)) {
            String rule = REFUSED_ELEMENTS.get(name);
            if (rule != null) {
                notes.fault(element, rule);
            }
        }
        if (isExtension(element.getNamespaceURI()) && !EXTENSIONS.contains(name)) {
            notes.fault(element, REFUSED_ELEMENTS.getOrDefault(name, "extension-unknown"), name);
        }
    }

    private static void checkAttribute(Element element, Attr attribute, Notes notes) {
        String name = Xml.localName(attribute);
        boolean extension = isExtension(attribute.getNamespaceURI())
                || attribute.getNamespaceURI() == null && isExtension(element.getNamespaceURI());
        if (extension && REFUSED_ATTRIBUTES.containsKey(name)) {
            notes.fault(element, REFUSED_ATTRIBUTES.get(name), attribute.getValue());
        }
        if (isNotation(element) && name.equals("language")) {
            notes.fault(element, "script");
        }
    }

    private static boolean isNotation(Element element) {
        return Xml.BPMN.equals(element.getNamespaceURI());
    }

    private static boolean isExtension(String namespace) {
        return Xml.CAMUNDA.equals(namespace) || OLD_EXTENSIONS.equals(namespace);
    }
}
