package org.yishiting.handling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.deadline.LimitChange;
import org.yishiting.deadline.LimitChanges;
import org.yishiting.deadline.LimitChoice;
import org.yishiting.handling.StepFile.Ending;
import org.yishiting.matter.Matters;
import org.yishiting.signin.Actor;
import org.yishiting.supervision.Urgings;
import org.yishiting.worklist.FinishedStep;

/** Gathers what there is to know about a step, also when it is over. */
@Service
@Transactional(readOnly = true)
public class StepFiles {

    private static final LimitChoice NONE = new LimitChoice(0, 0, false);

    private final StepDesk desk;
    private final Matters matters;
    private final DelegationRepository delegations;
    private final CountersignRepository countersigns;
    private final CarbonCopyRepository copies;
    private final LimitChanges limits;
    private final Urgings urgings;
    private final TakingBack takingBack;

    StepFiles(
            StepDesk desk,
            Matters matters,
            DelegationRepository delegations,
            CountersignRepository countersigns,
            CarbonCopyRepository copies,
            LimitChanges limits,
            Urgings urgings,
            TakingBack takingBack) {
        this.desk = desk;
        this.matters = matters;
        this.delegations = delegations;
        this.countersigns = countersigns;
        this.copies = copies;
        this.limits = limits;
        this.urgings = urgings;
        this.takingBack = takingBack;
    }

    /**
     * @param task the engine's id of the task
     * @throws org.yishiting.ledger.UnknownMatterException when there is no such step, or the person may not see its matter
     */
    public StepFile get(String task) {
        return desk.find(task).map(this::open).orElseGet(() -> over(desk.finished(task)));
    }

    private StepFile open(StepAtHand at) {
        String number = at.matter().number();
        LimitChoice limit = limits.choiceOf(at.task()).orElse(NONE);
        return new StepFile(
                at.task(),
                at.matter(),
                at.step().activity(),
                at.step().title(),
                at.step().createdAt(),
                at.step().dueAt(),
                at.step().pausedUntil(),
                at.holder(),
                at.delegation().map(Delegation::delegate),
                at.step().groups(),
                Optional.empty(),
                at.allowed(limit),
                urgings.of(at.task()),
                urgings.nextPossible(at.task()),
                limit,
                changesOf(number, at.task()),
                delegations.findByMatterAndTaskIdOrderById(number, at.task()),
                countersigns.findByTaskIdOrderById(at.task()),
                copies.findByMatterAndTaskIdOrderById(number, at.task()));
    }

    private StepFile over(FinishedStep step) {
        return new StepFile(
                step.getId(),
                matters.get(step.matter()),
                step.activity(),
                step.name(),
                step.createdAt(),
                step.dueAt(),
                Optional.empty(),
                step.finishedBy(),
                Optional.empty(),
                List.of(),
                Optional.of(new Ending(step.finishedAt(), step.withdrawn())),
                takingBack.isPossible(step, Actor.current()) ? Set.of(Action.TAKE_BACK) : Set.of(),
                urgings.of(step.getId()),
                Optional.empty(),
                NONE,
                changesOf(step.matter(), step.getId()),
                delegations.findByMatterAndTaskIdOrderById(step.matter(), step.getId()),
                countersigns.findByTaskIdOrderById(step.getId()),
                copies.findByMatterAndTaskIdOrderById(step.matter(), step.getId()));
    }

    private List<LimitChange> changesOf(String matter, String task) {
        return limits.of(matter).stream()
                .filter(change -> change.task().equals(task))
                .toList();
    }
}
