package org.yishiting.community;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units and persons a division can turn to. */
@Service
@Transactional(readOnly = true)
public class Parties {

    private final PartyRepository parties;
    private final DivisionRepository divisions;

    Parties(PartyRepository parties, DivisionRepository divisions) {
        this.parties = parties;
        this.divisions = divisions;
    }

    /** Those registered for the division or one that contains it, by code. */
    public List<Party> availableIn(String division) {
        return parties.findByDivisionInOrderByCode(
                divisions.findById(division).orElseThrow().upwards());
    }

    /** The one with this code, if it is available in the division. */
    public Optional<Party> findAvailable(String code, String division) {
        return parties.findById(code)
                .filter(party ->
                        divisions.findById(division).orElseThrow().upwards().contains(party.divisionCode()));
    }

    /** Empty for an unknown code. */
    public Optional<String> nameOf(String code) {
        return parties.findById(code).map(Party::name);
    }

    @Transactional
    public Party register(Party party) {
        return parties.save(party);
    }
}
