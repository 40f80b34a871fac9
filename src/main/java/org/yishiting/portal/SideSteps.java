package org.yishiting.portal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.worklist.FinishedStep;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** What stays among staff: the stages that a diagram keeps to the side, and every step inside of the blocks they call. */
@Component
class SideSteps {

    private final PendingSteps steps;
    private final Ledger ledger;

    SideSteps(PendingSteps steps, Ledger ledger) {
        this.steps = steps;
        this.ledger = ledger;
    }

    /** The steps are only looked up where a stage is kept to the side. */
    Of of(String matter, List<Visit> visits) {
        Set<String> stages = visits.stream()
                .filter(visit -> !visit.shown())
                .map(Visit::activity)
                .collect(Collectors.toSet());
        if (stages.isEmpty()) {
            return new Of(stages, Map.of(), Set.of(), ledger);
        }
        List<Inner> inner = Stream.concat(
                        steps.of(matter).stream().map(Inner::of),
                        steps.finishedOf(matter).stream().map(Inner::of))
                .toList();
        return new Of(
                stages,
                inner.stream().collect(Collectors.toMap(Inner::task, step -> stages.contains(step.stage()))),
                inner.stream()
                        .filter(step -> stages.contains(step.stage()))
                        .map(Inner::activity)
                        .collect(Collectors.toSet()),
                ledger);
    }

    private record Inner(String task, String stage, String activity) {

        static Inner of(PendingStep step) {
            return new Inner(step.getId(), step.stage(), step.activity());
        }

        static Inner of(FinishedStep step) {
            return new Inner(step.getId(), step.stage(), step.activity());
        }
    }

    /**
     * The side steps of one matter.
     *
     * @param stages activities of the stages
     * @param tasks every task, and whether it lies in one of them
     * @param activities of the steps inside of them; one that is also used elsewhere counts as a side step where nothing
     *     tells which task it was
     */
    record Of(Set<String> stages, Map<String, Boolean> tasks, Set<String> activities, Ledger ledger) {

        boolean contains(LedgerEntry entry) {
            if (entry.step() == null || stages.isEmpty()) {
                return false;
            }
            if (stages.contains(entry.step())) {
                return true;
            }
            return activities.contains(entry.step())
                    && tasks.getOrDefault(String.valueOf(ledger.payloadOf(entry).get("task")), true);
        }
    }
}
