package org.yishiting.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yishiting.house.Times;
import org.yishiting.notification.Notifications;
import org.yishiting.step.Phase;
import org.yishiting.step.StepOffered;
import org.yishiting.worklist.PendingStep;

/** Tells those who hold a step, and those who are to list or lead it. */
@Component
class SupervisionMessages {

    private static final String SUPERVISE = "supervise";

    private final Notifications notifications;
    private final Times times;

    SupervisionMessages(Notifications notifications, Times times) {
        this.notifications = notifications;
        this.times = times;
    }

    /**
     * Tells whoever has claimed the step, everybody it is offered to otherwise.
     *
     * @param template gets the matter's number as {0}, the step's name as {1}, then the arguments
     */
    void tellHolder(PendingStep step, String template, String... arguments) {
        List<String> all = new ArrayList<>(List.of(step.matter(), step.name()));
        all.addAll(List.of(arguments));
        Consumer<String> group = to -> notifications.tellGroup(to, step.matter(), template, all);
        step.assignee()
                .ifPresentOrElse(holder -> notifications.tell(holder, step.matter(), template, all), () -> step.groups()
                        .forEach(group));
    }

    /** The day of a limit as messages write it. */
    String day(Instant at) {
        return times.day(at);
    }

    @EventListener
    @Order(Phase.TELL)
    void offered(StepOffered offered) {
        if (SUPERVISE.equals(offered.origin().definition())) {
            List<String> arguments =
                    List.of(offered.step().matter(), offered.step().name());
            offered.holders()
                    .groups()
                    .forEach(group ->
                            notifications.tellGroup(group, offered.step().matter(), "supervision-task", arguments));
        }
    }
}
