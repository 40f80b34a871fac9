package org.yishiting.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Assignment;
import org.yishiting.community.Parties;
import org.yishiting.community.Party;
import org.yishiting.community.PersonName;
import org.yishiting.signin.Actor;

/** People as public pages show them: by role and masked name, never by account. */
@Component
class Persons {

    private static final Set<String> NOBODY = Set.of(Actor.RESIDENT, Actor.SYSTEM);

    private final Accounts accounts;
    private final Parties parties;

    Persons(Accounts accounts, Parties parties) {
        this.accounts = accounts;
        this.parties = parties;
    }

    /** The masked names of those who acted; all accounts are asked for at once. */
    Masks masks(Stream<String> actors) {
        Set<String> staff = actors.filter(actor -> !NOBODY.contains(actor)).collect(Collectors.toSet());
        return new Masks(accounts.namesOf(staff));
    }

    /** Who holds a step offered to {@code role} or {@code role/party} in a division. */
    Holder holder(String assignment, String division) {
        Assignment offered = Assignment.of(assignment);
        return new Holder(offered.role(), offered.party().flatMap(party -> partyName(assignment, division)));
    }

    private Optional<String> partyName(String assignment, String division) {
        List<Party> available = parties.availableIn(division);
        return available.stream()
                .filter(party -> party.assignment().equals(assignment))
                .map(Party::name)
                .findFirst();
    }

    /**
     * @param role id of the role, as in the message {@code role.<id>}
     * @param unit the unit that acts, empty when the role itself does
     */
    record Holder(String role, Optional<String> unit) {}

    /** @param names full names by account */
    record Masks(Map<String, String> names) {

        /** Empty for an account that is gone, and for a resident and the system, which have words of their own. */
        String of(String actor) {
            return Optional.ofNullable(names.get(actor)).map(PersonName::masked).orElse("");
        }
    }
}
