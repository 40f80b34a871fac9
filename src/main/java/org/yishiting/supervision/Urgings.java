package org.yishiting.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.house.Times;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.PublicText;
import org.yishiting.matter.Wording;
import org.yishiting.refusal.RefusedException;
import org.yishiting.signin.Actor;
import org.yishiting.supervision.Watch.Watched;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Urges those who hold a step: by rule at its limit, by hand at any time with some hours in between. */
@Service
@Transactional
public class Urgings {

    private final UrgingRepository urgings;
    private final Watch watch;
    private final Oversight oversight;
    private final SupervisionRules rules;
    private final PendingSteps steps;
    private final SupervisedSteps supervised;
    private final Ledger ledger;
    private final SupervisionMessages tidings;
    private final Times times;

    Urgings(
            UrgingRepository urgings,
            Watch watch,
            Oversight oversight,
            SupervisionRules rules,
            PendingSteps steps,
            SupervisedSteps supervised,
            Ledger ledger,
            SupervisionMessages tidings,
            Times times) {
        this.urgings = urgings;
        this.watch = watch;
        this.oversight = oversight;
        this.rules = rules;
        this.steps = steps;
        this.supervised = supervised;
        this.ledger = ledger;
        this.tidings = tidings;
        this.times = times;
    }

    /**
     * The signed-in person urges whoever holds the step.
     *
     * @param words what the holder reads, at most 200 characters, may be empty
     * @throws java.util.NoSuchElementException when the step is over
     * @throws org.yishiting.ledger.UnknownMatterException when the person may not see the matter
     * @throws org.springframework.security.access.AccessDeniedException when they do not oversee it
     * @throws RefusedException when it is too early, with the time from which it is possible; also when the step is
     *     paused, or the words are too long or hold personal numbers
     */
    public Urging urge(String task, String words) {
        PendingStep step = oversight.toUrge(task);
        String said = Wording.optional("urging-words", words, Wording.LINE);
        if (!PublicText.isFree(said)) {
            throw new RefusedException("urging-personal");
        }
        nextPossible(step).ifPresent(from -> {
            throw new RefusedException("urging-early", times.minute(from));
        });
        return urge(step, true, said.isEmpty() ? null : said);
    }

    /** The stage at the limit; nothing happens when there is nothing to supervise any more. */
    public void urgeByRule(long supervision, String matter) {
        watch.on(supervision, matter).ifPresent(this::urgeByRule);
    }

    private void urgeByRule(Watched watched) {
        urge(watched.supervision(), watched.step(), false);
    }

    /** Whoever demands a listing has urged the holder, unless that was done before. */
    void urgeBeforeListing(Supervision supervision, PendingStep step) {
        if (supervision.stage().filter(SupervisionStage.URGED::equals).isEmpty()) {
            urge(supervision, step, true);
        }
    }

    private void urge(Supervision supervision, PendingStep step, boolean byHand) {
        supervision.reach(SupervisionStage.URGED, times.now());
        supervised.superviseAt(step.getId(), SupervisionStage.URGED);
        urge(step, byHand, null);
    }

    private Urging urge(PendingStep step, boolean byHand, String words) {
        Urging urging = urgings.save(new Urging(step, byHand, words, Actor.current(), times.now()));
        Map<String, Object> payload = new HashMap<>();
        payload.put("times", supervised.urge(step.getId()));
        step.assignee()
                .ifPresentOrElse(holder -> payload.put("assignee", holder), () -> payload.put("role", step.role()));
        urging.words().ifPresent(said -> payload.put("text", said));
        ledger.append(step.matter(), SupervisionEvents.URGED, step.activity(), step.name(), payload);
        String limit = step.dueAt().map(tidings::day).orElse("");
        urging.words()
                .ifPresentOrElse(
                        said -> tidings.tellHolder(step, "step-urged-words", limit, said),
                        () -> tidings.tellHolder(step, limit.isEmpty() ? "step-urged" : "step-urged-limit", limit));
        return urging;
    }

    /** Of a step, open or over, newest first. */
    @Transactional(readOnly = true)
    public List<Urging> of(String task) {
        return urgings.findByTaskIdOrderByAtDescIdDesc(task);
    }

    /** From when the holder of an open step can be urged by hand again; empty when it is possible now. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextPossible(String task) {
        return steps.find(task).flatMap(this::nextPossible);
    }

    private Optional<Instant> nextPossible(PendingStep step) {
        return urgings.findTopByTaskIdOrderByAtDescIdDesc(step.getId())
                .map(last -> last.at().plus(Duration.ofHours(rules.of(step).urgeHours())))
                .filter(from -> from.isAfter(times.now()));
    }
}
