package org.yishiting.supervision.process;

import java.util.Date;
import org.yishiting.engine.ProcessVariable;

/** The process {@code supervise}. */
final class SuperviseProcess {

    static final String KEY = "supervise";
    static final String RULES = "supervision-rules";
    static final String REMIND_HOLDER = "serviceTask_remindHolder";
    static final String LIST_MATTER = "userTask_listMatter";
    static final String TAKE_CHARGE = "userTask_takeCharge";

    /** Messages. */
    static final String OVER = "supervision-over";

    static final String LISTING_DEMANDED = "listing-demanded";

    /** Names of variables that a start or a message hands in. */
    static final String SUPERVISION_NAME = "supervision";

    static final String TASK_NAME = "task";
    static final String STEP_NAME = "step";
    static final String LEVEL_NAME = "level";
    static final String SUPERVISOR_NAME = "supervisor";
    static final String LIST_AFTER_DAYS_NAME = "listAfterDays";
    static final String LEAD_AFTER_DAYS_NAME = "leadAfterDays";
    static final String CAUSE_NAME = "cause";

    static final ProcessVariable<Long> SUPERVISION = ProcessVariable.named(SUPERVISION_NAME, Long.class);
    static final ProcessVariable<Integer> LIST_AFTER_DAYS = ProcessVariable.named(LIST_AFTER_DAYS_NAME, Integer.class);
    static final ProcessVariable<Integer> LEAD_AFTER_DAYS = ProcessVariable.named(LEAD_AFTER_DAYS_NAME, Integer.class);
    static final ProcessVariable<String> CAUSE = ProcessVariable.named(CAUSE_NAME, String.class);

    /** Whether there is something to supervise still, asked once at the beginning. */
    static final ProcessVariable<Boolean> IS_NEEDED = ProcessVariable.named("isNeeded", Boolean.class);

    static final ProcessVariable<Date> LIMIT_AT = ProcessVariable.named("limitAt", Date.class);
    static final ProcessVariable<Date> LIST_AT = ProcessVariable.named("listAt", Date.class);
    static final ProcessVariable<Date> LEAD_AT = ProcessVariable.named("leadAt", Date.class);

    /** Words of the forms. */
    static final ProcessVariable<String> LISTING_REASON = ProcessVariable.named("listingReason", String.class);

    static final ProcessVariable<String> NEW_LIMIT = ProcessVariable.named("newLimit", String.class);

    private SuperviseProcess() {}
}
