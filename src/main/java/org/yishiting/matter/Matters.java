package org.yishiting.matter;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.attachment.OpenMatters;
import org.yishiting.house.Words;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.LedgerVerdict;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.notification.Notifications;

/** Matters from report to dossier; every change is recorded in the ledger in the same transaction. */
@Service
@Transactional
public class Matters implements OpenMatters {

    private final MatterRepository matters;
    private final Ledger ledger;
    private final Notifications notifications;
    private final SentForms forms;
    private final Clock clock;

    Matters(MatterRepository matters, Ledger ledger, Notifications notifications, SentForms forms, Clock clock) {
        this.matters = matters;
        this.ledger = ledger;
        this.notifications = notifications;
        this.forms = forms;
        this.clock = clock;
    }

    /** Throws {@link UnknownMatterException}. */
    @Transactional(readOnly = true)
    public Matter get(String number) {
        return matters.findById(number).orElseThrow(() -> new UnknownMatterException(number));
    }

    /** The same, held until the transaction ends, so that what is decided on it is decided once. */
    public Matter hold(String number) {
        ledger.hold(number);
        return get(number);
    }

    /** Those of many numbers that there are. */
    @Transactional(readOnly = true)
    public List<Matter> allOf(Collection<String> numbers) {
        return matters.findAllById(numbers);
    }

    @Transactional(readOnly = true)
    public boolean exists(String number) {
        return matters.existsById(number);
    }

    /** The matter a reporter's code opens, however it was typed. */
    @Transactional(readOnly = true)
    public Optional<Matter> findByTrackingCode(String typed) {
        return matters.findByTrackingHash(TrackingCode.hash(typed));
    }

    /** A resident or a worker says something about the matter while it runs. */
    public void comment(String number, String text) {
        ledger.append(number, MatterEvents.COMMENTED, Map.of("text", Words.kept(text)));
    }

    /**
     * The same from a form that may be sent twice: the same words with the same key are said once.
     *
     * @param key of the form, another one for each page that shows it; empty for a form that has none
     */
    public void comment(String number, String text, String key) {
        ledger.hold(number);
        if (key.isEmpty() || forms.isFirst(number + " " + key, text)) {
            comment(number, text);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public void requireOpen(String number) {
        Matter matter = get(number);
        if (matter.status().isOver()) {
            throw new IllegalStateException("matter " + number + " is over: " + matter.status());
        }
    }

    /** The visit confirmed the appeal. */
    public void register(String number, String publicTitle, Category category, boolean care) {
        ledger.append(
                number,
                MatterEvents.REGISTERED,
                Map.of("publicTitle", publicTitle, "category", category.code(), "care", care));
        get(number).register(publicTitle, category, care);
    }

    public void classify(String number, Level level, int limitDays, Instant dueAt) {
        ledger.append(
                number,
                MatterEvents.CLASSIFIED,
                Map.of("level", level.code(), "limitDays", limitDays, "dueAt", dueAt.toString()));
        get(number).classify(level, limitDays, dueAt);
    }

    /** The work is done as far as the offices are concerned; the reporter is asked. */
    public void awaitRating(String number) {
        get(number).awaitRating();
    }

    /** The rating is in; the course goes on. */
    public void resume(String number) {
        get(number).resume();
    }

    /** Handled at once, without deliberation; everybody reads what was done. */
    public void reportResult(String number, String result) {
        ledger.append(number, MatterEvents.PROGRESS_REPORTED, Map.of("state", "DONE", "report", result));
    }

    /** Not taken up, with the reason the reporter reads. */
    public void decline(String number, String reason) {
        ledger.append(number, MatterEvents.DECLINED, Map.of("reason", reason));
        tellReporter(number, "matter-declined");
        get(number).decline(clock.instant());
    }

    /** Ended without a result by the level above, with the reason the reporter reads. */
    public void end(String number, String reason) {
        ledger.append(number, MatterEvents.ENDED, Map.of("reason", reason));
        tellReporter(number, "matter-ended");
        get(number).end(clock.instant());
    }

    /** Recomputes the ledger's chain to its end and, once the dossier is closed, looks for the entry that closed it. */
    @Transactional(readOnly = true)
    public LedgerVerdict verify(String number) {
        return ledger.verify(number, ledger.of(number), get(number).seal());
    }

    /** Closes the dossier; refuses when the ledger's chain is broken. */
    public void archive(String number) {
        LedgerVerdict verdict = verify(number);
        if (!verdict.isWhole()) {
            throw new IllegalStateException("ledger of " + number + ": " + verdict);
        }
        tellReporter(number, "matter-archived");
        LedgerEntry last = ledger.append(number, MatterEvents.ARCHIVED, Map.of());
        get(number).close(clock.instant(), last.hash());
    }

    /**
     * Tells the reporter through the contact that was left; when no channel reaches it, the ledger says that somebody
     * must call. Nothing happens when no contact was left: the tracking page has it all.
     *
     * @param template message template of the notification
     */
    public void tellReporter(String number, String template, String... arguments) {
        get(number).reporterContact().ifPresent(contact -> {
            boolean reached = notifications.tellContact(contact, number, template, List.of(arguments));
            ledger.append(
                    number,
                    reached ? MatterEvents.REPORTER_TOLD : MatterEvents.REPORTER_NOT_REACHED,
                    Map.of("template", template));
        });
    }
}
