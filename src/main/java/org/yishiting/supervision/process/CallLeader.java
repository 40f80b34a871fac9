package org.yishiting.supervision.process;

import static org.yishiting.supervision.process.SuperviseProcess.SUPERVISION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.supervision.Listings;

/** {@code serviceTask_callLeader}. */
@Component("callLeader")
class CallLeader implements JavaDelegate {

    private final Listings listings;

    CallLeader(Listings listings) {
        this.listings = listings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        listings.callLeader(SUPERVISION.get(execution), execution.getProcessBusinessKey());
    }
}
