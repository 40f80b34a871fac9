package org.yishiting.cockpit.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.cockpit.DiagramFigures;
import org.yishiting.cockpit.Diagrams;
import org.yishiting.cockpit.Diagrams.Diagram;
import org.yishiting.cockpit.Figure;
import org.yishiting.cockpit.Period;
import org.yishiting.cockpit.Scope;
import org.yishiting.cockpit.Scopes;

/** {@code GET /api/cockpit/definitions/{id}/figures} and {@code /diagram}: a diagram and what happens in it. */
@RestController
class FiguresApi {

    private static final MediaType BPMN = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final Scopes scopes;
    private final Diagrams diagrams;
    private final DiagramFigures figures;
    private final Clock clock;

    FiguresApi(Scopes scopes, Diagrams diagrams, DiagramFigures figures, Clock clock) {
        this.scopes = scopes;
        this.diagrams = diagrams;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param versions {@code all} for sums over every version of the diagram */
    @GetMapping("/api/cockpit/definitions/{id}/figures")
    Figures figures(
            @PathVariable String id,
            @RequestParam(defaultValue = "one") String versions,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        Scope scope = scopes.ofSignedIn();
        Diagram diagram = diagrams.get(id);
        Period period = Period.of(from, to, clock);
        return new Figures(
                diagram.key(),
                diagram.version(),
                diagram.procedure(),
                period.from(),
                period.to(),
                figures.of(diagram, "all".equals(versions), period, scope));
    }

    @GetMapping("/api/cockpit/definitions/{id}/diagram")
    ResponseEntity<String> diagram(@PathVariable String id) {
        scopes.ofSignedIn();
        return ResponseEntity.ok()
                .contentType(BPMN)
                .body(diagrams.xml(id).orElseThrow(() -> new NoSuchElementException(id)));
    }

    /** @param key of the diagram; @param from first day of the period, @param to last */
    record Figures(String key, int version, boolean procedure, LocalDate from, LocalDate to, List<Figure> activities) {}
}
