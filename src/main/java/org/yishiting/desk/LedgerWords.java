package org.yishiting.desk;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.community.Names;
import org.yishiting.house.Times;
import org.yishiting.ledger.EventCatalogue;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;

/** Reads a matter's ledger to staff: everything, in their language. */
@Component
class LedgerWords {

    private final Ledger ledger;
    private final EventCatalogue kinds;
    private final PayloadWords payloads;
    private final MessageSource messages;
    private final Times times;

    LedgerWords(Ledger ledger, EventCatalogue kinds, PayloadWords payloads, MessageSource messages, Times times) {
        this.ledger = ledger;
        this.kinds = kinds;
        this.payloads = payloads;
        this.messages = messages;
        this.times = times;
    }

    /** Oldest first. */
    List<LedgerLine> of(String matter, Names names, Locale locale) {
        List<LedgerEntry> entries = ledger.of(matter);
        return entries.stream().map(entry -> line(entry, names, locale)).toList();
    }

    private LedgerLine line(LedgerEntry entry, Names names, Locale locale) {
        return new LedgerLine(
                entry,
                times.minute(entry.at()),
                names.onRecord(entry.actor(), entry.actorName()),
                kind(entry.kind(), locale),
                payloads.of(entry, names, locale));
    }

    /** The name alone for what no feature declares any more. */
    private String kind(String name, Locale locale) {
        return kinds.find(name)
                .map(EventKind::messageKey)
                .map(key -> messages.getMessage(key, null, locale))
                .orElse(name);
    }
}
