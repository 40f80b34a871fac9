package org.yishiting.cockpit.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;
import org.yishiting.cockpit.Diagrams;
import org.yishiting.engine.DeployedProcesses;

/** Diagrams of deployed definitions. */
@Component
class EngineDiagrams implements Diagrams {

    /** What the engine appends to the id of an activity that runs several times, for all of them together. */
    static final String ALL_TIMES = "#multiInstanceBody";

    private final RepositoryService repository;
    private final DeployedProcesses processes;

    EngineDiagrams(RepositoryService repository, DeployedProcesses processes) {
        this.repository = repository;
        this.processes = processes;
    }

    @Override
    public Diagram get(String definition) {
        return of(find(definition).orElseThrow(() -> new NoSuchElementException("no definition '" + definition + "'")));
    }

    @Override
    public boolean isOnly(Diagram diagram) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(diagram.key())
                        .count()
                == 1;
    }

    @Override
    public Map<String, String> procedures() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(this::of)
                .filter(Diagram::procedure)
                .collect(Collectors.toMap(Diagram::key, Diagram::name, (one, other) -> one, TreeMap::new));
    }

    @Override
    public String instances() {
        return "select p.id_ from act_hi_procinst p where p.proc_def_id_ = ?";
    }

    @Override
    public Optional<String> xml(String definition) {
        return find(definition).map(found -> Bpmn.convertToString(model(found.getId())));
    }

    Diagram of(ProcessDefinition definition) {
        String name = definition.getName() == null ? definition.getKey() : definition.getName();
        return new Diagram(
                definition.getId(),
                definition.getKey(),
                definition.getVersion(),
                name,
                processes.isProcedure(definition.getId()));
    }

    BpmnModelInstance model(String definition) {
        return repository.getBpmnModelInstance(definition);
    }

    /** The label of an activity, without line breaks; its id where it has none. */
    String nameOf(String definition, String activity) {
        String id = activity.replace(ALL_TIMES, "");
        return model(definition).getModelElementById(id) instanceof FlowElement element ? label(element) : id;
    }

    static String label(FlowElement element) {
        String name = element.getName();
        return name == null || name.isBlank() ? element.getId() : name.replaceAll("\\s+", " ");
    }

    /** Elements of a kind from left to right. */
    <T extends FlowNode> List<T> nodes(String definition, Class<T> kind) {
        return model(definition).getModelElementsByType(kind).stream()
                .sorted(Comparator.comparingDouble(EngineDiagrams::left))
                .toList();
    }

    private static double left(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape
                ? shape.getBounds().getX()
                : Double.MAX_VALUE;
    }

    private Optional<ProcessDefinition> find(String definition) {
        try {
            return Optional.of(repository.getProcessDefinition(definition));
        } catch (ProcessEngineException unknown) {
            return Optional.empty();
        }
    }
}
