package org.yishiting.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.house.Times;
import org.yishiting.matter.Matters;
import org.yishiting.notification.Notifications;
import org.yishiting.worklist.PendingStep;

/** Tells who works on a step, and who reported the matter, that the limit is another one. */
@Component
class LimitNews {

    private final Notifications notifications;
    private final Matters matters;
    private final Times times;

    LimitNews(Notifications notifications, Matters matters, Times times) {
        this.notifications = notifications;
        this.matters = matters;
        this.times = times;
    }

    void extended(PendingStep step, Instant due, String reason) {
        tell(step, "extended", times.day(due), reason);
    }

    void paused(PendingStep step, LocalDate resumeOn, Instant due, String reason) {
        tell(step, "paused", resumeOn.toString(), times.day(due), reason);
    }

    void resumed(PendingStep step, Instant due) {
        tell(step, "resumed", times.day(due));
    }

    private void tell(PendingStep step, String what, String... words) {
        List<String> arguments = new ArrayList<>(List.of(step.matter(), step.name()));
        arguments.addAll(List.of(words));
        String template = "limit-" + what;
        step.assignee()
                .ifPresentOrElse(
                        holder -> notifications.tell(holder, step.matter(), template, arguments), () -> step.groups()
                                .forEach(group -> notifications.tellGroup(group, step.matter(), template, arguments)));
        matters.tellReporter(
                step.matter(),
                "matter-" + what,
                arguments.subList(1, arguments.size()).toArray(String[]::new));
    }
}
