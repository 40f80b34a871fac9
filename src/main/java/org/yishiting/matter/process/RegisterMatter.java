package org.yishiting.matter.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.matter.Category;
import org.yishiting.matter.Matters;
import org.yishiting.matter.PublicText;
import org.yishiting.refusal.StepRefusedException;

/** The grid worker confirmed the appeal on site: title without personal data, category, care. */
@Component("registerMatter")
class RegisterMatter implements TaskListener {

    private static final ProcessVariable<String> INTAKE = ProcessVariable.named("intake", String.class);
    private static final ProcessVariable<String> TITLE = ProcessVariable.named("publicTitle", String.class);
    private static final ProcessVariable<String> CATEGORY = ProcessVariable.named("category", String.class);
    private static final ProcessVariable<Boolean> CARE = ProcessVariable.named("care", Boolean.class);
    private static final ProcessVariable<String> REASON = ProcessVariable.named("declineReason", String.class);
    private static final ProcessVariable<String> DUPLICATE_OF = ProcessVariable.named("duplicateOf", String.class);

    private final Matters matters;
    private final MessageSource messages;

    RegisterMatter(Matters matters, MessageSource messages) {
        this.matters = matters;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateTask task) {
        String number = task.getExecution().getProcessBusinessKey();
        switch (INTAKE.get(task)) {
            case "accept" -> register(number, task);
            case "duplicate" -> {
                requirePublic(REASON.get(task), "collect.reason-personal");
                requireOther(number, DUPLICATE_OF.get(task));
            }
            default -> requirePublic(REASON.get(task), "collect.reason-personal");
        }
    }

    private void requirePublic(String words, String refusal) {
        if (!PublicText.isFree(words)) {
            throw new StepRefusedException(text(refusal));
        }
    }

    private void register(String number, DelegateTask task) {
        String title = TITLE.get(task);
        requirePublic(title, "collect.title-personal");
        boolean care = CARE.find(task).orElse(false);
        CARE.set(task, care);
        matters.register(number, title, Category.of(CATEGORY.get(task)), care);
    }

    /** A duplicate names the matter it repeats, in the same community. */
    private void requireOther(String number, String other) {
        String community = number.substring(0, number.indexOf('-') + 1);
        if (other.equals(number) || !other.startsWith(community) || !matters.exists(other)) {
            throw new StepRefusedException(text("collect.duplicate-unknown", other));
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINESE);
    }
}
