package org.yishiting.matter.process;

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
        return ledger.lastAnswers(matter, fields);
    }
}
