package org.yishiting.community;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The households of a community. */
@Service
@Transactional(readOnly = true)
public class Households {

    private final HouseholdRepository households;

    Households(HouseholdRepository households) {
        this.households = households;
    }

    public long count() {
        return households.count();
    }

    @Transactional
    public void register(List<Household> list) {
        households.saveAll(list);
    }
}
