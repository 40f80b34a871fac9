package org.yishiting.supervision.process;

import static org.yishiting.engine.Verb.matter;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.matter.Level;
import org.yishiting.supervision.Cause;
import org.yishiting.supervision.Listings;
import org.yishiting.supervision.Reminders;
import org.yishiting.supervision.Supervisions;
import org.yishiting.supervision.Urgings;
import org.yishiting.workdays.Workdays;

/** The process {@code supervise}, which runs beside a matter whose step is late. */
@Configuration
class Supervise {

    static final String KEY = "supervise";

    /** Messages. */
    static final String OVER = "supervision-over";

    /** To a supervision that runs. */
    static final String LISTING_DEMANDED = "listing-demanded";

    /** Begins a supervision with the listing. */
    static final String LISTING_ORDERED = "listing-ordered";

    static final ProcessVariable<Long> SUPERVISION = ProcessVariable.named("supervision", Long.class);
    static final ProcessVariable<String> TASK = ProcessVariable.named("task", String.class);
    static final ProcessVariable<String> STEP = ProcessVariable.named("step", String.class);
    static final ProcessVariable<Level> LEVEL = ProcessVariable.choice("level", Level.class);
    static final ProcessVariable<String> SUPERVISOR = ProcessVariable.named("supervisor", String.class);
    static final ProcessVariable<Integer> LIST_AFTER_DAYS = ProcessVariable.named("listAfterDays", Integer.class);
    static final ProcessVariable<Integer> LEAD_AFTER_DAYS = ProcessVariable.named("leadAfterDays", Integer.class);
    static final ProcessVariable<Cause> CAUSE = ProcessVariable.choice("cause", Cause.class);

    /** Whether there is something to supervise still, asked once at the beginning. */
    private static final ProcessVariable<Boolean> IS_NEEDED = ProcessVariable.named("isNeeded", Boolean.class);

    private static final ProcessVariable<Date> LIMIT_AT = ProcessVariable.named("limitAt", Date.class);
    private static final ProcessVariable<Date> LIST_AT = ProcessVariable.named("listAt", Date.class);
    private static final ProcessVariable<Date> LEAD_AT = ProcessVariable.named("leadAt", Date.class);
    private static final ProcessVariable<String> LISTING_REASON = ProcessVariable.named("listingReason", String.class);
    private static final ProcessVariable<String> NEW_LIMIT = ProcessVariable.named("newLimit", String.class);

    /** The first stage, and when the next two come. */
    @Bean
    ServiceVerb remindHolder(Reminders reminders, Workdays workdays) {
        return ServiceVerb.does(execution -> {
                    Optional<Instant> limit = reminders.remind(SUPERVISION.get(execution), matter(execution));
                    IS_NEEDED.set(execution, limit.isPresent());
                    limit.ifPresent(at -> {
                        LIMIT_AT.set(execution, Date.from(at));
                        LIST_AT.set(execution, Date.from(workdays.move(at, LIST_AFTER_DAYS.get(execution))));
                    });
                })
                .needs(SUPERVISION, LIST_AFTER_DAYS)
                .gives(IS_NEEDED, LIMIT_AT, LIST_AT);
    }

    @Bean
    ServiceVerb urgeHolder(Urgings urgings) {
        return ServiceVerb.does(execution -> urgings.urgeByRule(SUPERVISION.get(execution), matter(execution)))
                .needs(SUPERVISION);
    }

    /** In the transaction of the form, so that a broken rule reaches who submits it. */
    @Bean
    ServiceVerb publishListing(Listings listings, Workdays workdays) {
        return ServiceVerb.does(execution -> {
                    Instant limit = listings.publish(
                            SUPERVISION.get(execution),
                            matter(execution),
                            LISTING_REASON.find(execution).orElse(""),
                            NEW_LIMIT.find(execution).orElse(""));
                    LEAD_AT.set(execution, Date.from(workdays.move(limit, LEAD_AFTER_DAYS.get(execution))));
                })
                .needs(SUPERVISION, LISTING_REASON, NEW_LIMIT, LEAD_AFTER_DAYS)
                .gives(LEAD_AT);
    }

    @Bean
    ServiceVerb callLeader(Listings listings) {
        return ServiceVerb.does(execution -> listings.callLeader(SUPERVISION.get(execution), matter(execution)))
                .needs(SUPERVISION);
    }

    /** The measures stay in the ledger, the leader's date goes onto the board. */
    @Bean
    ServiceVerb publishNewLimit(Listings listings, Workdays workdays) {
        return ServiceVerb.does(execution -> {
                    Instant limit = listings.moveLimit(
                            SUPERVISION.get(execution),
                            matter(execution),
                            NEW_LIMIT.find(execution).orElse(""));
                    LEAD_AT.set(execution, Date.from(workdays.move(limit, LEAD_AFTER_DAYS.get(execution))));
                })
                .needs(SUPERVISION, NEW_LIMIT, LEAD_AFTER_DAYS)
                .gives(LEAD_AT);
    }

    /** In the transaction in which the step is over. */
    @Bean
    ServiceVerb liftSupervision(Supervisions supervisions) {
        return ServiceVerb.does(execution ->
                        supervisions.lift(SUPERVISION.get(execution), matter(execution), CAUSE.get(execution)))
                .needs(SUPERVISION, CAUSE);
    }
}
