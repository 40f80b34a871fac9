package org.yishiting.cockpit.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.yishiting.cockpit.TokenMoves.Token;

/** Where an instance stands, down to each single task that waits. */
@Component
class Tokens {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final EngineDiagrams diagrams;

    Tokens(RuntimeService runtime, TaskService tasks, HistoryService history, EngineDiagrams diagrams) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.diagrams = diagrams;
    }

    /** Throws {@link NoSuchElementException} when the instance is over or was never there. */
    List<Token> of(String instance) {
        ActivityInstance tree = tree(instance);
        return leaves(tree).stream()
                .map(leaf -> token(leaf, tree.getProcessDefinitionId()))
                .toList();
    }

    /** Takes a token away, whether it waits inside its activity or before it. */
    void cancel(String instance, String token, ProcessInstanceModificationBuilder change) {
        Leaf leaf = leaves(tree(instance)).stream()
                .filter(found -> found.id().equals(token))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no token '" + token + "'"));
        if (leaf.entered()) {
            change.cancelActivityInstance(token);
        } else {
            change.cancelTransitionInstance(token);
        }
    }

    /** Ids of an instance and of all that it waits for. */
    List<String> below(String instance) {
        List<String> all = new ArrayList<>(List.of(instance));
        runtime.createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                .map(ProcessInstance::getId)
                .map(this::below)
                .forEach(all::addAll);
        return all;
    }

    private ActivityInstance tree(String instance) {
        return Optional.ofNullable(runtime.getActivityInstance(instance))
                .orElseThrow(() -> new NoSuchElementException("no instance '" + instance + "' runs"));
    }

    private static List<Leaf> leaves(ActivityInstance node) {
        List<Leaf> leaves = new ArrayList<>();
        for (TransitionInstance waiting : node.getChildTransitionInstances()) {
            leaves.add(new Leaf(waiting.getId(), waiting.getActivityId(), false));
        }
        Arrays.stream(node.getChildActivityInstances()).forEach(child -> {
            List<Leaf> below = leaves(child);
            leaves.addAll(below.isEmpty() ? List.of(new Leaf(child.getId(), child.getActivityId(), true)) : below);
        });
        return leaves;
    }

    private Token token(Leaf leaf, String definition) {
        Optional<Task> task = leaf.entered()
                ? tasks.createTaskQuery().activityInstanceIdIn(leaf.id()).list().stream()
                        .findFirst()
                : Optional.empty();
        return new Token(
                leaf.id(),
                leaf.activity().replace(EngineDiagrams.ALL_TIMES, ""),
                diagrams.nameOf(definition, leaf.activity()),
                task.map(Task::getAssignee),
                Optional.ofNullable(history.createHistoricActivityInstanceQuery()
                                .activityInstanceId(leaf.id())
                                .singleResult())
                        .map(HistoricActivityInstance::getCalledProcessInstanceId));
    }

    /** @param entered false for a token that waits before its activity for the job executor */
    private record Leaf(String id, String activity, boolean entered) {}
}
