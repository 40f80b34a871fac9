package org.yishiting.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ClosesCase;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.matter.Matters;

/** The level above ended the matter; the reporter reads why. */
@ClosesCase
@Component("endMatter")
class EndMatter implements JavaDelegate {

    private static final ProcessVariable<String> RULING = ProcessVariable.named("rulingText", String.class);

    private final Matters matters;

    EndMatter(Matters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        matters.end(execution.getProcessBusinessKey(), RULING.get(execution));
    }
}
