package org.yishiting.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * @param telling whether and where residents read that it happened
 * @param ofHolders only who has or had a step does this
 * @param follows nobody does it: it follows from what somebody did, and the system is its actor
 * @param open the keys that residents read with it, in the order in which they are said
 * @param own the key whose words are the reporter's own when a resident says them
 * @param photos whether the photos added in the step are shown with it
 * @param payload all keys that come with it, in the order of their declaration
 */
public record EventKind(
        String name,
        Telling telling,
        boolean ofHolders,
        boolean follows,
        Set<String> open,
        Optional<String> own,
        boolean photos,
        Map<String, PayloadKey> payload) {

    /** Where residents read of an event; with what it says, or not at all. */
    public enum Telling {
        /** It changes something for them. */
        STORY,
        /** It completes the record: who worked on what when. */
        RECORD,
        /** Only when one of them did it; of staff it is among themselves. */
        OWN,
        /** It is about staff among themselves, or said otherwise. */
        NEVER
    }

    public EventKind {
        open = Collections.unmodifiableSet(new LinkedHashSet<>(open));
        payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
    }

    /** Something that changes a matter for residents, without payload. */
    public static EventKind named(String name) {
        return new EventKind(name, Telling.STORY, false, false, Set.of(), Optional.empty(), false, Map.of());
    }

    /** Residents read of it in the full record only. */
    public EventKind recorded() {
        return telling(Telling.RECORD);
    }

    /** Residents are not told: it is about staff among themselves, or said otherwise. */
    public EventKind untold() {
        return telling(Telling.NEVER);
    }

    private EventKind telling(Telling where) {
        return new EventKind(name, where, ofHolders, follows, open, own, photos, payload);
    }

    /** Only who has or had a step does this. */
    public EventKind byHolders() {
        return new EventKind(name, telling, true, follows, open, own, photos, payload);
    }

    /** It follows from what somebody did, whoever that was: a stage begins, a step is offered, a mail goes out. */
    public EventKind byItself() {
        return new EventKind(name, telling, ofHolders, true, open, own, photos, payload);
    }

    /** Residents read these with it: keys that are declared before. */
    public EventKind open(String... keys) {
        if (!payload.keySet().containsAll(Arrays.asList(keys))) {
            throw new IllegalArgumentException(name + " opens what it does not declare: " + Arrays.toString(keys));
        }
        Set<String> more = new LinkedHashSet<>(open);
        more.addAll(Arrays.asList(keys));
        return new EventKind(name, telling, ofHolders, follows, more, own, photos, payload);
    }

    /** With words that residents read. */
    public EventKind spoken(String key) {
        return words(key).open(key);
    }

    /** With words that the reporter reads as well when a resident says them. */
    public EventKind own(String key) {
        EventKind worded = words(key);
        return new EventKind(name, telling, ofHolders, follows, open, Optional.of(key), photos, worded.payload);
    }

    /** Told only when a resident did it, with words of the resident's own. */
    public EventKind ownOnly() {
        return telling(Telling.OWN);
    }

    /** The photos that were added in the step show what it says. */
    public EventKind withPhotos() {
        return new EventKind(name, telling, ofHolders, follows, open, own, true, payload);
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
        return new EventKind(name, telling, ofHolders, follows, open, own, photos, keys);
    }

    private Map<String, PayloadKey> with(How how, String... keys) {
        Map<String, PayloadKey> more = new LinkedHashMap<>(payload);
        for (String key : keys) {
            more.put(key, new PayloadKey(key, how, ""));
        }
        return more;
    }

    /** Whether residents ever read of it. */
    public boolean told() {
        return telling != Telling.NEVER;
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
