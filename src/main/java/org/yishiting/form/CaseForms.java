package org.yishiting.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.refusal.StepRefusedException;

/** Task forms as people meet them: what one shows of the case, and what is accepted from it. */
@Component
public class CaseForms {

    private final TaskForms forms;
    private final FormContexts contexts;
    private final FormCheck check;
    private final MessageSource messages;

    CaseForms(TaskForms forms, FormContexts contexts, FormCheck check, MessageSource messages) {
        this.forms = forms;
        this.contexts = contexts;
        this.check = check;
        this.messages = messages;
    }

    /**
     * What the form of a task shows: stored variables and the case.
     *
     * @param names those that are asked for, null for all
     */
    public VariableMap shown(CommandContext command, String taskId, VariableMap stored, Collection<String> names) {
        return contexts.supplement(command, taskId, stored, names);
    }

    /**
     * Checks a submission; the variables to complete the task with, words transient.
     *
     * @throws StepRefusedException with a sentence per fault
     */
    public Accepted accept(CommandContext command, TaskEntity task, Map<String, Object> submitted) {
        List<String> faults = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Map<String, Object> variables =
                check.accept(forms.of(command, task), submitted, contexts.of(task), faults, answers);
        if (!faults.isEmpty()) {
            throw new StepRefusedException(
                    messages.getMessage("form.rejected", new Object[] {String.join("；", faults)}, Locale.CHINESE));
        }
        return new Accepted(variables, List.copyOf(answers));
    }

    /** What was accepted, for the engine and for the ledger. */
    public record Accepted(Map<String, Object> variables, List<Answer> answers) {}
}
