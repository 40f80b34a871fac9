package org.yishiting.portal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.portal.Course.State;
import org.yishiting.procedure.ProcedureDiagrams;

/** What a matter's visits to the stages of its diagram say about each: how often entered, when last left, its state. */
final class Visits {

    private final List<Visit> visits;
    private final Map<String, Set<String>> after;
    private final Map<String, List<Visit>> byActivity;
    private final Set<String> ahead = new HashSet<>();
    private final boolean over;

    Visits(List<Visit> visits, List<ProcedureDiagrams.Stage> drawn, boolean over) {
        this.visits = visits;
        this.over = over;
        after = drawn.stream()
                .collect(Collectors.toMap(ProcedureDiagrams.Stage::activity, ProcedureDiagrams.Stage::after));
        byActivity = visits.stream().collect(Collectors.groupingBy(Visit::activity));
        for (int position = 0; position < visits.size(); position++) {
            if (visits.get(position).isOpen() || isLastOfItsWay(position)) {
                ahead.addAll(after.getOrDefault(visits.get(position).activity(), Set.of()));
            }
        }
    }

    /** Nothing before or behind it on the same way was entered since: the way goes on from there, if it does. */
    private boolean isLastOfItsWay(int position) {
        Visit left = visits.get(position);
        return visits.stream()
                .skip(position + 1L)
                .filter(later -> left.leftAt().stream().noneMatch(later.enteredAt()::isBefore))
                .noneMatch(later -> lieOnOneWay(left.activity(), later.activity()));
    }

    private boolean lieOnOneWay(String one, String other) {
        return one.equals(other)
                || after.getOrDefault(one, Set.of()).contains(other)
                || after.getOrDefault(other, Set.of()).contains(one);
    }

    int timesEntered(String activity) {
        return byActivity.getOrDefault(activity, List.of()).size();
    }

    /** Empty when the stage was never left. */
    Optional<Instant> lastLeft(String activity) {
        return byActivity.getOrDefault(activity, List.of()).stream()
                .flatMap(visit -> visit.leftAt().stream())
                .max(Instant::compareTo);
    }

    private boolean isOpen(String activity) {
        return byActivity.getOrDefault(activity, List.of()).stream().anyMatch(Visit::isOpen);
    }

    /**
     * The state of a stage. While the matter runs, a stage that may follow where the matter stands is ahead, even when
     * an earlier round went through it; one that cannot follow any more and was never entered was passed by.
     */
    State stateOf(String activity) {
        if (!over && isOpen(activity)) {
            return State.PRESENT;
        }
        if (!over && (visits.isEmpty() || ahead.contains(activity))) {
            return State.AHEAD;
        }
        return lastLeft(activity).isPresent() ? State.DONE : State.PASSED_BY;
    }
}
