package org.yishiting.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yishiting.attachment.AttachmentEvents;
import org.yishiting.evidence.Flaw.What;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Status;

/** What a matter must look like after all that its ledger says. */
class Recorded {

    private final Map<String, Object> facts = new HashMap<>();
    private final Map<String, Integer> stages = new HashMap<>();
    private final Map<String, Map<String, Object>> files = new HashMap<>();
    private final List<Flaw> unreadable = new ArrayList<>();
    private Status status = Status.OPEN;

    /** @param entries oldest first */
    static Recorded by(Ledger ledger, List<LedgerEntry> entries) {
        Recorded recorded = new Recorded();
        for (LedgerEntry entry : entries) {
            try {
                recorded.read(entry, ledger.payloadOf(entry));
            } catch (IllegalStateException broken) {
                recorded.unreadable.add(new Flaw(What.PAYLOAD, String.valueOf(entry.seq())));
            }
        }
        return recorded;
    }

    private void read(LedgerEntry entry, Map<String, Object> payload) {
        if (entry.is(MatterEvents.REPORTED) || entry.is(MatterEvents.REGISTERED) || entry.is(MatterEvents.CLASSIFIED)) {
            facts.putAll(payload);
        } else if (entry.is(MatterEvents.STAGE_ENTERED)) {
            stages.merge(entry.step(), 1, Integer::sum);
        } else if (entry.is(MatterEvents.STAGE_LEFT)) {
            stages.merge(entry.step(), -1, Integer::sum);
        } else if (entry.is(AttachmentEvents.FILE_ADDED)) {
            files.put(String.valueOf(payload.get("id")), payload);
        } else if (entry.is(MatterEvents.DECLINED)) {
            status = Status.DECLINED;
        } else if (entry.is(MatterEvents.ENDED)) {
            status = Status.ENDED;
        } else if (entry.is(MatterEvents.ARCHIVED)) {
            status = Status.CLOSED;
        }
    }

    /** Null when the ledger says nothing of it. */
    Object fact(String key) {
        return facts.get(key);
    }

    /** {@link Status#OPEN} also while the reporter is asked. */
    Status status() {
        return status;
    }

    /** Activities of the stages that are open, as often as they are. */
    Map<String, Integer> openStages() {
        Map<String, Integer> open = new HashMap<>(stages);
        open.values().removeIf(times -> times == 0);
        return open;
    }

    /** Ids. */
    Set<String> files() {
        return new HashSet<>(files.keySet());
    }

    /** What was written of a file when it was added; empty when nothing was. */
    Map<String, Object> file(String id) {
        return files.getOrDefault(id, Map.of());
    }

    List<Flaw> unreadable() {
        return unreadable;
    }
}
