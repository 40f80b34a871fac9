package org.yishiting.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.yishiting.community.Accounts;
import org.yishiting.community.Assignment;
import org.yishiting.community.Party;
import org.yishiting.community.PostGroups;
import org.yishiting.signin.Actor;

/** People, roles and units of one matter in the reader's language; each account is asked for once, many together. */
public class Names {

    private static final List<String> NOBODY = List.of(Actor.RESIDENT, Actor.SYSTEM);

    private final Accounts accounts;
    private final PostGroups groups;
    private final MessageSource messages;
    private final Locale locale;
    private final Map<String, String> parties;
    private final Map<String, String> people = new HashMap<>();

    /** @param available the parties the matter's division can turn to */
    Names(Accounts accounts, PostGroups groups, MessageSource messages, Locale locale, List<Party> available) {
        this.accounts = accounts;
        this.groups = groups;
        this.messages = messages;
        this.locale = locale;
        this.parties = available.stream().collect(Collectors.toMap(Party::assignment, Party::name));
    }

    /** Asks for many accounts at once, before each is named. */
    void learn(Collection<String> actors) {
        people.putAll(accounts.namesOf(actors));
    }

    /** The full name behind a user id; a word for residents and the system, the id itself for an account that is gone. */
    public String person(String actor) {
        return NOBODY.contains(actor)
                ? messages.getMessage("desk.actor." + actor, null, locale)
                : people.computeIfAbsent(actor, id -> accounts.nameOf(id).orElse(id));
    }

    /** The name of a person, or of the group of a post. */
    String holder(String id) {
        return groups.isGroup(id) ? groups.nameOf(id, locale) : person(id);
    }

    /** The name of a unit for {@code role/party}, of the role otherwise. */
    public String unit(String assignment) {
        return Optional.ofNullable(parties.get(assignment))
                .orElseGet(() -> role(Assignment.of(assignment).role()));
    }

    private String role(String id) {
        return messages.getMessage("role." + id, null, id, locale);
    }
}
