package org.yishiting.cockpit.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.cockpit.DeniedException;
import org.yishiting.cockpit.Incidents;
import org.yishiting.cockpit.Incidents.Failed;
import org.yishiting.cockpit.Scope;
import org.yishiting.cockpit.Scopes;
import org.yishiting.matter.Matter;

/** {@code /api/cockpit/incidents}: what failed, in plain words, and another try. */
@RestController
class IncidentApi {

    private final Scopes scopes;
    private final Incidents incidents;
    private final MessageSource messages;

    IncidentApi(Scopes scopes, Incidents incidents, MessageSource messages) {
        this.scopes = scopes;
        this.incidents = incidents;
        this.messages = messages;
    }

    @GetMapping("/api/cockpit/incidents")
    Rows list(
            @RequestParam(required = false) String matter,
            @RequestParam(required = false) String instance,
            Locale locale) {
        Scope scope = scopes.ofSignedIn();
        return new Rows(
                incidents.list(matter, instance, scope).stream()
                        .map(failed -> row(failed, scope, locale))
                        .toList(),
                incidents.count(matter, instance, scope));
    }

    @PostMapping("/api/cockpit/incidents/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id) {
        Scope scope = scopes.ofSignedIn();
        Optional<Matter> matter =
                scopes.visibleOf(scope, incidents.get(id).key().orElse(null));
        if (!scopes.mayRetry(scope, matter)) {
            throw new DeniedException("retry");
        }
        incidents.retry(id);
    }

    private Row row(Failed failed, Scope scope, Locale locale) {
        Optional<Matter> matter = scopes.visibleOf(scope, failed.key().orElse(null));
        String kind = "incident." + failed.failure().code();
        return new Row(
                failed.id(),
                failed.key(),
                matter.flatMap(Matter::publicTitle),
                failed.activity(),
                failed.activityName(),
                failed.procedureName(),
                failed.since(),
                messages.getMessage(kind + ".meaning", null, locale),
                messages.getMessage(kind + ".advice", null, locale),
                failed.technical(),
                failed.retries(),
                failed.retriable() && scopes.mayRetry(scope, matter),
                failed.instance());
    }

    /** @param total of those that the person may see, also when not all are listed */
    record Rows(List<Row> rows, int total) {}

    /**
     * @param matter null for work on none
     * @param technical what a person who mends it wants to know
     */
    record Row(
            String id,
            Optional<String> matter,
            Optional<String> title,
            String activity,
            String activityName,
            String procedureName,
            Instant since,
            String meaning,
            String advice,
            String technical,
            int retries,
            boolean mayRetry,
            String instance) {}
}
