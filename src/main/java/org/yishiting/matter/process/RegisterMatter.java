package org.yishiting.matter.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.matter.Category;
import org.yishiting.matter.Registration;
import org.yishiting.refusal.Refusals;

/** The grid worker confirmed the appeal on site: title without personal data, category, care. */
@Component("registerMatter")
class RegisterMatter implements TaskListener {

    private static final ProcessVariable<String> INTAKE = ProcessVariable.named("intake", String.class);
    private static final ProcessVariable<String> TITLE = ProcessVariable.named("publicTitle", String.class);
    private static final ProcessVariable<String> CATEGORY = ProcessVariable.named("category", String.class);
    private static final ProcessVariable<Boolean> CARE = ProcessVariable.named("care", Boolean.class);
    private static final ProcessVariable<String> REASON = ProcessVariable.named("declineReason", String.class);
    private static final ProcessVariable<String> DUPLICATE_OF = ProcessVariable.named("duplicateOf", String.class);

    private final Registration registration;
    private final Refusals refusals;

    RegisterMatter(Registration registration, Refusals refusals) {
        this.registration = registration;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        String number = task.getExecution().getProcessBusinessKey();
        switch (INTAKE.get(task)) {
            case "accept" -> register(number, task);
            case "duplicate" ->
                refusals.inWords(() -> registration.duplicate(number, DUPLICATE_OF.get(task), REASON.get(task)));
            default -> refusals.inWords(() -> registration.decline(REASON.get(task)));
        }
    }

    private void register(String number, DelegateTask task) {
        boolean care = CARE.find(task).orElse(false);
        CARE.set(task, care);
        refusals.inWords(() -> registration.accept(number, TITLE.get(task), Category.of(CATEGORY.get(task)), care));
    }
}
