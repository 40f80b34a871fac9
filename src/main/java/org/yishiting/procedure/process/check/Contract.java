package org.yishiting.procedure.process.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * What a diagram promises to whoever starts or calls it.
 *
 * @param kind {@code procedure}, {@code block} or {@code technical}; empty when the diagram does not say
 * @param inputs variables that must be given
 * @param defaults variables that may be given, with what they are otherwise
 * @param outputs variables handed back at its normal ends
 * @param ends error codes of its other ends
 * @param closes {@code always}, or the codes of the ends after which the case is closed
 */
record Contract(
        String key,
        String name,
        String kind,
        Set<String> inputs,
        Map<String, String> defaults,
        Set<String> outputs,
        Set<String> ends,
        Set<String> closes) {

    static final String PROCEDURE = "procedure";
    static final String BLOCK = "block";
    private static final String ALWAYS = "always";

    static Contract of(BpmnModelInstance model) {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        Map<String, String> properties = properties(process);
        return new Contract(
                process.getId(),
                process.getName(),
                properties.getOrDefault("kind", "").strip(),
                list(properties.get("inputs")),
                defaults(properties.get("defaults")),
                list(properties.get("outputs")),
                errorEnds(model),
                list(properties.get("closes")));
    }

    boolean isBlock() {
        return kind.equals(BLOCK);
    }

    boolean isProcedure() {
        return kind.equals(PROCEDURE);
    }

    boolean closesAtItsEnd() {
        return closes.contains(ALWAYS);
    }

    boolean closesWith(String code) {
        return closesAtItsEnd() || closes.contains(code);
    }

    /** The codes in {@code closes}, without the word for all of them. */
    Set<String> closingCodes() {
        return closes.stream().filter(code -> !code.equals(ALWAYS)).collect(Collectors.toSet());
    }

    private static Map<String, String> properties(Process process) {
        Map<String, String> written = new LinkedHashMap<>();
        Diagram.extensions(process, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName() != null && property.getCamundaValue() != null)
                .forEach(property -> written.put(property.getCamundaName(), property.getCamundaValue()));
        return written;
    }

    private static Set<String> errorEnds(BpmnModelInstance model) {
        return model.getModelElementsByType(EndEvent.class).stream()
                .flatMap(end -> end.getEventDefinitions().stream())
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition -> ((ErrorEventDefinition) definition).getError())
                .filter(Objects::nonNull)
                .map(Error::getErrorCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> list(String written) {
        return items(written).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, String> defaults(String written) {
        Map<String, String> defaults = new LinkedHashMap<>();
        items(written).forEach(item -> {
            int sign = item.indexOf('=');
            defaults.put(
                    sign < 0 ? item : item.substring(0, sign).strip(),
                    sign < 0 ? "" : item.substring(sign + 1).strip());
        });
        return defaults;
    }

    private static Stream<String> items(String written) {
        return Arrays.stream(written == null ? new String[0] : written.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty());
    }
}
