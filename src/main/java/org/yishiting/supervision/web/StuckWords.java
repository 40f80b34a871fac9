package org.yishiting.supervision.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Parties;
import org.yishiting.deadline.DueWords;
import org.yishiting.deadline.Remaining;
import org.yishiting.procedure.ProcedureDiagrams;
import org.yishiting.supervision.stuck.StuckStep;
import org.yishiting.workdays.Workdays;

/** Puts open steps into the reader's words; names are asked for once for all of them. */
@Component
class StuckWords {

    private final Accounts accounts;
    private final Divisions divisions;
    private final Parties parties;
    private final ProcedureDiagrams diagrams;
    private final Access access;
    private final DueWords dueWords;
    private final Workdays workdays;
    private final MessageSource messages;
    private final Clock clock;

    StuckWords(
            Accounts accounts,
            Divisions divisions,
            Parties parties,
            ProcedureDiagrams diagrams,
            Access access,
            DueWords dueWords,
            Workdays workdays,
            MessageSource messages,
            Clock clock) {
        this.accounts = accounts;
        this.divisions = divisions;
        this.parties = parties;
        this.diagrams = diagrams;
        this.access = access;
        this.dueWords = dueWords;
        this.workdays = workdays;
        this.messages = messages;
        this.clock = clock;
    }

    List<StuckRow> rows(List<StuckStep> steps, String reader, Locale locale) {
        Set<String> places = steps.stream()
                .flatMap(step -> Stream.concat(codes(step), groupPlaces(step)))
                .collect(Collectors.toSet());
        Map<String, Division> known = divisions.known(places);
        StuckHolders holders = new StuckHolders(
                accounts.namesOf(
                        steps.stream().flatMap(step -> step.assignee().stream()).collect(Collectors.toSet())),
                known,
                parties.names(
                        places.stream().filter(code -> !known.containsKey(code)).collect(Collectors.toSet())),
                messages,
                locale);
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

    private static Stream<String> groupPlaces(StuckStep step) {
        return step.groups().stream().map(group -> group.substring(group.indexOf('@') + 1));
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
