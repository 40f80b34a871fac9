package org.yishiting.supervision.stuck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishiting.matter.Category;
import org.yishiting.matter.Level;
import org.yishiting.supervision.SupervisionStage;

/**
 * One open step with its matter, its holder, its limit and what was done about it.
 *
 * @param title public title, empty until the grid worker has set one
 * @param divisionPath codes from the district down to the matter's division
 * @param stepName with what it is about where one stands for many
 * @param groups to which it is offered while nobody has taken it
 * @param role as the diagram names it, possibly {@code role/party}
 * @param unheld nobody holds the role and nobody has taken the step
 * @param since when the step began
 * @param due empty when it has no limit
 * @param pausedUntil the day on which its clock runs again
 */
public record StuckStep(
        String task,
        String matter,
        Optional<String> title,
        String place,
        Category category,
        Optional<Level> level,
        String divisionPath,
        String procedure,
        String definition,
        String step,
        String stepName,
        Optional<String> instance,
        Optional<String> procedureInstance,
        Optional<String> assignee,
        List<String> groups,
        String role,
        boolean unheld,
        Instant since,
        Optional<Instant> due,
        Optional<LocalDate> pausedUntil,
        Optional<SupervisionStage> supervision,
        Optional<Instant> urgedAt,
        int urgedTimes,
        boolean incident) {}
