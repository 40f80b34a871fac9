package org.yishiting.matter.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ClosesCase;
import org.yishiting.matter.Matters;

/** Verifies the ledger and closes the dossier 一事一档. */
@ClosesCase
@Component("closeDossier")
class CloseDossier implements JavaDelegate {

    private final Matters matters;

    CloseDossier(Matters matters) {
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        matters.archive(execution.getProcessBusinessKey());
    }
}
