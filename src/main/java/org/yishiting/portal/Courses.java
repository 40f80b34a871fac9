package org.yishiting.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.deadline.DueWords;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Course.Holding;
import org.yishiting.portal.Course.Stage;
import org.yishiting.portal.Course.State;
import org.yishiting.procedure.ProcedureDiagrams;
import org.yishiting.procedure.ProcedureDiagrams.Diagram;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Reads a matter's way from the diagram it runs on, its ledger and its pending steps. */
@Service
@Transactional(readOnly = true)
public class Courses {

    private final ProcedureDiagrams diagrams;
    private final Ledger ledger;
    private final PendingSteps pending;
    private final Persons persons;
    private final Days days;
    private final DueWords dues;

    Courses(
            ProcedureDiagrams diagrams,
            Ledger ledger,
            PendingSteps pending,
            Persons persons,
            Days days,
            DueWords dues) {
        this.diagrams = diagrams;
        this.ledger = ledger;
        this.pending = pending;
        this.persons = persons;
        this.days = days;
        this.dues = dues;
    }

    /** Empty while the matter's procedure has not started. */
    public Optional<Course> of(Matter matter) {
        return diagrams.of(matter.number()).map(diagram -> new Course(diagram.name(), stages(matter, diagram)));
    }

    /** The BPMN that the matter runs on, the same for everybody. */
    public Optional<String> diagramOf(Matter matter) {
        return diagrams.of(matter.number()).map(Diagram::xml);
    }

    private List<Stage> stages(Matter matter, Diagram diagram) {
        Visits visits = Visits.of(ledger.of(matter.number()));
        List<Holding> none = List.of();
        List<PendingStep> steps = pending.of(matter.number());
        List<String> activities =
                diagram.stages().stream().map(ProcedureDiagrams.Stage::activity).toList();
        return IntStream.range(0, activities.size())
                .mapToObj(position -> {
                    ProcedureDiagrams.Stage drawn = diagram.stages().get(position);
                    State state =
                            visits.stateOf(position, activities, matter.status().isOver());
                    LedgerEntry left = visits.lastLeft(drawn.activity());
                    return new Stage(
                            drawn.activity(),
                            drawn.name(),
                            state,
                            left == null ? null : days.local(left.at()),
                            visits.timesEntered(drawn.activity()),
                            state == State.PRESENT ? holdings(matter, drawn.activity(), steps) : none);
                })
                .toList();
    }

    private List<Holding> holdings(Matter matter, String stage, List<PendingStep> steps) {
        return steps.stream()
                .filter(step -> stage.equals(step.stage()))
                .map(step -> holding(matter, step))
                .toList();
    }

    private Holding holding(Matter matter, PendingStep step) {
        Persons.Holder holder = persons.holder(step.role(), matter.division());
        return new Holding(
                step.name(),
                holder.role(),
                holder.unit().orElse(""),
                step.assignee().map(persons::masked).orElse(""),
                step.dueAt()
                        .map(due -> dues.remaining(due, step.pausedUntil().orElse(null)))
                        .orElse(null));
    }
}
