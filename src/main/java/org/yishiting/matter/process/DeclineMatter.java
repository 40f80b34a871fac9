package org.yishiting.matter.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ClosesCase;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.matter.Matters;

/** Tells the reporter why the appeal is not taken up, and which matter it repeats when it does. */
@ClosesCase
@Component("declineMatter")
class DeclineMatter implements JavaDelegate {

    private static final ProcessVariable<String> REASON = ProcessVariable.named("declineReason", String.class);
    private static final ProcessVariable<String> DUPLICATE_OF = ProcessVariable.named("duplicateOf", String.class);

    private final Matters matters;
    private final MessageSource messages;

    DeclineMatter(Matters matters, MessageSource messages) {
        this.matters = matters;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reason = REASON.get(execution);
        matters.decline(
                execution.getProcessBusinessKey(),
                DUPLICATE_OF
                        .find(execution)
                        .map(other ->
                                messages.getMessage("collect.duplicate", new Object[] {other, reason}, Locale.CHINESE))
                        .orElse(reason));
    }
}
