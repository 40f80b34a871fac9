package org.yishiting.form;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The form definitions of user tasks; a deployed version never changes, so each is read once. */
@Component
class TaskForms {

    private final Map<String, TaskForm> byTask = new ConcurrentHashMap<>();
    private final FormDelivery delivery;

    TaskForms(FormDelivery delivery) {
        this.delivery = delivery;
    }

    TaskForm of(CommandContext command, TaskEntity task) {
        String key = task.getProcessDefinitionId() + "#" + task.getTaskDefinitionKey();
        TaskForm known = byTask.get(key);
        if (known == null) {
            known = read(command, task);
            byTask.put(key, known);
        }
        return known;
    }

    /** Forms are bound to the deployment of their diagram, whatever their files are called there. */
    private TaskForm read(CommandContext command, TaskEntity task) {
        Expression formRef = task.getTaskDefinition().getCamundaFormDefinitionKey();
        if (formRef == null) {
            return TaskForm.NONE;
        }
        String deployment = task.getProcessInstance().getProcessDefinition().getDeploymentId();
        CamundaFormDefinitionEntity form = command.getCamundaFormDefinitionManager()
                .findDefinitionByDeploymentAndKey(deployment, formRef.getExpressionText());
        if (form == null) {
            throw new IllegalStateException("no form " + formRef.getExpressionText() + " in deployment " + deployment);
        }
        ResourceEntity resource = command.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deployment, form.getResourceName());
        return TaskForm.parse(delivery.of(new ByteArrayInputStream(resource.getBytes())));
    }
}
