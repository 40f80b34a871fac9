package org.yishiting.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.deadline.DueWords;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Stages;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.portal.Course.Holding;
import org.yishiting.portal.Course.Stage;
import org.yishiting.portal.Course.State;
import org.yishiting.procedure.ProcedureDiagrams;
import org.yishiting.procedure.ProcedureDiagrams.Diagram;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Reads a matter's way from the diagram it runs on, the stages it entered and its pending steps. */
@Service
@Transactional(readOnly = true)
public class Courses {

    private final ProcedureDiagrams diagrams;
    private final Stages stages;
    private final PendingSteps pending;
    private final Persons persons;
    private final Days days;
    private final DueWords dues;

    Courses(
            ProcedureDiagrams diagrams,
            Stages stages,
            PendingSteps pending,
            Persons persons,
            Days days,
            DueWords dues) {
        this.diagrams = diagrams;
        this.stages = stages;
        this.pending = pending;
        this.persons = persons;
        this.days = days;
        this.dues = dues;
    }

    /**
     * What residents see, without side steps; empty while the matter's procedure has not started.
     *
     * @param visits all of the matter, as {@link Stages#of} tells them
     */
    public Optional<Course> publicOf(Matter matter, List<Visit> visits) {
        return diagrams.of(matter.number())
                .map(diagram -> course(matter, diagram, visits, ProcedureDiagrams.Stage::shown));
    }

    /** The whole way, for staff; empty while the matter's procedure has not started. */
    public Optional<Course> of(Matter matter) {
        return diagrams.of(matter.number())
                .map(diagram -> course(matter, diagram, stages.of(matter.number()), drawn -> true));
    }

    /** The BPMN that the matter runs on, the same for everybody. */
    public Optional<String> diagramOf(Matter matter) {
        return diagrams.of(matter.number()).map(Diagram::xml);
    }

    private Course course(
            Matter matter, Diagram diagram, List<Visit> visited, Predicate<ProcedureDiagrams.Stage> wanted) {
        Visits visits = new Visits(visited, diagram.stages(), matter.status().isOver());
        List<PendingStep> steps = pending.of(matter.number());
        Branches branches = new Branches(diagram.stages(), wanted);
        return new Course(
                diagram.name(),
                branches.stages().stream()
                        .map(drawn -> stage(drawn, branches, visits, steps))
                        .toList());
    }

    private Stage stage(ProcedureDiagrams.Stage drawn, Branches branches, Visits visits, List<PendingStep> steps) {
        State state = visits.stateOf(drawn.activity());
        return new Stage(
                drawn.activity(),
                drawn.name(),
                state,
                visits.lastLeft(drawn.activity()).map(days::local).orElse(null),
                visits.timesEntered(drawn.activity()),
                drawn.usual(),
                branches.beside(drawn),
                branches.turnsOf(drawn),
                state == State.PRESENT ? holdings(drawn.activity(), steps) : List.of());
    }

    private List<Holding> holdings(String stage, List<PendingStep> steps) {
        List<PendingStep> open =
                steps.stream().filter(step -> stage.equals(step.stage())).toList();
        Persons.Masks masks = persons.masks(open.stream().flatMap(step -> step.assignee().stream()));
        return open.stream().map(step -> holding(step, masks)).toList();
    }

    private Holding holding(PendingStep step, Persons.Masks masks) {
        Persons.Holder holder = persons.holder(step.role());
        return new Holding(
                step.name(),
                holder.role(),
                holder.unit().orElse(""),
                step.assignee().map(masks::of).orElse(""),
                step.dueAt()
                        .map(due -> dues.remaining(due, step.pausedUntil().orElse(null)))
                        .orElse(null));
    }
}
