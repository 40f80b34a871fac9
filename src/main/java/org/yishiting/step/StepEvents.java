package org.yishiting.step;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yishiting.form.Answer;

/** Turns the engine's task events into those that features listen to, and scopes roles on the way. */
@Component
class StepEvents {

    private final ApplicationEventPublisher events;
    private final ObjectProvider<CaseFile> caseFile;
    private final ObjectProvider<RoleDirectory> roles;
    private final Handover handover;

    StepEvents(
            ApplicationEventPublisher events,
            ObjectProvider<CaseFile> caseFile,
            ObjectProvider<RoleDirectory> roles,
            Handover handover) {
        this.events = events;
        this.caseFile = caseFile;
        this.roles = roles;
        this.handover = handover;
    }

    void offer(DelegateTask task, Collection<Expression> roleExpressions) {
        Step step = stepOf(task);
        CaseFile.Facts facts = caseFile.getObject().factsOf(step.matter());
        String role = roleOf(task, roleExpressions);
        Holders holders = roles.getObject().holdersOf(role, facts.division());
        holders.groups().forEach(task::addCandidateGroup);
        facts.columns().forEach(task::setVariableLocal);
        task.setPriority(Math.max(task.getPriority(), facts.priority()));
        events.publishEvent(new StepOffered(
                step,
                originOf(task),
                role,
                holders,
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getPriority()));
    }

    void claim(DelegateTask task) {
        events.publishEvent(new StepClaimed(task.getId(), task.getAssignee(), handover.to(task.getAssignee())));
    }

    void complete(DelegateTask task, List<Answer> answers) {
        events.publishEvent(new StepCompleted(stepOf(task), answers));
    }

    void comment(DelegateTask task, String text) {
        events.publishEvent(new StepCommented(stepOf(task), text));
    }

    void withdraw(DelegateTask task) {
        events.publishEvent(new StepWithdrawn(stepOf(task)));
    }

    private static String roleOf(DelegateTask task, Collection<Expression> roleExpressions) {
        if (roleExpressions.size() != 1) {
            throw new IllegalStateException(
                    task.getTaskDefinitionKey() + " must name one role, not " + roleExpressions.size());
        }
        return String.valueOf(roleExpressions.iterator().next().getValue(task.getExecution()));
    }

    /** Definition ids are {@code key:version:id}; keys contain no colon. */
    private static StepOffered.Origin originOf(DelegateTask task) {
        String top = ((ExecutionEntity) task.getExecution()).getRootProcessInstanceId();
        String stage = task.getTaskDefinitionKey();
        DelegateExecution caller = task.getExecution();
        while (!caller.getProcessInstanceId().equals(top)) {
            caller = caller.getProcessInstance().getSuperExecution();
            stage = caller.getCurrentActivityId();
        }
        String[] procedure = caller.getProcessDefinitionId().split(":");
        String[] definition = task.getProcessDefinitionId().split(":");
        return new StepOffered.Origin(
                procedure[0], stage, definition[0], Integer.parseInt(definition[1]), task.getProcessInstanceId(), top);
    }

    private static Step stepOf(DelegateTask task) {
        return new Step(
                task.getId(), task.getExecution().getProcessBusinessKey(), task.getTaskDefinitionKey(), task.getName());
    }
}
