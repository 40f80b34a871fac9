package org.yishiting.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;

/** Reads a matter's ledger to staff: everything, in their language. */
@Component
class LedgerWords {

    private final Ledger ledger;
    private final PayloadWords payloads;
    private final MessageSource messages;
    private final Times times;

    LedgerWords(Ledger ledger, PayloadWords payloads, MessageSource messages, Times times) {
        this.ledger = ledger;
        this.payloads = payloads;
        this.messages = messages;
        this.times = times;
    }

    /** Oldest first. */
    List<LedgerLine> of(String matter, Names names, Locale locale) {
        List<LedgerEntry> entries = ledger.of(matter);
        names.learn(entries.stream().map(LedgerEntry::actor).collect(Collectors.toSet()));
        return entries.stream().map(entry -> line(entry, names, locale)).toList();
    }

    private LedgerLine line(LedgerEntry entry, Names names, Locale locale) {
        return new LedgerLine(
                entry,
                times.minute(entry.at()),
                names.person(entry.actor()),
                messages.getMessage("desk.kind." + entry.kind(), null, locale),
                payloads.of(payloadOf(entry), names, locale));
    }

    /** Without who claimed a step when that is who did it. */
    private Map<String, Object> payloadOf(LedgerEntry entry) {
        Map<String, Object> payload = new HashMap<>(ledger.payloadOf(entry));
        payload.remove(PayloadWords.ASSIGNEE, entry.actor());
        return payload;
    }
}
