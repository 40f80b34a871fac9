package org.yishiting.handling;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Wording;
import org.yishiting.notification.Notifications;
import org.yishiting.refusal.RefusedException;

/**
 * 加签: the holder of a step, or who directs the work, asks others what they think; the step cannot be completed while an
 * answer is open. Whoever was asked may see the matter.
 *
 * <p>All throw {@link NotAllowedException}, {@link OvertakenException} and {@link UnknownMatterException} as
 * {@link Forwarding#forward} does.
 */
@Service
@Transactional
public class Countersigns {

    private final CountersignRepository countersigns;
    private final StepDesk desk;
    private final CommunityLine line;
    private final Ledger ledger;
    private final Notifications notifications;
    private final Clock clock;

    Countersigns(
            CountersignRepository countersigns,
            StepDesk desk,
            CommunityLine line,
            Ledger ledger,
            Notifications notifications,
            Clock clock) {
        this.countersigns = countersigns;
        this.desk = desk;
        this.line = line;
        this.ledger = ledger;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Asks each of them the same.
     *
     * @param to user ids of people along the matter's community line, at most 20
     * @param question required, at most 200 characters
     */
    public void ask(String task, Collection<String> to, String question) {
        StepAtHand at = desk.hold(task);
        if (!at.mayMove()) {
            throw new NotAllowedException("countersign-not-yours");
        }
        Set<String> asked = line.persons(at.matter(), to);
        if (asked.contains(at.user())) {
            throw new RefusedException("countersign-self");
        }
        Set<String> waiting = open(task).stream().map(Countersign::asked).collect(Collectors.toSet());
        if (asked.stream().anyMatch(waiting::contains)) {
            throw new RefusedException("countersign-already");
        }
        String words = Wording.required("countersign-question", question, Countersign.QUESTION);
        asked.forEach(person -> countersigns.save(new Countersign(at, person, words, clock.instant())));
        append(at, HandlingEvents.COUNTERSIGN_ASKED, Map.of("asked", asked, "question", words));
        asked.forEach(person -> tell(person, at, "countersign-asked"));
    }

    /**
     * Only by who was asked.
     *
     * @param agrees null when nothing was chosen, which is refused
     * @param opinion at most 2000 characters, required of who disagrees
     */
    public void give(String task, long id, Boolean agrees, String opinion) {
        StepAtHand at = desk.hold(task);
        Countersign countersign = find(task, id);
        if (!countersign.asked().equals(at.user())) {
            throw new NotAllowedException("countersign-not-asked");
        }
        String words = Wording.optional("countersign-opinion", opinion, Wording.TEXT);
        countersign.give(agrees, words, clock.instant());
        append(at, HandlingEvents.COUNTERSIGN_GIVEN, Map.of("agrees", agrees, "opinion", words));
        Set<String> curious = new LinkedHashSet<>(Set.of(countersign.askedBy()));
        at.holder().ifPresent(curious::add);
        curious.remove(at.user());
        curious.forEach(person -> tell(person, at, "countersign-given"));
    }

    /** By who asked, and by who has the step by now or directs it, so that it never waits for an answer nobody needs. */
    public void withdraw(String task, long id) {
        StepAtHand at = desk.hold(task);
        Countersign countersign = find(task, id);
        if (!countersign.askedBy().equals(at.user()) && !at.mayMove()) {
            throw new NotAllowedException("countersign-withdraw-not-yours");
        }
        countersign.withdraw(clock.instant());
        append(at, HandlingEvents.COUNTERSIGN_WITHDRAWN, Map.of("asked", List.of(countersign.asked())));
    }

    private List<Countersign> open(String task) {
        return countersigns.findByTaskIdAndAnsweredAtIsNullAndWithdrawnAtIsNull(task);
    }

    private Countersign find(String task, long id) {
        return countersigns
                .findById(id)
                .filter(found -> found.task().equals(task))
                .orElseThrow(() -> new UnknownMatterException(task));
    }

    private void append(StepAtHand at, EventKind kind, Map<String, ?> payload) {
        ledger.append(
                at.matter().number(), kind, at.step().activity(), at.step().name(), payload);
    }

    private void tell(String user, StepAtHand at, String template) {
        String matter = at.matter().number();
        notifications.tell(user, matter, template, List.of(matter, at.step().name()));
    }
}
