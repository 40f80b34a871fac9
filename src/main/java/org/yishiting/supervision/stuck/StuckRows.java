package org.yishiting.supervision.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.matter.Category;
import org.yishiting.matter.Level;
import org.yishiting.supervision.SupervisionStage;
import org.yishiting.worklist.Worklist;

/** Reads chosen open steps with their matters and offers: two statements for however many. */
@Component
class StuckRows {

    private static final String STEPS =
            """
            select p.*, m.public_title, m.place, m.category, s.stage as supervision, s.urged_at,
              coalesce(s.urged_times, 0) as urged_times,
              case when p.procedure_instance_id in %s then true else false end as incident
            from pending_step p join matter m on m.number = p.matter
            left join step_supervision s on s.task_id = p.task_id where p.task_id in (%s)""";
    private static final String OFFERS =
            "select task_id, group_id from pending_step_offer where task_id in (%s) order by group_id";

    private final JdbcClient jdbc;
    private final OpenIncidents incidents;

    StuckRows(JdbcClient jdbc, OpenIncidents incidents) {
        this.jdbc = jdbc;
        this.incidents = incidents;
    }

    /** The steps in the order of the ids; without those that are over meanwhile. */
    List<StuckStep> of(List<String> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(tasks.size(), "?"));
        Map<String, List<String>> offers = offers(tasks, places);
        Map<String, StuckStep> steps = jdbc
                .sql(STEPS.formatted(incidents.instances(), places))
                .params(tasks)
                .query((row, number) -> step(row, offers))
                .list()
                .stream()
                .collect(Collectors.toMap(StuckStep::task, Function.identity()));
        return tasks.stream().filter(steps::containsKey).map(steps::get).toList();
    }

    private Map<String, List<String>> offers(Collection<String> tasks, String places) {
        return jdbc
                .sql(OFFERS.formatted(places))
                .params(List.copyOf(tasks))
                .query((row, number) -> Map.entry(row.getString("task_id"), row.getString("group_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static StuckStep step(ResultSet row, Map<String, List<String>> offers) throws SQLException {
        String task = row.getString("task_id");
        Optional<String> assignee = text(row, "assignee");
        return new StuckStep(
                task,
                row.getString("matter"),
                text(row, "public_title"),
                row.getString("place"),
                Category.valueOf(row.getString("category")),
                text(row, "level").map(Level::valueOf),
                row.getString("division_path"),
                row.getString("procedure_key"),
                row.getString("definition_key"),
                row.getString("activity_id"),
                Worklist.titleOf(row.getString("name"), row.getString("subject")),
                text(row, "instance_id"),
                text(row, "procedure_instance_id"),
                assignee,
                assignee.isPresent() ? List.of() : offers.getOrDefault(task, List.of()),
                row.getString("role"),
                row.getBoolean("unheld") && assignee.isEmpty(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                time(row, "due_at").map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("paused_until", LocalDate.class)),
                text(row, "supervision").map(SupervisionStage::valueOf),
                time(row, "urged_at").map(OffsetDateTime::toInstant),
                row.getInt("urged_times"),
                row.getBoolean("incident"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<OffsetDateTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class));
    }
}
