package org.yishiting.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.deadline.LimitChange.Kind;
import org.yishiting.engine.OwnTransaction;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Wording;
import org.yishiting.refusal.RefusedException;
import org.yishiting.signin.Actor;
import org.yishiting.step.OpenTasks;
import org.yishiting.step.Phase;
import org.yishiting.step.Step;
import org.yishiting.step.StepCompleted;
import org.yishiting.step.StepWithdrawn;
import org.yishiting.workdays.Workdays;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/**
 * Extends the limit of an open step or stops its clock, with a reason that the reporter reads, for those who direct the
 * work of the matter's division; the list of steps, the engine and the ledger change together.
 *
 * <p>The limit of the matter itself stays: it is what the reporter was promised, and a matter that takes longer is late,
 * with the reasons beside it.
 *
 * <p>By hand: {@link org.yishiting.ledger.UnknownMatterException} for a matter that the person may not see, {@link
 * AccessDeniedException} for one whose work is not theirs to direct, {@link RefusedException} for a broken rule or a step
 * that is over.
 */
@Service
public class LimitChanges {

    private static final Logger log = LoggerFactory.getLogger(LimitChanges.class);

    private final LimitChangeRepository changes;
    private final LimitRules rules;
    private final LimitNews news;
    private final Matters matters;
    private final PendingSteps steps;
    private final HeldSteps held;
    private final OpenTasks tasks;
    private final OwnTransaction apart;
    private final Ledger ledger;
    private final Workdays workdays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LimitChanges(
            LimitChangeRepository changes,
            LimitRules rules,
            LimitNews news,
            Matters matters,
            PendingSteps steps,
            HeldSteps held,
            OpenTasks tasks,
            OwnTransaction apart,
            Ledger ledger,
            Workdays workdays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.rules = rules;
        this.news = news;
        this.matters = matters;
        this.steps = steps;
        this.held = held;
        this.tasks = tasks;
        this.apart = apart;
        this.ledger = ledger;
        this.workdays = workdays;
        this.events = events;
        this.clock = clock;
    }

    /** All that happened to the limits of a matter's steps, oldest first. */
    @Transactional(readOnly = true)
    public List<LimitChange> of(String matter) {
        return changes.findByMatterOrderById(matter);
    }

    /** What whoever directs the work may still do; empty when the step is over. */
    @Transactional(readOnly = true)
    public Optional<LimitChoice> choiceOf(String task) {
        return steps.find(task).map(rules::choiceOf);
    }

    /**
     * Moves the limit, once for a step.
     *
     * @param days working days, 1 to those of the table; the new limit must not be past already
     * @param reason 1 to 200 characters, free of personal data
     */
    @Transactional
    public void extend(String task, int days, String reason) {
        PendingStep step = held.forDirector(task);
        String why = Wording.published("limit-reason", reason, Wording.LINE);
        rules.checkExtension(step, days);
        Instant due = workdays.move(step.dueAt().orElseThrow(), days);
        if (due.isBefore(clock.instant())) {
            throw new RefusedException("limit-still-past", day(due).toString());
        }
        changes.save(LimitChange.extension(step, why, due, Actor.current(), clock.instant()));
        move(step, due);
        record(step, LimitEvents.LIMIT_EXTENDED, Map.of("reason", why, "extensionDays", days, "dueAt", due.toString()));
        news.extended(step, due, why);
    }

    /**
     * Stops the clock, once for a step; the limit moves by the working days until it runs again.
     *
     * @param resumeOn a day in the future, within the days of the table
     * @param reason 1 to 200 characters, free of personal data
     */
    @Transactional
    public void pause(String task, LocalDate resumeOn, String reason) {
        PendingStep step = held.forDirector(task);
        String why = Wording.published("limit-reason", reason, Wording.LINE);
        rules.checkPause(step, resumeOn);
        Instant begin = resumeOn.atStartOfDay(clock.getZone()).toInstant();
        Instant due = workdays.move(step.dueAt().orElseThrow(), workdays.between(clock.instant(), begin));
        changes.save(LimitChange.pause(step, resumeOn, why, due, Actor.current(), clock.instant()));
        steps.pauseUntil(task, resumeOn);
        move(step, due);
        record(
                step,
                LimitEvents.LIMIT_PAUSED,
                Map.of("reason", why, "resumeOn", resumeOn.toString(), "dueAt", due.toString()));
        news.paused(step, resumeOn, due, why);
    }

    /** Lets the clock of a paused step run again before its day; the limit loses the working days it did not stand. */
    @Transactional
    public void resume(String task) {
        PendingStep step = held.forDirector(task);
        LimitChange pause = standingPause(task).orElseThrow(() -> new RefusedException("limit-runs"));
        if (pause.resumeOn().orElseThrow().isAfter(LocalDate.now(clock))) {
            int stood = workdays.between(pause.at(), clock.instant());
            move(step, workdays.move(pause.dueBefore(), stood));
        }
        resume(step, pause);
    }

    /**
     * Lets the clock run again of all paused steps whose day has come, each in a transaction of its own; may be called
     * again and on several nodes at once. One that fails is left to the next call.
     */
    public void resumeDue() {
        for (String task : changes.findTasksToResume(LocalDate.now(clock))) {
            try {
                apart.run(() -> resumeOnItsDay(task));
            } catch (RuntimeException busy) {
                log.warn("task {} was not resumed", task, busy);
            }
        }
    }

    /** A paused step that is done or taken back was held up only for the days that it stood. */
    @EventListener
    @Order(Phase.SETTLE)
    @Transactional
    public void completed(StepCompleted completed) {
        Step over = completed.step();
        matters.hold(over.matter());
        if (isPaused(over.taskId())) {
            breakOff(over).ifPresent(due -> events.publishEvent(new LimitMoved(over.taskId(), over.matter(), due)));
        }
    }

    @EventListener
    @Order(Phase.SETTLE)
    @Transactional
    public void withdrawn(StepWithdrawn withdrawn) {
        breakOff(withdrawn.step());
    }

    /** Nobody is told; the engine's task, which is about to end, keeps its date. Gives the limit if there was a pause. */
    private Optional<Instant> breakOff(Step over) {
        matters.hold(over.matter());
        return standingPause(over.taskId()).map(pause -> {
            Instant due = workdays.move(pause.dueBefore(), workdays.between(pause.at(), clock.instant()));
            pause.resume(due, clock.instant());
            steps.moveDue(over.taskId(), due);
            steps.pauseUntil(over.taskId(), null);
            ledger.append(over, LimitEvents.LIMIT_RESUMED, Map.of("dueAt", due.toString()));
            return due;
        });
    }

    private void resumeOnItsDay(String task) {
        held.find(task).ifPresent(step -> standingPause(task).ifPresent(pause -> resume(step, pause)));
    }

    private void resume(PendingStep step, LimitChange pause) {
        Instant due = step.dueAt().orElseThrow();
        pause.resume(due, clock.instant());
        steps.pauseUntil(step.getId(), null);
        record(step, LimitEvents.LIMIT_RESUMED, Map.of("dueAt", due.toString()));
        news.resumed(step, due);
    }

    private boolean isPaused(String task) {
        return steps.find(task).flatMap(PendingStep::pausedUntil).isPresent();
    }

    private Optional<LimitChange> standingPause(String task) {
        return changes.findByTaskIdAndKind(task, Kind.PAUSED).filter(LimitChange::isStanding);
    }

    private void move(PendingStep step, Instant due) {
        steps.moveDue(step.getId(), due);
        tasks.moveDue(step.getId(), due);
        events.publishEvent(new LimitMoved(step.getId(), step.matter(), due));
    }

    private void record(PendingStep step, EventKind kind, Map<String, ?> payload) {
        ledger.append(step.matter(), kind, step.activity(), step.name(), payload);
    }

    private LocalDate day(Instant due) {
        return LocalDate.ofInstant(due, clock.getZone());
    }
}
