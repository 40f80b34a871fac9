package org.yishiting.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishiting.ledger.PayloadKey.How;

/**
 * Something that can happen to a matter, declared by the feature that writes it. Its words are in the feature's bundle:
 * {@code event.<name>} for staff, {@code event.<name>.told} for residents ({@code .told.own} when a resident did it
 * and it reads differently), {@code payload.<key>} for what comes with it.
 *
 * @param name stored and part of the hash: never renamed
 * @param told whether residents read that it happened
 * @param ofHolders only who has or had a step does this
 * @param follows nobody does it: it follows from what somebody did, and the system is its actor
 * @param spoken the key whose words are for everybody, empty when none are
 * @param own the key whose words are the reporter's own when a resident says them
 * @param payload all keys that come with it, in the order of their declaration
 */
public record EventKind(
        String name,
        boolean told,
        boolean ofHolders,
        boolean follows,
        Optional<String> spoken,
        Optional<String> own,
        Map<String, PayloadKey> payload) {

    public EventKind {
        payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
    }

    /** Something residents read about, without payload. */
    public static EventKind named(String name) {
        return new EventKind(name, true, false, false, Optional.empty(), Optional.empty(), Map.of());
    }

    /** Residents are not told: it is about staff among themselves, or said otherwise. */
    public EventKind untold() {
        return new EventKind(name, false, ofHolders, follows, spoken, own, payload);
    }

    /** Only who has or had a step does this. */
    public EventKind byHolders() {
        return new EventKind(name, told, true, follows, spoken, own, payload);
    }

    /** It follows from what somebody did, whoever that was: a stage begins, a step is offered, a mail goes out. */
    public EventKind byItself() {
        return new EventKind(name, told, ofHolders, true, spoken, own, payload);
    }

    /** With words that everybody may read. */
    public EventKind spoken(String key) {
        return new EventKind(name, told, ofHolders, follows, Optional.of(key), own, with(How.WORDS, key));
    }

    /** With words that the reporter reads as well when a resident says them. */
    public EventKind own(String key) {
        return new EventKind(name, told, ofHolders, follows, spoken, Optional.of(key), with(How.WORDS, key));
    }

    /** With what staff read as it stands. */
    public EventKind words(String... keys) {
        return keyed(with(How.WORDS, keys));
    }

    /** With a code whose word is in a bundle under {@code prefix + code}. */
    public EventKind code(String key, String prefix) {
        Map<String, PayloadKey> more = new LinkedHashMap<>(payload);
        more.put(key, new PayloadKey(key, How.CODE, prefix));
        return keyed(more);
    }

    /** With moments. */
    public EventKind times(String... keys) {
        return keyed(with(How.TIME, keys));
    }

    /** With roles, or units that hold one. */
    public EventKind units(String... keys) {
        return keyed(with(How.UNIT, keys));
    }

    /** With user ids, or ids of the groups of posts. */
    public EventKind people(String... keys) {
        return keyed(with(How.PERSON, keys));
    }

    /** With a user id that says nothing when it is who did it. */
    public EventKind other(String key) {
        return keyed(with(How.OTHER, key));
    }

    /** With what was filled into a form: a list of {@code key}, {@code label}, {@code shown}. */
    public EventKind answers(String key) {
        return keyed(with(How.ANSWERS, key));
    }

    /** With ids that say nothing to people. */
    public EventKind hidden(String... keys) {
        return keyed(with(How.HIDDEN, keys));
    }

    private EventKind keyed(Map<String, PayloadKey> keys) {
        return new EventKind(name, told, ofHolders, follows, spoken, own, keys);
    }

    private Map<String, PayloadKey> with(How how, String... keys) {
        Map<String, PayloadKey> more = new LinkedHashMap<>(payload);
        for (String key : keys) {
            more.put(key, new PayloadKey(key, how, ""));
        }
        return more;
    }

    /** Key of the words for staff. */
    public String messageKey() {
        return "event." + name;
    }

    /** Key of the words for residents. */
    public String toldKey() {
        return messageKey() + ".told";
    }

    /** Key of the words for residents when one of them did it; many events have none of their own. */
    public String toldOwnKey() {
        return toldKey() + ".own";
    }

    void requireDeclared(Set<String> keys) {
        if (!payload.keySet().containsAll(keys)) {
            throw new IllegalArgumentException(name + " declares " + payload.keySet() + " and came with " + keys);
        }
    }
}
