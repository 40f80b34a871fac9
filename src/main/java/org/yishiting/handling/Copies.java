package org.yishiting.handling;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Wording;
import org.yishiting.notification.Notifications;
import org.yishiting.refusal.RefusedException;
import org.yishiting.signin.Actor;

/**
 * 抄送: whoever may act on a step, or directs it, lets others know of it. They may see the matter; that they opened it is
 * recorded once.
 */
@Service
@Transactional
public class Copies {

    private final CarbonCopyRepository copies;
    private final StepDesk desk;
    private final CommunityLine line;
    private final Matters matters;
    private final Ledger ledger;
    private final Notifications notifications;
    private final Clock clock;

    Copies(
            CarbonCopyRepository copies,
            StepDesk desk,
            CommunityLine line,
            Matters matters,
            Ledger ledger,
            Notifications notifications,
            Clock clock) {
        this.copies = copies;
        this.desk = desk;
        this.line = line;
        this.matters = matters;
        this.ledger = ledger;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Sends an open step to each of them.
     *
     * @param to user ids of people along the matter's community line, at most 20
     * @param note required, at most 200 characters
     * @throws NotAllowedException and others as {@link Forwarding#forward} does
     */
    public void send(String task, Collection<String> to, String note) {
        StepAtHand at = desk.hold(task);
        if (!at.mayTell()) {
            throw new NotAllowedException("copy-not-yours");
        }
        Set<String> recipients = line.persons(at.matter(), to);
        if (recipients.contains(at.user())) {
            throw new RefusedException("copy-self");
        }
        String words = Wording.required("copy-note", note, CarbonCopy.NOTE);
        String matter = at.matter().number();
        if (recipients.stream()
                .anyMatch(person -> copies.existsByMatterAndTaskIdAndRecipientAndReadAtIsNull(matter, task, person))) {
            throw new RefusedException("copy-already");
        }
        recipients.forEach(person -> copies.save(new CarbonCopy(at, person, words, clock.instant())));
        ledger.append(
                matter,
                HandlingEvents.COPY_SENT,
                at.step().activity(),
                at.step().name(),
                Map.of("recipients", recipients, "note", words));
        recipients.forEach(person -> notifications.tell(
                person, matter, "copy-sent", List.of(matter, at.step().name())));
    }

    /**
     * The signed-in person has taken note of a copy, and with it of all that was sent to them about the step; again changes
     * nothing.
     *
     * @throws UnknownMatterException when the copy is not theirs
     */
    public void read(String task, long id) {
        CarbonCopy copy = copies.findById(id)
                .filter(found -> found.task().equals(task) && found.recipient().equals(Actor.current()))
                .orElseThrow(() -> new UnknownMatterException(task));
        receive(copy.matter(), task);
    }

    /** The signed-in person opens the step, and so has read all that was sent to them about it. */
    public void open(String matter, String task) {
        if (copies.existsByMatterAndTaskIdAndRecipientAndReadAtIsNull(matter, task, Actor.current())) {
            receive(matter, task);
        }
    }

    private void receive(String matter, String task) {
        matters.hold(matter);
        List<CarbonCopy> unread =
                copies.findByMatterAndTaskIdAndRecipientAndReadAtIsNull(matter, task, Actor.current());
        unread.forEach(copy -> copy.read(clock.instant()));
        unread.stream()
                .findFirst()
                .ifPresent(copy ->
                        ledger.append(matter, HandlingEvents.COPY_READ, copy.step(), copy.stepName(), Map.of()));
    }
}
