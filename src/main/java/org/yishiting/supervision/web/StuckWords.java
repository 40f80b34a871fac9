package org.yishiting.supervision.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;
import org.yishiting.deadline.DueWords;
import org.yishiting.deadline.Remaining;
import org.yishiting.procedure.ProcedureDiagrams;
import org.yishiting.supervision.stuck.StuckStep;
import org.yishiting.workdays.Workdays;

/** Puts open steps into the reader's words; names are asked for once for all of them. */
@Component
class StuckWords {

    private final Naming naming;
    private final Divisions divisions;
    private final ProcedureDiagrams diagrams;
    private final Access access;
    private final DueWords dueWords;
    private final Workdays workdays;
    private final MessageSource messages;
    private final Clock clock;

    StuckWords(
            Naming naming,
            Divisions divisions,
            ProcedureDiagrams diagrams,
            Access access,
            DueWords dueWords,
            Workdays workdays,
            MessageSource messages,
            Clock clock) {
        this.naming = naming;
        this.divisions = divisions;
        this.diagrams = diagrams;
        this.access = access;
        this.dueWords = dueWords;
        this.workdays = workdays;
        this.messages = messages;
        this.clock = clock;
    }

    List<StuckRow> rows(List<StuckStep> steps, String reader, Locale locale) {
        Map<String, Division> known =
                divisions.known(steps.stream().flatMap(StuckWords::codes).collect(Collectors.toSet()));
        Names names = naming.in(locale)
                .learnPeople(
                        steps.stream().flatMap(step -> step.assignee().stream()).toList())
                .learnPlaces(
                        steps.stream().flatMap(step -> step.groups().stream()).toList());
        StuckHolders holders = new StuckHolders(names, messages, locale);
        Map<String, String> procedures = diagrams.names();
        List<Division> directed = access.direction(reader);
        return steps.stream()
                .map(step -> row(step, holders, communityOf(step, known), procedures, directed, locale))
                .toList();
    }

    private StuckRow row(
            StuckStep step,
            StuckHolders holders,
            String community,
            Map<String, String> procedures,
            List<Division> directed,
            Locale locale) {
        Optional<Remaining> limit =
                step.due().map(due -> dueWords.remaining(due, step.pausedUntil().orElse(null)));
        return new StuckRow(
                step.task(),
                step.matter(),
                step.title()
                        .orElseGet(() -> step.place() + " · "
                                + word("category." + step.category().code(), locale)),
                community,
                step.procedure(),
                procedures.getOrDefault(step.procedure(), step.procedure()),
                step.step(),
                step.stepName(),
                step.definition(),
                holders.nameOf(step),
                holders.idOf(step),
                holders.kindOf(step),
                step.due().orElse(null),
                limit.map(left -> dueWords.words(left, locale)).orElse(null),
                limit.map(left -> -left.left()).orElse(null),
                step.level().map(level -> level.code()).orElse(null),
                step.level().map(level -> word("level." + level.code(), locale)).orElse(null),
                step.urgedAt().orElse(null),
                step.urgedTimes(),
                step.supervision().map(Enum::name).orElse(null),
                step.supervision()
                        .map(stage -> word("stuck.stage." + stage, locale))
                        .orElse(null),
                step.incident(),
                step.pausedUntil().orElse(null),
                step.instance().orElse(null),
                step.procedureInstance().orElse(null),
                step.since(),
                messages.getMessage(
                        "stuck.since", new Object[] {workdays.between(step.since(), clock.instant())}, locale),
                directed.stream().anyMatch(division -> step.divisionPath().startsWith(division.path())));
    }

    /** The community; the division itself for a matter of a whole street or district. */
    private static String communityOf(StuckStep step, Map<String, Division> known) {
        List<Division> line =
                codes(step).filter(known::containsKey).map(known::get).toList();
        return line.stream()
                .filter(division -> division.level() == Division.Level.COMMUNITY)
                .findFirst()
                .or(() -> line.stream().reduce((wider, narrower) -> narrower))
                .map(Division::name)
                .orElse("");
    }

    private static Stream<String> codes(StuckStep step) {
        return Arrays.stream(step.divisionPath().split("/")).filter(code -> !code.isEmpty());
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
