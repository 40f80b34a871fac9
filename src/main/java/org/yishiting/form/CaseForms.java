package org.yishiting.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;
import org.yishiting.refusal.StepRefusedException;

/** Task forms as people meet them: what one shows of the case, and what is accepted from it. */
@Component
public class CaseForms {

    private final TaskForms forms;
    private final FormDelivery delivery;
    private final LengthHints lengths;
    private final FormFacts facts;
    private final FormCheck check;
    private final MessageSource messages;
    private final ObjectMapper json = new ObjectMapper();

    CaseForms(
            TaskForms forms,
            FormDelivery delivery,
            LengthHints lengths,
            FormFacts facts,
            FormCheck check,
            MessageSource messages) {
        this.forms = forms;
        this.delivery = delivery;
        this.lengths = lengths;
        this.facts = facts;
        this.check = check;
        this.messages = messages;
    }

    /** A deployed form as people get it. */
    public InputStream delivered(InputStream deployed) {
        return new ByteArrayInputStream(
                written(lengths.in(delivery.of(deployed))).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the form of a task shows: the facts that it names, and what its fields start from.
     *
     * @param names those that are asked for, null for all
     */
    public VariableMap shown(CommandContext command, String taskId, Collection<String> names) {
        TaskEntity task = command.getTaskManager().findTaskById(taskId);
        TaskForm form = forms.of(command, task);
        Opened opened = opened(task);
        VariableMap shown = Variables.createVariables();
        facts.of(opened, form.names().shown()).forEach((name, value) -> shown.put(name, encoded(value)));
        form.placed().forEach(placed -> shown.remove(placed.path().get(0)));
        Map<String, Object> starts = new LinkedHashMap<>();
        form.placed().forEach(placed -> start(opened, placed, starts));
        starts.forEach((name, value) -> shown.put(name, encoded(value)));
        if (names != null) {
            shown.keySet().retainAll(names);
        }
        return shown;
    }

    /**
     * Checks a submission; the variables to complete the task with, words transient.
     *
     * @throws StepRefusedException with a sentence per fault
     */
    public Accepted accept(CommandContext command, TaskEntity task, Map<String, Object> submitted) {
        List<String> faults = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        TaskForm form = forms.of(command, task);
        Opened opened = opened(task);
        Map<String, Object> variables = check.accept(
                form,
                submitted,
                facts.of(opened, form.names().judged()),
                name -> facts.start(opened, name).orElse(null),
                faults,
                answers);
        if (!faults.isEmpty()) {
            throw new StepRefusedException(
                    messages.getMessage("form.rejected", new Object[] {String.join("；", faults)}, House.LANGUAGE));
        }
        return new Accepted(variables, List.copyOf(answers));
    }

    private void start(Opened opened, TaskForm.Placed placed, Map<String, Object> starts) {
        if (placed.part() instanceof FormField field && field.prefill() != null) {
            facts.start(opened, field.prefill()).ifPresent(start -> Nested.put(starts, placed.path(), start));
        }
    }

    private static Opened opened(TaskEntity task) {
        return new Opened(task.getId(), task.getExecution().getProcessBusinessKey(), task::getVariable);
    }

    /** Lists and what was said as JSON, which forms read. */
    private Object encoded(Object value) {
        return value instanceof List || value instanceof Map
                ? SpinValues.jsonValue(written(value)).create()
                : value;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("form", impossible);
        }
    }

    /** What was accepted, for the engine and for the ledger. */
    public record Accepted(Map<String, Object> variables, List<Answer> answers) {}
}
