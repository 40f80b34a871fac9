package org.yishiting.cockpit.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Assignment;
import org.yishiting.signin.Actor;

/** Actors and roles in words. */
@Component
class Actors {

    private static final List<String> NOBODY = List.of(Actor.RESIDENT, Actor.SYSTEM);

    private final Accounts accounts;
    private final MessageSource messages;

    Actors(Accounts accounts, MessageSource messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** Names by user id, asked for together. */
    Map<String, String> of(Collection<String> users) {
        return accounts.namesOf(users);
    }

    /** The full name; a word for residents and the system, the id of an account that is gone. */
    String name(String user, Map<String, String> known, Locale locale) {
        return NOBODY.contains(user)
                ? messages.getMessage("desk.actor." + user, null, locale)
                : known.getOrDefault(user, user);
    }

    /** @param role as a diagram names it, possibly {@code role/party} */
    String role(String role, Locale locale) {
        String id = Assignment.of(role).role();
        return messages.getMessage("role." + id, null, id, locale);
    }
}
