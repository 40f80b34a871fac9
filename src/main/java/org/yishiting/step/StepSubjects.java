package org.yishiting.step;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds what a step is about when it, or what it is drawn in, is repeated for each of many things. */
@Component
@Lazy
class StepSubjects {

    private final Map<String, StepSubject> byElement;

    StepSubjects(ObjectProvider<StepSubject> subjects) {
        this.byElement = subjects.stream().collect(Collectors.toMap(StepSubject::element, Function.identity()));
    }

    /** Of the innermost repetition that a feature knows; a block that is called for each of many is inside of it. */
    Optional<String> of(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        while (execution != null) {
            Optional<String> subject = around(execution);
            if (subject.isPresent()) {
                return subject;
            }
            execution = execution.getProcessInstance().getSuperExecution();
        }
        return Optional.empty();
    }

    private Optional<String> around(DelegateExecution execution) {
        ScopeImpl scope = ((ExecutionEntity) execution).getActivity();
        while (scope instanceof ActivityImpl activity) {
            if (activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior repetition) {
                StepSubject subject = byElement.get(repetition.getCollectionElementVariable());
                if (subject != null) {
                    return subject.in(execution);
                }
            }
            scope = activity.getFlowScope();
        }
        return Optional.empty();
    }
}
