package org.yishiting.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.PayloadKey;
import org.yishiting.portal.Said.Word;

/** What an event opens to residents, made ready for a page: staff's words masked, the reporter's own as they were. */
@Component
class SaidWords {

    private final Persons persons;
    private final Days days;

    SaidWords(Persons persons, Days days) {
        this.persons = persons;
        this.days = days;
    }

    /** In the order in which the event opens them, the reporter's own words last; nothing that is empty. */
    List<Said> of(EventKind kind, Map<String, Object> payload, boolean own, Masking masking) {
        return Stream.concat(kind.open().stream(), kind.own().filter(key -> own).stream())
                .flatMap(key -> Optional.ofNullable(payload.get(key))
                        .map(value ->
                                said(kind.payload().get(key), value, kind.open().contains(key), masking))
                        .stream())
                .filter(said -> !said.words().isEmpty())
                .toList();
    }

    private Said said(PayloadKey key, Object value, boolean masked, Masking masking) {
        List<Word> words = (value instanceof Collection<?> list ? list.stream() : Stream.of(value))
                .map(String::valueOf)
                .filter(text -> !text.isBlank())
                .map(text -> word(key, text, masked, masking))
                .toList();
        return new Said(key.messageKey(), words);
    }

    private Word word(PayloadKey key, String text, boolean masked, Masking masking) {
        return switch (key.how()) {
            case CODE -> new Word(null, key.prefix() + text, null);
            case TIME -> new Word(null, null, days.local(Instant.parse(text)));
            case UNIT -> unit(persons.holder(text));
            case WORDS, PERSON, OTHER, ANSWERS, HIDDEN -> new Word(masked ? masking.apply(text) : text, null, null);
        };
    }

    private static Word unit(Persons.Holder holder) {
        return holder.unit()
                .map(name -> new Word(name, null, null))
                .orElseGet(() -> new Word(null, "role." + holder.role(), null));
    }
}
