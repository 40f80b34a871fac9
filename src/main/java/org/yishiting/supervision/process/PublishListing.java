package org.yishiting.supervision.process;

import static org.yishiting.supervision.process.SuperviseProcess.LEAD_AFTER_DAYS;
import static org.yishiting.supervision.process.SuperviseProcess.LEAD_AT;
import static org.yishiting.supervision.process.SuperviseProcess.LISTING_REASON;
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

/** {@code serviceTask_publishListing}: in the transaction of the form, so that a broken rule reaches who submits it. */
@Component("publishListing")
class PublishListing implements JavaDelegate {

    private final Listings listings;
    private final Workdays workdays;
    private final Refusals refusals;

    PublishListing(Listings listings, Workdays workdays, Refusals refusals) {
        this.listings = listings;
        this.workdays = workdays;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant limit = refusals.inWords(() -> listings.publish(
                SUPERVISION.get(execution),
                execution.getProcessBusinessKey(),
                LISTING_REASON.find(execution).orElse(""),
                NEW_LIMIT.find(execution).orElse("")));
        LEAD_AT.set(execution, Date.from(workdays.move(limit, LEAD_AFTER_DAYS.get(execution))));
    }
}
