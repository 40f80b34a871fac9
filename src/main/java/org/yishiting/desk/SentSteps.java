package org.yishiting.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.access.Access;
import org.yishiting.community.Naming;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Course;
import org.yishiting.portal.Courses;
import org.yishiting.worklist.FinishedStep;
import org.yishiting.worklist.PendingSteps;

/** Tells the person who has completed a step what happens next, and with whom. */
@Service
@Transactional(readOnly = true)
public class SentSteps {

    private final PendingSteps steps;
    private final OpenSteps open;
    private final Courses courses;
    private final Access access;
    private final Naming naming;

    SentSteps(PendingSteps steps, OpenSteps open, Courses courses, Access access, Naming naming) {
        this.steps = steps;
        this.open = open;
        this.courses = courses;
        this.access = access;
        this.naming = naming;
    }

    /**
     * @param task the engine's id of the completed task
     * @throws UnknownMatterException when no such step was completed, or the person may not see its matter
     */
    public Sent after(String task, Locale locale) {
        FinishedStep done = steps.findFinished(task)
                .filter(step -> !step.withdrawn())
                .orElseThrow(() -> new UnknownMatterException(task));
        Matter matter = access.visible(done.matter());
        List<OpenStep> now = open.of(matter.number(), naming.in(locale));
        List<OpenStep> next = now.stream()
                .filter(step -> !step.since().isBefore(done.finishedAt()))
                .toList();
        return new Sent(
                matter,
                done.name(),
                next,
                now.stream().filter(step -> !next.contains(step)).toList(),
                courses.of(matter)
                        .filter(course -> now.isEmpty())
                        .map(SentSteps::present)
                        .filter(stages -> !stages.isEmpty()));
    }

    private static String present(Course course) {
        return course.stages().stream()
                .filter(stage -> stage.state() == Course.State.PRESENT)
                .map(Course.Stage::name)
                .collect(Collectors.joining(" · "));
    }
}
