package org.yishiting.cockpit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.cockpit.Diagrams;
import org.yishiting.cockpit.FinishedMatters;
import org.yishiting.cockpit.FinishedMatters.FinishedMatter;
import org.yishiting.cockpit.HistoryChoices;
import org.yishiting.cockpit.HistoryChoices.Place;
import org.yishiting.cockpit.MatterSearch;
import org.yishiting.cockpit.MatterSearch.State;
import org.yishiting.cockpit.Scope;
import org.yishiting.cockpit.Scopes;
import org.yishiting.cockpit.Ways;
import org.yishiting.matter.Level;
import org.yishiting.matter.Stages;
import org.yishiting.matter.Stages.Visit;

/** {@code GET /api/cockpit/finished}: matters that are over, and those that run, with their procedures. */
@RestController
class HistoryApi {

    private final Scopes scopes;
    private final FinishedMatters matters;
    private final Stages stages;
    private final HistoryChoices choices;
    private final Diagrams diagrams;
    private final Ways ways;
    private final MessageSource messages;

    HistoryApi(
            Scopes scopes,
            FinishedMatters matters,
            Stages stages,
            HistoryChoices choices,
            Diagrams diagrams,
            Ways ways,
            MessageSource messages) {
        this.scopes = scopes;
        this.matters = matters;
        this.stages = stages;
        this.choices = choices;
        this.diagrams = diagrams;
        this.ways = ways;
        this.messages = messages;
    }

    @GetMapping("/api/cockpit/finished")
    Page finished(
            @RequestParam(required = false) String number,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) String division,
            @RequestParam(defaultValue = "OVER") State state,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            @RequestParam(required = false) Integer minDays,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size,
            Locale locale) {
        Scope scope = scopes.ofSignedIn();
        MatterSearch search = new MatterSearch(number, text, procedure, division, state, from, to, minDays, page, size);
        List<FinishedMatter> found = matters.find(search, scope);
        Map<String, String> procedures = diagrams.procedures();
        List<FinishedMatter> listed = found.stream().limit(search.size()).toList();
        Map<String, List<Visit>> open =
                stages.openIn(listed.stream().map(FinishedMatter::number).toList());
        return new Page(
                search.page(),
                search.size(),
                found.size() > search.size(),
                listed.stream()
                        .map(matter -> row(matter, open.getOrDefault(matter.number(), List.of()), procedures, locale))
                        .toList());
    }

    /** The instance of the procedure behind a matter. */
    @GetMapping("/api/cockpit/finished/{number}")
    Opened open(@PathVariable String number) {
        scopes.visible(scopes.ofSignedIn(), number);
        return new Opened(number, ways.procedureOf(number));
    }

    @GetMapping("/api/cockpit/finished/choices")
    Choices choices(Locale locale) {
        Scope scope = scopes.ofSignedIn();
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(State.values()).forEach(state -> states.put(state.name(), word(state, locale)));
        return new Choices(choices.divisions(scope), diagrams.procedures(), states);
    }

    private String word(State state, Locale locale) {
        return messages.getMessage("cockpit.state." + state, null, locale);
    }

    private Row row(FinishedMatter matter, List<Visit> open, Map<String, String> procedures, Locale locale) {
        return new Row(
                matter.number(),
                matter.title(),
                matter.place(),
                procedures.getOrDefault(matter.procedure(), matter.procedure()),
                matter.division(),
                matter.level().map(Level::code).map(code -> messages.getMessage("level." + code, null, locale)),
                matter.status().name(),
                messages.getMessage("status." + matter.status(), null, locale),
                open.stream().map(Visit::name).toList(),
                matter.reportedAt(),
                matter.closedAt(),
                matter.workingDays());
    }

    /** @param more whether there is another page */
    record Page(int page, int size, boolean more, List<Row> rows) {}

    /** @param stages labels of those it is in; @param closedAt null while it runs */
    record Row(
            String matter,
            Optional<String> title,
            String place,
            String procedureName,
            String division,
            Optional<String> level,
            String state,
            String stateName,
            List<String> stages,
            Instant reportedAt,
            Optional<Instant> closedAt,
            int workingDays) {}

    /** @param instance null while the procedure has not started */
    record Opened(String matter, Optional<String> instance) {}

    /** @param procedures names by key; @param states names by value */
    record Choices(List<Place> divisions, Map<String, String> procedures, Map<String, String> states) {}
}
