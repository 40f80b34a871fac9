package org.yishiting.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Keeps what a diagram says of itself with the parsed definition, for the engine reads no properties of a process. */
@Component
class ProcessPropertiesListener extends AbstractBpmnParseListener {

    static final PropertyKey<ProcessProperties> PROPERTIES = new PropertyKey<>("yishiting.properties");

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.getProperties().set(PROPERTIES, ProcessProperties.of(written(process)));
    }

    private static Map<String, String> written(Element process) {
        Map<String, String> written = new HashMap<>();
        for (Element extensions : elements(process, "extensionElements")) {
            for (Element properties : elements(extensions, "properties")) {
                elements(properties, "property")
                        .forEach(property -> written.put(property.attribute("name"), property.attribute("value")));
            }
        }
        return written;
    }

    private static List<Element> elements(Element parent, String name) {
        return parent.elements(name);
    }
}
