package org.yishiting.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.attachment.AttachmentEvents;
import org.yishiting.ledger.EventCatalogue;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.worklist.WorklistEvents;

/** Photos that staff added in a step, told with what the same person then reported of it; other files are not told. */
@Component
class StepPhotos {

    private final Ledger ledger;
    private final EventCatalogue kinds;

    StepPhotos(Ledger ledger, EventCatalogue kinds) {
        this.ledger = ledger;
        this.kinds = kinds;
    }

    /** Ids by the position of the entry that tells them: the last that the person wrote before completing the step. */
    Map<Integer, List<String>> of(List<LedgerEntry> entries, Pictures pictures) {
        Map<Integer, List<String>> told = new HashMap<>();
        Map<Place, List<String>> added = new HashMap<>();
        Map<String, Integer> reports = new HashMap<>();
        for (LedgerEntry entry : entries) {
            Place place = new Place(entry.actor(), entry.step());
            if (entry.is(AttachmentEvents.FILE_ADDED)) {
                added.computeIfAbsent(place, first -> new ArrayList<>())
                        .add(String.valueOf(ledger.payloadOf(entry).get("id")));
            } else if (kinds.find(entry.kind()).filter(EventKind::photos).isPresent()) {
                reports.put(entry.actor(), entry.seq());
            } else if (entry.is(WorklistEvents.STEP_COMPLETED)) {
                List<String> files = added.getOrDefault(place, List.of());
                added.remove(place);
                Optional.ofNullable(reports.remove(entry.actor()))
                        .ifPresent(report -> told.put(
                                report, files.stream().filter(pictures::isPhoto).toList()));
            }
        }
        return told;
    }

    private record Place(String actor, String step) {}
}
