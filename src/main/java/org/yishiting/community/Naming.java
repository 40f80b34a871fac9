package org.yishiting.community;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.house.House;
import org.yishiting.signin.Actor;
import org.yishiting.signin.KnownAccounts;

/** What people call each other: people, roles, units and the groups of posts. */
@Service
@Transactional(readOnly = true)
public class Naming {

    private static final List<String> NOBODY = List.of(Actor.RESIDENT, Actor.SYSTEM);

    private final Accounts accounts;
    private final KnownAccounts present;
    private final PartyRepository parties;
    private final DivisionRepository divisions;
    private final MessageSource messages;

    Naming(
            Accounts accounts,
            KnownAccounts present,
            PartyRepository parties,
            DivisionRepository divisions,
            MessageSource messages) {
        this.accounts = accounts;
        this.present = present;
        this.parties = parties;
        this.divisions = divisions;
        this.messages = messages;
    }

    /** For one page, list or print, which asks for each name once. */
    public Names in(Locale locale) {
        return new Names(this, locale);
    }

    /**
     * The name of a role.
     *
     * @param assignment the role's id, also with a party as {@code role/party}; itself when no such role is known
     */
    public String role(String assignment, Locale locale) {
        return messages.getMessage("role." + Assignment.of(assignment).role(), null, assignment, locale);
    }

    /**
     * The name that an account, a resident or the system has now, as it goes into the record; the id when there is none.
     * Of somebody who is at work the name is known and not asked for with each entry.
     */
    public String nameForRecord(String actor) {
        return present.rememberedNameOf(actor)
                .orElseGet(() -> people(List.of(actor), House.LANGUAGE).get(actor))
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Full names by user id; a word for residents and the system, the id itself for an account that is gone. */
    Map<String, String> people(Collection<String> ids, Locale locale) {
        Map<String, String> known =
                accounts.namesOf(ids.stream().filter(id -> !NOBODY.contains(id)).toList());
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> NOBODY.contains(id)
                                ? messages.getMessage("community.actor." + id, null, locale)
                                : known.getOrDefault(id, id)));
    }

    boolean isAccount(String actor) {
        return !NOBODY.contains(actor);
    }

    /** Parties and divisions by code, without those that are unknown. */
    Map<String, Place> places(Collection<String> codes) {
        Map<String, Place> places = new HashMap<>();
        divisions.findAllById(codes).forEach(one -> places.put(one.code(), new Place(one.name(), false)));
        parties.findAllById(codes).forEach(one -> places.put(one.code(), new Place(one.name(), true)));
        return places;
    }

    /** Where a post is held: a party, or a division. */
    record Place(String name, boolean isParty) {}
}
