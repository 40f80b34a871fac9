package org.yishiting.processes;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Stands for a bean that a diagram calls: notes the call and hands back what the story says. */
final class RecordedStep implements JavaDelegate, TaskListener {
    private final String name;
    private final List<String> calls;
    private Map<String, Object> results = Map.of();

    RecordedStep(String name, List<String> calls) {
        this.name = name;
        this.calls = calls;
    }

    void returns(Map<String, Object> variables) {
        results = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calls.add(name);
        execution.setVariables(results);
    }

    @Override
    public void notify(DelegateTask task) {
        calls.add(name);
        task.setVariables(results);
    }
}
