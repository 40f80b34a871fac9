package org.yishiting.portal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Assignment;
import org.yishiting.community.Parties;
import org.yishiting.community.PersonName;
import org.yishiting.signin.Actor;

/** People as public pages show them: by role and masked name, never by account. */
@Component
class Persons {

    private final Accounts accounts;
    private final Parties parties;

    Persons(Accounts accounts, Parties parties) {
        this.accounts = accounts;
        this.parties = parties;
    }

    /** The masked name of a user id. */
    String masked(String userId) {
        return accounts.nameOf(userId).map(PersonName::masked).orElse("");
    }

    /** Names for one page; each account is asked for once. */
    Masks masks() {
        return new Masks(this, new HashMap<>());
    }

    /** Who holds a step offered to {@code role} or {@code role/party}. */
    Holder holder(String assignment) {
        Assignment offered = Assignment.of(assignment);
        return new Holder(offered.role(), offered.party().flatMap(parties::nameOf));
    }

    /**
     * @param role id of the role, as in the message {@code role.<id>}
     * @param unit the unit that acts, empty when the role itself does
     */
    record Holder(String role, Optional<String> unit) {}

    /** Remembers the masked names of one page. */
    record Masks(Persons persons, Map<String, String> known) {

        /** Empty for a resident and the system, which have words of their own. */
        String of(String actor) {
            return Arrays.asList(Actor.RESIDENT, Actor.SYSTEM).contains(actor)
                    ? ""
                    : known.computeIfAbsent(actor, persons::masked);
        }
    }
}
