package org.yishiting.cockpit.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.cockpit.Scope;
import org.yishiting.cockpit.Scopes;
import org.yishiting.cockpit.WaySteps;
import org.yishiting.cockpit.WaySteps.Dwell;
import org.yishiting.cockpit.WaySteps.WayStep;
import org.yishiting.cockpit.Ways;
import org.yishiting.cockpit.Ways.Passage;
import org.yishiting.cockpit.Ways.Way;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;
import org.yishiting.matter.Matter;

/** {@code GET /api/cockpit/instances/{id}/way}: where an instance went, how long it stayed, and who did what. */
@RestController
class WayApi {

    private final Scopes scopes;
    private final Ways ways;
    private final WaySteps steps;
    private final Naming naming;

    WayApi(Scopes scopes, Ways ways, WaySteps steps, Naming naming) {
        this.scopes = scopes;
        this.ways = ways;
        this.steps = steps;
        this.naming = naming;
    }

    @GetMapping("/api/cockpit/instances/{id}/way")
    WayView way(@PathVariable String id, Locale locale) {
        Scope scope = scopes.ofSignedIn();
        Way way = ways.of(id);
        Optional<Matter> matter = scopes.visibleOf(scope, way.key().orElse(null));
        List<WayStep> taken = matter.map(of -> steps.of(of.number(), id)).orElse(List.of());
        boolean named = matter.filter(of -> scopes.mayReadNames(scope, of)).isPresent();
        return new WayView(
                id,
                matter.map(Matter::number),
                matter.flatMap(Matter::publicTitle),
                way.diagram().id(),
                way.diagram().name(),
                way.diagram().version(),
                way.startedAt(),
                way.endedAt(),
                way.passages().stream().map(this::passage).toList(),
                way.flows(),
                named,
                views(taken, named, locale));
    }

    private PassageView passage(Passage passage) {
        return new PassageView(
                passage.activity(),
                passage.name(),
                passage.type(),
                passage.from(),
                passage.to(),
                steps.dwell(passage.from(), passage.to()),
                passage.cancelled(),
                passage.called());
    }

    private List<StepView> views(List<WayStep> taken, boolean named, Locale locale) {
        Names names = naming.in(locale);
        if (named) {
            names.learnPeople(
                    taken.stream().flatMap(step -> step.person().stream()).toList());
        }
        return taken.stream()
                .map(step -> new StepView(
                        step.activity(),
                        step.name(),
                        step.from(),
                        step.to(),
                        step.dwell(),
                        names.role(step.role()),
                        step.person().filter(person -> named).map(names::person),
                        step.withdrawn()))
                .toList();
    }

    /**
     * @param matter number, null for an instance that works on none
     * @param definition the engine's id of the version of the diagram
     * @param flows ids of the sequence flows taken
     * @param open whether the person may open the matter's dossier
     */
    record WayView(
            String instance,
            Optional<String> matter,
            Optional<String> title,
            String definition,
            String procedureName,
            int version,
            Instant from,
            Optional<Instant> to,
            List<PassageView> passages,
            List<String> flows,
            boolean open,
            List<StepView> steps) {}

    /** @param to null while the instance is there; @param called id of the instance that was called */
    record PassageView(
            String activity,
            String name,
            String type,
            Instant from,
            Optional<Instant> to,
            Dwell dwell,
            boolean cancelled,
            Optional<String> called) {}

    /** @param activity where this diagram shows it; @param who null for nobody yet, and for who may not know */
    record StepView(
            String activity,
            String name,
            Instant from,
            Optional<Instant> to,
            Dwell dwell,
            String role,
            Optional<String> who,
            boolean withdrawn) {}
}
