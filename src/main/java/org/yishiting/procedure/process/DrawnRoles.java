package org.yishiting.procedure.process;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import org.yishiting.community.Role;
import org.yishiting.procedure.NeededRoles;

/** Reads the roles of user tasks, and those given to blocks, through all blocks that a procedure calls. */
@Component
class DrawnRoles implements NeededRoles {

    private static final String DEFAULTS = "defaults";

    private final RepositoryService repository;

    DrawnRoles(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Set<Role> of(String procedure) {
        Set<Role> roles = new LinkedHashSet<>();
        collect(procedure, Set.of(), roles, new HashSet<>());
        return roles;
    }

    /** @param given inputs that the caller sets, whose defaults do not count */
    private void collect(String key, Set<String> given, Set<Role> roles, Set<String> seen) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (definition == null || !seen.add(key)) {
            return;
        }
        BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
        model.getModelElementsByType(UserTask.class)
                .forEach(task -> add(Stream.of(String.valueOf(task.getCamundaCandidateGroups())), roles));
        add(defaultsOf(model, given), roles);
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            Set<String> inputs = new HashSet<>();
            for (CamundaIn input : call.getModelInstance().getModelElementsByType(CamundaIn.class)) {
                if (call.equals(input.getParentElement().getParentElement()) && input.getCamundaTarget() != null) {
                    inputs.add(input.getCamundaTarget());
                    add(Stream.of(String.valueOf(input.getCamundaSourceExpression())), roles);
                }
            }
            collect(call.getCalledElement(), inputs, roles, seen);
        }
    }

    private static Stream<String> defaultsOf(BpmnModelInstance model, Set<String> given) {
        return model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> DEFAULTS.equals(property.getCamundaName()))
                .flatMap(property -> Arrays.stream(property.getCamundaValue().split(",")))
                .map(input -> input.strip().split("=", 2))
                .filter(input -> input.length == 2 && !given.contains(input[0]))
                .map(input -> input[1]);
    }

    private static void add(Stream<String> names, Set<Role> roles) {
        names.flatMap(name -> Role.of(name.strip()).stream()).forEach(roles::add);
    }
}
