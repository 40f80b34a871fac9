package org.yishiting.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yishiting.form.EarlierAnswers;
import org.yishiting.ledger.Ledger;

/** What earlier steps wrote down, as the ledger keeps it. */
@Component
class LedgerAnswers implements EarlierAnswers {

    private final Ledger ledger;

    LedgerAnswers(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Map<String, String> newest(String matter, Set<String> fields) {
        Map<String, String> newest = new HashMap<>();
        ledger.of(matter, WorklistEvents.STEP_COMPLETED).stream()
                .flatMap(entry -> ((List<?>) ledger.payloadOf(entry).get("answers")).stream())
                .map(answer -> (Map<?, ?>) answer)
                .filter(answer -> fields.contains((String) answer.get("key")))
                .forEach(answer -> newest.putIfAbsent((String) answer.get("key"), (String) answer.get("shown")));
        return newest;
    }
}
