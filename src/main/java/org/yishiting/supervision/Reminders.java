package org.yishiting.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.Ledger;
import org.yishiting.supervision.Watch.Watched;
import org.yishiting.workdays.Workdays;
import org.yishiting.worklist.PendingStep;

/** The first stage: whoever holds a step learns that its limit is near. */
@Service
@Transactional
public class Reminders {

    private final Watch watch;
    private final SupervisionRepository supervisions;
    private final SupervisionRules rules;
    private final SupervisedSteps supervised;
    private final Workdays workdays;
    private final Ledger ledger;
    private final SupervisionMessages tidings;
    private final Clock clock;

    Reminders(
            Watch watch,
            SupervisionRepository supervisions,
            SupervisionRules rules,
            SupervisedSteps supervised,
            Workdays workdays,
            Ledger ledger,
            SupervisionMessages tidings,
            Clock clock) {
        this.watch = watch;
        this.supervisions = supervisions;
        this.rules = rules;
        this.supervised = supervised;
        this.workdays = workdays;
        this.ledger = ledger;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * Reminds, unless the limit has passed already and the holder is urged at once.
     *
     * @return the step's limit; empty when there is nothing to supervise any more, and the supervision is over
     */
    public Optional<Instant> remind(long supervision, String matter) {
        Optional<Watched> due = watch.on(supervision, matter).filter(watched -> isNear(watched.step()));
        if (due.isEmpty()) {
            supervisions
                    .findById(supervision)
                    .filter(Supervision::isOpen)
                    .ifPresent(open -> open.end(Cause.NEEDLESS, clock.instant()));
        }
        return due.map(this::remind);
    }

    private boolean isNear(PendingStep step) {
        SupervisionRule rule = rules.of(step);
        Instant remindUntil = workdays.after(rule.remindDays()).toInstant();
        return step.dueAt()
                .filter(due -> !due.isAfter(remindUntil))
                .filter(due -> rule.isUsed(step.createdAt(), due, clock.instant()))
                .isPresent();
    }

    private Instant remind(Watched watched) {
        PendingStep step = watched.step();
        Instant limit = step.dueAt().orElseThrow();
        if (limit.isAfter(clock.instant())) {
            watched.supervision().reach(SupervisionStage.REMINDED, clock.instant());
            supervised.superviseAt(step.getId(), SupervisionStage.REMINDED);
            ledger.append(
                    step.matter(),
                    SupervisionEvents.REMINDED,
                    step.activity(),
                    step.name(),
                    Map.of("dueAt", limit.toString()));
            tidings.tellHolder(step, "step-reminded", tidings.day(limit));
        }
        return limit;
    }
}
