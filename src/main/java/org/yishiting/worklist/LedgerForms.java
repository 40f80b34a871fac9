package org.yishiting.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yishiting.form.FormContext;
import org.yishiting.ledger.Ledger;

/** Shows what earlier steps wrote down: what was found on site, and what was done at once. */
@Component
class LedgerForms implements FormContext {

    private static final Set<String> FINDINGS_SHOWN_IN = Set.of(
            "userTask_confirmRoute",
            "userTask_draftTopic",
            "userTask_draftPlan",
            "userTask_handleAtOnce",
            "userTask_coordinate");
    private static final Set<String> RESULT_SHOWN_IN =
            Set.of("userTask_assignCommitments", "userTask_returnVisit", "userTask_superviseOutcome");

    private final Ledger ledger;

    LedgerForms(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void describe(Opened form, Map<String, Object> context) {
        if (FINDINGS_SHOWN_IN.contains(form.activity())) {
            context.put("findingsText", written(form, "userTask_verifyOnSite", "findings"));
        }
        if (RESULT_SHOWN_IN.contains(form.activity())) {
            context.put("resultText", written(form, "userTask_handleAtOnce", "result"));
        }
    }

    private String written(Opened form, String step, String field) {
        return ledger.of(form.matter(), WorklistEvents.STEP_COMPLETED).stream()
                .filter(entry -> step.equals(entry.step()))
                .limit(1)
                .flatMap(entry -> ((List<?>) ledger.payloadOf(entry).get("answers")).stream())
                .map(answer -> (Map<?, ?>) answer)
                .filter(answer -> field.equals(answer.get("key")))
                .map(answer -> (String) answer.get("shown"))
                .findFirst()
                .orElse("");
    }
}
