package org.yishiting.handling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.access.Involvement;

/** Whoever was asked to do a step, to give an opinion or to take note may see its matter, then and later. */
@Component
@Transactional(readOnly = true)
class HandlingInvolvement implements Involvement {

    private final DelegationRepository delegations;
    private final CountersignRepository countersigns;
    private final CarbonCopyRepository copies;

    HandlingInvolvement(
            DelegationRepository delegations, CountersignRepository countersigns, CarbonCopyRepository copies) {
        this.delegations = delegations;
        this.countersigns = countersigns;
        this.copies = copies;
    }

    @Override
    public boolean involves(String user, String matter) {
        return countersigns.existsByMatterAndAsked(matter, user)
                || copies.existsByMatterAndRecipient(matter, user)
                || delegations.existsByMatterAndDelegate(matter, user);
    }
}
