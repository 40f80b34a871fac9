package org.yishiting.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.community.Names;
import org.yishiting.desk.LedgerLine.Text;
import org.yishiting.house.Times;
import org.yishiting.ledger.EventCatalogue;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.PayloadKey;
import org.yishiting.ledger.PayloadKey.How;

/** Turns the payload of a ledger entry into labelled words; ids of rows are left out, they say nothing to people. */
@Component
class PayloadWords {

    private final Ledger ledger;
    private final EventCatalogue kinds;
    private final MessageSource messages;
    private final Times times;

    PayloadWords(Ledger ledger, EventCatalogue kinds, MessageSource messages, Times times) {
        this.ledger = ledger;
        this.kinds = kinds;
        this.messages = messages;
        this.times = times;
    }

    /**
     * In the order of the form for answers, of the keys for the rest; without what is empty or hidden. What no feature
     * declares any more reads as it stands.
     */
    List<Text> of(LedgerEntry entry, Names names, Locale locale) {
        Map<String, PayloadKey> declared =
                kinds.find(entry.kind()).map(EventKind::payload).orElse(Map.of());
        List<Text> texts = new ArrayList<>();
        payloadOf(entry).forEach((name, value) -> {
            PayloadKey key = declared.getOrDefault(name, new PayloadKey(name, How.WORDS, ""));
            switch (key.how()) {
                case HIDDEN -> {}
                case ANSWERS -> texts.addAll(answers(value));
                case OTHER -> {
                    if (!entry.actor().equals(value)) {
                        texts.add(text(key, value, names, locale));
                    }
                }
                default -> texts.add(text(key, value, names, locale));
            }
        });
        return texts.stream().filter(text -> !text.shown().isBlank()).toList();
    }

    /** What was spoilt behind the application's back is shown as it stands; the verification names it. */
    private Map<String, Object> payloadOf(LedgerEntry entry) {
        try {
            return new TreeMap<>(ledger.payloadOf(entry));
        } catch (IllegalStateException spoilt) {
            return Map.of("payload", entry.payload());
        }
    }

    private Text text(PayloadKey key, Object value, Names names, Locale locale) {
        return new Text(
                messages.getMessage(key.messageKey(), null, key.name(), locale), shown(key, value, names, locale));
    }

    private static List<Text> answers(Object value) {
        return value instanceof Collection<?> answers
                ? answers.stream()
                        .map(Map.class::cast)
                        .map(answer -> new Text(
                                String.valueOf(answer.get("label")),
                                String.valueOf(answer.get("shown")).strip()))
                        .toList()
                : List.of();
    }

    private String shown(PayloadKey key, Object value, Names names, Locale locale) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(one -> shown(key, one, names, locale)).collect(Collectors.joining(" · "));
        }
        String word = value == null ? "" : value.toString();
        return switch (key.how()) {
            case CODE -> messages.getMessage(key.prefix() + word, null, word, locale);
            case TIME -> times.minute(Instant.parse(word));
            case UNIT -> names.unit(word);
            case PERSON, OTHER -> names.holder(word);
            case WORDS, ANSWERS, HIDDEN -> word;
        };
    }
}
