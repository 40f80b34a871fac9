package org.yishiting.cockpit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.cockpit.Diagrams.Diagram;

/**
 * The figures on a diagram: of the steps it draws, and, where it calls blocks, of all steps that happened inside each.
 * They are sums over what the person may look at.
 */
@Service
@Transactional(readOnly = true)
public class DiagramFigures {

    private static final String OPEN =
            """
            select s.%1$s activity, count(*) waiting, count(case when s.due_at < ? and s.paused_until is null then 1 end) overdue
            from pending_step s where %2$s and %3$s group by s.%1$s""";
    /** Counted by length, so that the database need not sort to find the middle. */
    private static final String DONE =
            """
            select s.%1$s activity, s.working_days, count(*) finished from finished_step s
            where %2$s and s.withdrawn = false and s.finished_at >= ? and s.finished_at < ? and %3$s
            group by s.%1$s, s.working_days""";

    private static final String IN_BLOCKS = "s.procedure_key = ? and s.definition_key <> ?";

    private final JdbcClient jdbc;
    private final Diagrams diagrams;
    private final Incidents incidents;
    private final Clock clock;

    DiagramFigures(JdbcClient jdbc, Diagrams diagrams, Incidents incidents, Clock clock) {
        this.jdbc = jdbc;
        this.diagrams = diagrams;
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * By activity id, only those where something is or was.
     *
     * @param allVersions sums over every version of the diagram instead of this one
     */
    public List<Figure> of(Diagram diagram, boolean allVersions, Period period, Scope scope) {
        Map<String, Figure> figures = new TreeMap<>();
        for (Place place : places(diagram, allVersions)) {
            waiting(place, scope, figures);
            took(place, period, scope, figures);
        }
        incidents
                .byActivity(diagram, allVersions, scope)
                .forEach((activity, count) -> change(figures, activity, figure -> figure.failing(count)));
        return List.copyOf(figures.values());
    }

    /** Steps drawn in the diagram itself, and those of the blocks it calls; a row is never in both. */
    private List<Place> places(Diagram diagram, boolean allVersions) {
        Place drawn = allVersions
                ? new Place("activity_id", "s.definition_key = ?", List.of(diagram.key()))
                : new Place(
                        "activity_id",
                        "s.definition_key = ? and s.definition_version = ?",
                        List.of(diagram.key(), diagram.version()));
        // instances are looked up only where that can make a difference: it costs half of the time
        Place called = allVersions || diagrams.isOnly(diagram)
                ? new Place("stage", IN_BLOCKS, List.of(diagram.key(), diagram.key()))
                : new Place(
                        "stage",
                        IN_BLOCKS + " and s.procedure_instance_id in (" + diagrams.instances() + ")",
                        List.of(diagram.key(), diagram.key(), diagram.id()));
        return List.of(drawn, called);
    }

    private void waiting(Place place, Scope scope, Map<String, Figure> figures) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(clock.instant().atOffset(ZoneOffset.UTC));
        parameters.addAll(place.parameters());
        String sql = OPEN.formatted(place.column(), place.condition(), scope.within("s.division_path", parameters));
        RowCallbackHandler add = row -> {
            long waiting = row.getLong("waiting");
            long overdue = row.getLong("overdue");
            change(figures, row.getString("activity"), figure -> figure.waiting(waiting, overdue));
        };
        jdbc.sql(sql).params(parameters).query(add);
    }

    private void took(Place place, Period period, Scope scope, Map<String, Figure> figures) {
        List<Object> parameters = new ArrayList<>(place.parameters());
        parameters.add(period.begin());
        parameters.add(period.end());
        String sql = DONE.formatted(place.column(), place.condition(), scope.within("s.division_path", parameters));
        Map<String, Tally> tallies = new HashMap<>();
        RowCallbackHandler add = row -> tallies.computeIfAbsent(row.getString("activity"), activity -> new Tally())
                .add(row.getInt("working_days"), row.getLong("finished"));
        jdbc.sql(sql).params(parameters).query(add);
        tallies.forEach(
                (activity, tally) -> change(figures, activity, figure -> figure.took(tally.median(), tally.count())));
    }

    private static void change(Map<String, Figure> figures, String activity, UnaryOperator<Figure> with) {
        figures.compute(activity, (id, known) -> with.apply(known == null ? Figure.none(id) : known));
    }

    /** Where in the diagram a row is counted, and which rows are. */
    private record Place(String column, String condition, List<?> parameters) {}
}
