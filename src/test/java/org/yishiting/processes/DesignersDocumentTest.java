package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.yishiting.CaseTest;
import org.yishiting.community.Role;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.StepVerb;
import org.yishiting.engine.Verb;
import org.yishiting.form.Fact;
import org.yishiting.form.FactCatalogue;
import org.yishiting.house.House;

/**
 * What a process designer may name in a diagram or a form: {@code src/docs/designers.md} is always true. With {@code
 * -Ddesigners=write} it is written anew below its introduction.
 */
class DesignersDocumentTest extends CaseTest {

    private static final Path DOCUMENT = Path.of("src/docs/designers.md");
    private static final String FIRST_TABLE = "## Blocks";

    @Autowired
    private Map<String, Verb> verbs;

    @Autowired
    private FactCatalogue facts;

    @Autowired
    private MessageSource messages;

    @Autowired
    private RepositoryService repository;

    @Test
    void theDocumentShowsWhatThereIs() throws IOException {
        String shown = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
        String introduction = shown.substring(0, shown.indexOf(FIRST_TABLE));
        String tables = String.join("\n", tables()) + "\n";
        if ("write".equals(System.getProperty("designers"))) {
            Files.writeString(DOCUMENT, introduction + tables, StandardCharsets.UTF_8);
        } else {
            assertThat(shown).isEqualTo(introduction + tables);
        }
    }

    private List<String> tables() {
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of(FIRST_TABLE, "", "| block | name | inputs | defaults | closes the matter |"));
        lines.add("|---|---|---|---|---|");
        new TreeMap<>(blocks()).values().forEach(lines::add);
        lines.addAll(List.of("", "## Verbs", ""));
        lines.addAll(List.of(
                "| bean | named by | needs | takes | gives | closes the matter |", "|---|---|---|---|---|---|"));
        new TreeMap<>(verbs).forEach((name, verb) -> lines.add(row(name, verb)));
        lines.addAll(List.of("", "## Facts", "", "| fact | kind | what it is |", "|---|---|---|"));
        facts.all().stream()
                .sorted(Comparator.comparing(Fact::name))
                .map(fact -> "| `%s` | %s | %s |"
                        .formatted(fact.name(), fact.kind().name().toLowerCase(Locale.ROOT), fact.documentation()))
                .forEach(lines::add);
        lines.addAll(List.of("", "## Roles", "", "| role | name |", "|---|---|"));
        Role.all().stream()
                .map(role -> "| `%s` | %s |"
                        .formatted(role.id(), messages.getMessage("role." + role.id(), null, House.LANGUAGE)))
                .forEach(lines::add);
        return lines;
    }

    private Map<String, String> blocks() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(this::process)
                .filter(process -> "block".equals(property(process, "kind")))
                .collect(Collectors.toMap(Process::getId, DesignersDocumentTest::row));
    }

    private Process process(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
    }

    private static String row(Process block) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        block.getId(),
                        block.getName(),
                        property(block, "inputs"),
                        property(block, "defaults"),
                        property(block, "closes"));
    }

    private static String row(String name, Verb verb) {
        return "| `%s` | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        verb instanceof StepVerb ? "user task" : "service task",
                        words(verb.needs()),
                        words(verb.takes()),
                        words(verb.gives()),
                        verb.closes() ? "yes" : "");
    }

    private static String words(List<ProcessVariable<?>> variables) {
        return variables.stream()
                .map(variable -> variable.codes().isEmpty()
                        ? "`" + variable.name() + "`"
                        : "`" + variable.name() + "` (" + String.join(", ", variable.codes()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String property(Process process, String name) {
        if (process.getExtensionElements() == null) {
            return "";
        }
        return process.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }
}
