package org.yishiting.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One diagram of the {@code processes} folder, with what it promises to those who call it. */
record Diagram(Path file, BpmnModelInstance model) {
    private static final Path ROOT = Path.of("processes");

    /** All diagrams of the project, ordered by path. */
    static List<Diagram> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new Diagram(file, Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Diagram named(String id) {
        return all().stream()
                .filter(diagram -> diagram.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no diagram " + id));
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    String id() {
        return process().getId();
    }

    Path folder() {
        return file.getParent();
    }

    /** What is deployed together with the diagram: everything in its folder, the diagram included. */
    List<Path> deployment() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> Collection<T> each(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** Codes of the business ends that are not the normal one. */
    Set<String> errorCodes() {
        return each(EndEvent.class).stream()
                .flatMap(end -> end.getEventDefinitions().stream())
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition ->
                        ((ErrorEventDefinition) definition).getError().getErrorCode())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything the diagram names as {@code camunda:delegateExpression}, as written. */
    List<String> delegateExpressions() {
        return Stream.concat(
                        each(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                        listeners().map(CamundaTaskListener::getCamundaDelegateExpression))
                .toList();
    }

    Stream<CamundaTaskListener> listeners() {
        return each(UserTask.class).stream()
                .filter(task -> task.getExtensionElements() != null)
                .flatMap(
                        task -> task
                                .getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaTaskListener.class)
                                .list()
                                .stream());
    }

    @Override
    public String toString() {
        return id();
    }
}
