package org.yishiting.procedure.process;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.stereotype.Component;
import org.yishiting.engine.DeployedProcesses;
import org.yishiting.procedure.ProcedureDiagrams;

/** Diagrams of deployed definitions; a deployed version never changes, so it is read once. */
@Component
class DeployedDiagrams implements ProcedureDiagrams {

    private final RepositoryService repository;
    private final HistoryService history;
    private final DeployedProcesses processes;
    private final Map<String, Diagram> byDefinition = new ConcurrentHashMap<>();

    DeployedDiagrams(RepositoryService repository, HistoryService history, DeployedProcesses processes) {
        this.repository = repository;
        this.history = history;
        this.processes = processes;
    }

    @Override
    public Optional<Diagram> of(String matter) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(matter)
                .rootProcessInstances()
                .list()
                .stream()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                // mails about the matter are sent by a process of their own under the same business key
                .filter(processes::isProcedure)
                .findFirst()
                .map(definition -> byDefinition.computeIfAbsent(definition, this::read));
    }

    @Override
    public Map<String, String> names() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> definition.getName() != null)
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName));
    }

    private Diagram read(String definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        Bpmn.writeModelToStream(xml, model);
        return new Diagram(
                model.getModelElementsByType(Process.class).iterator().next().getName(),
                stages(model),
                xml.toString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<Stage> stages(BpmnModelInstance model) {
        FlowOrder order = new FlowOrder(model);
        FlowTurns turns = new FlowTurns(order);
        return order.stages().stream()
                .map(activity -> new Stage(
                        activity.getId(),
                        activity.getName(),
                        isShown(activity),
                        order.after(activity),
                        turns.isUsual(activity),
                        turns.beside(activity),
                        turns.of(activity)))
                .toList();
    }

    private static boolean isShown(Activity activity) {
        return Optional.ofNullable(activity.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .noneMatch(property ->
                        "stage".equals(property.getCamundaName()) && "no".equals(property.getCamundaValue()));
    }
}
