package org.yishiting.step;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yishiting.engine.DeployedProcesses;

/** Hooks the listeners of this package into each diagram as it is parsed. */
@Component
class StepParseListener extends AbstractBpmnParseListener {

    private final StepEvents events;
    private final ApplicationEventPublisher published;
    private final DeployedProcesses processes;

    StepParseListener(StepEvents events, ApplicationEventPublisher published, DeployedProcesses processes) {
        this.events = events;
        this.published = published;
        this.processes = processes;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Set<Expression> roles = task.getCandidateGroupIdExpressions().stream().collect(Collectors.toSet());
        task.getCandidateGroupIdExpressions().clear();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> events.offer(created, roles));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, events::claim);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, events::withdraw);
        StageListener.follow(published, processes, element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        StageListener.follow(published, processes, element, activity);
    }
}
