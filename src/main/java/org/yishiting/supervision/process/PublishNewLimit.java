package org.yishiting.supervision.process;

import static org.yishiting.supervision.process.SuperviseProcess.LEAD_AFTER_DAYS;
import static org.yishiting.supervision.process.SuperviseProcess.LEAD_AT;
import static org.yishiting.supervision.process.SuperviseProcess.NEW_LIMIT;
import static org.yishiting.supervision.process.SuperviseProcess.SUPERVISION;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.refusal.Refusals;
import org.yishiting.supervision.Listings;
import org.yishiting.workdays.Workdays;

/** {@code serviceTask_publishNewLimit}: the measures stay in the ledger, the leader's date goes onto the board. */
@Component("publishNewLimit")
class PublishNewLimit implements JavaDelegate {

    private final Listings listings;
    private final Workdays workdays;
    private final Refusals refusals;

    PublishNewLimit(Listings listings, Workdays workdays, Refusals refusals) {
        this.listings = listings;
        this.workdays = workdays;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant limit = refusals.inWords(() -> listings.moveLimit(
                SUPERVISION.get(execution),
                execution.getProcessBusinessKey(),
                NEW_LIMIT.find(execution).orElse("")));
        LEAD_AT.set(execution, Date.from(workdays.move(limit, LEAD_AFTER_DAYS.get(execution))));
    }
}
