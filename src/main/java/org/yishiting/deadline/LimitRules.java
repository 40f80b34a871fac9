package org.yishiting.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.LimitChange.Kind;
import org.yishiting.deadline.StepLimits.StepLimit;
import org.yishiting.engine.DeployedProcesses;
import org.yishiting.engine.ProcessProperties;
import org.yishiting.refusal.RefusedException;
import org.yishiting.worklist.PendingStep;

/**
 * When a limit may be extended or its clock stopped: each once for a step, within the days of its table of
 * limits, as the 12345 hotlines hold it; never for the steps of what runs beside the case, as supervision does.
 */
@Component
class LimitRules {

    private final StepLimits limits;
    private final DeployedProcesses processes;
    private final LimitChangeRepository changes;
    private final Clock clock;

    LimitRules(StepLimits limits, DeployedProcesses processes, LimitChangeRepository changes, Clock clock) {
        this.limits = limits;
        this.processes = processes;
        this.changes = changes;
        this.clock = clock;
    }

    void checkExtension(PendingStep step, int days) {
        obstacle(step, Kind.EXTENDED).ifPresent(LimitRules::refuse);
        int most = limitOf(step).extensionDays();
        if (days < 1 || days > most) {
            throw new RefusedException("limit-extension-days", most);
        }
    }

    /** @param resumeOn null when none was given */
    void checkPause(PendingStep step, LocalDate resumeOn) {
        obstacle(step, Kind.PAUSED).ifPresent(LimitRules::refuse);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(limitOf(step).pauseDays());
        if (resumeOn == null || !resumeOn.isAfter(today) || resumeOn.isAfter(last)) {
            throw new RefusedException("limit-pause-days", today.plusDays(1).toString(), last.toString());
        }
    }

    LimitChoice choiceOf(PendingStep step) {
        return new LimitChoice(
                most(step, Kind.EXTENDED, StepLimit::extensionDays),
                most(step, Kind.PAUSED, StepLimit::pauseDays),
                step.pausedUntil().isPresent());
    }

    /** Nothing where the table says nothing. */
    private int most(PendingStep step, Kind kind, ToIntFunction<StepLimit> days) {
        try {
            return obstacle(step, kind).isPresent() ? 0 : days.applyAsInt(limitOf(step));
        } catch (RefusedException missing) {
            return 0;
        }
    }

    /** The rule that forbids it whatever the days are. */
    private Optional<String> obstacle(PendingStep step, Kind kind) {
        boolean extension = kind == Kind.EXTENDED;
        if (processes.propertiesOf(diagramOf(step)).kind() == ProcessProperties.Kind.TECHNICAL) {
            return Optional.of("limit-of-supervision");
        }
        if (step.dueAt().isEmpty()) {
            return Optional.of("limit-none");
        }
        if (step.pausedUntil().isPresent()) {
            return Optional.of("limit-paused");
        }
        if (changes.findByTaskIdAndKind(step.getId(), kind).isPresent()) {
            return Optional.of(extension ? "limit-extended-before" : "limit-paused-before");
        }
        StepLimit limit = limitOf(step);
        int most = extension ? limit.extensionDays() : limit.pauseDays();
        return most > 0 ? Optional.empty() : Optional.of(extension ? "limit-not-extended" : "limit-not-paused");
    }

    private StepLimit limitOf(PendingStep step) {
        return limits.of(diagramOf(step), step.activity(), step.level().orElse(null));
    }

    private String diagramOf(PendingStep step) {
        return processes.idOf(step.definition(), step.definitionVersion());
    }

    private static void refuse(String rule) {
        throw new RefusedException(rule);
    }
}
