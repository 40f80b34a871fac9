package org.yishiting.cockpit.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.cockpit.MigrationLog;
import org.yishiting.cockpit.MigrationLog.Entry;
import org.yishiting.cockpit.Migrations;
import org.yishiting.cockpit.Migrations.Candidate;
import org.yishiting.cockpit.Migrations.Fault;
import org.yishiting.cockpit.Migrations.Line;
import org.yishiting.cockpit.Migrations.Outcome;
import org.yishiting.cockpit.Migrations.Plan;
import org.yishiting.cockpit.Scopes;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;

/** {@code /api/cockpit/migrations}: administrators move running instances to another version of their diagram. */
@RestController
class MigrationApi {

    private static final int PAGE = 50;

    private final Scopes scopes;
    private final Migrations migrations;
    private final MigrationLog log;
    private final Naming naming;
    private final MessageSource messages;

    MigrationApi(Scopes scopes, Migrations migrations, MigrationLog log, Naming naming, MessageSource messages) {
        this.scopes = scopes;
        this.migrations = migrations;
        this.log = log;
        this.naming = naming;
        this.messages = messages;
    }

    /** Diagrams with more than one version. */
    @GetMapping("/api/cockpit/migrations/definitions")
    List<Line> definitions() {
        scopes.ofAdministrator();
        return migrations.lines();
    }

    @GetMapping("/api/cockpit/migrations/plan")
    Plan plan(@RequestParam String source, @RequestParam String target) {
        scopes.ofAdministrator();
        return migrations.plan(source, target);
    }

    @GetMapping("/api/cockpit/migrations/instances")
    Candidates instances(@RequestParam String source, @RequestParam(defaultValue = "0") int page) {
        scopes.ofAdministrator();
        int asked = Math.max(0, page);
        List<Candidate> found = migrations.candidates(source, asked, PAGE);
        return new Candidates(
                asked, !migrations.candidates(source, asked + 1, PAGE).isEmpty(), found);
    }

    /** What would become of each instance; changes nothing. */
    @PostMapping("/api/cockpit/migrations/check")
    List<OutcomeView> check(@RequestBody Wish wish, Locale locale) {
        scopes.ofAdministrator();
        return views(migrations.rehearse(wish.source(), wish.target(), wish.chosen()), locale);
    }

    @PostMapping("/api/cockpit/migrations")
    Report migrate(@RequestBody Wish wish, Locale locale) {
        scopes.ofAdministrator();
        return report(migrations.migrate(wish.source(), wish.target(), wish.chosen(), wish.reason()), locale);
    }

    /** The last migrations, newest first. */
    @GetMapping("/api/cockpit/migrations")
    List<EntryView> latest(Locale locale) {
        scopes.ofAdministrator();
        List<Entry> entries = log.latest();
        Names names =
                naming.in(locale).learnPeople(entries.stream().map(Entry::actor).collect(Collectors.toSet()));
        return entries.stream().map(entry -> view(entry, names)).toList();
    }

    @GetMapping("/api/cockpit/migrations/{id}")
    Report one(@PathVariable long id, Locale locale) {
        scopes.ofAdministrator();
        return report(id, locale);
    }

    private Report report(long id, Locale locale) {
        Entry entry = log.get(id);
        return new Report(view(entry, naming.in(locale)), views(log.resultsOf(id), locale));
    }

    private EntryView view(Entry entry, Names names) {
        return new EntryView(
                entry.id(),
                entry.name(),
                entry.source(),
                entry.target(),
                entry.reason(),
                names.person(entry.actor()),
                entry.at(),
                entry.moved(),
                entry.failed());
    }

    private List<OutcomeView> views(List<Outcome> outcomes, Locale locale) {
        return outcomes.stream()
                .map(outcome -> new OutcomeView(
                        outcome.instance(),
                        outcome.key(),
                        outcome.works(),
                        outcome.faults().stream()
                                .map(fault -> word(fault, locale))
                                .toList()))
                .toList();
    }

    private String word(Fault fault, Locale locale) {
        return messages.getMessage("cockpit.fault." + fault.rule(), new Object[] {fault.place()}, locale);
    }

    /** @param source the engine's id of the version to leave, @param target of the one to go to */
    record Wish(String source, String target, List<String> instances, String reason) {

        List<String> chosen() {
            return instances == null ? List.of() : instances;
        }
    }

    record Candidates(int page, boolean more, List<Candidate> rows) {}

    /** @param matter null when it works on none */
    record OutcomeView(String instance, Optional<String> matter, boolean works, List<String> faults) {}

    record EntryView(
            long id,
            String name,
            int source,
            int target,
            String reason,
            String actor,
            Instant at,
            long moved,
            long failed) {}

    record Report(EntryView migration, List<OutcomeView> results) {}
}
