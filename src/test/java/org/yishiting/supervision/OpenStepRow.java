package org.yishiting.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One open step of a matter of its own, as the case's tables hold it: an ordinary one but for what a test says. */
public final class OpenStepRow {

    private final String task;
    private final Map<String, Object> step = new LinkedHashMap<>();
    private final List<String> groups = new ArrayList<>();
    private String title = "停车难";
    private String place = "1号楼";

    /** @param path of the matter's division, which exists */
    public OpenStepRow(String task, String path) {
        this.task = task;
        with("task_id", task);
        with("matter", "M-" + task);
        with("division", path.replaceFirst(".*/([^/]+)/$", "$1"));
        with("division_path", path);
        with("procedure_key", "horqin-standard");
        with("definition_key", "collect");
        with("definition_version", 1);
        with("instance_id", "i-" + task);
        with("procedure_instance_id", "p-" + task);
        with("activity_id", "userTask_verifyOnSite");
        with("name", "核实登记");
        with("role", "grid-worker");
        with("unheld", false);
        with("priority", 50);
        with("created_at", Instant.parse("2026-11-02T02:00:00Z"));
        with("urged_times", 0);
    }

    /** Sets a column of {@code pending_step}. */
    public OpenStepRow with(String column, Object value) {
        step.put(column, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    public OpenStepRow due(String instant) {
        return with("due_at", Instant.parse(instant));
    }

    public OpenStepRow pausedUntil(String day) {
        return with("paused_until", LocalDate.parse(day));
    }

    public OpenStepRow offeredTo(String... offered) {
        groups.addAll(List.of(offered));
        return this;
    }

    /** @param publicTitle null while there is none */
    public OpenStepRow about(String publicTitle, String where) {
        this.title = publicTitle;
        this.place = where;
        return this;
    }

    public void insert(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        insert into matter (number, public_title, text, category, channel, division, place, name_public,
                          care, procedure_key, status, tracking_hash, reported_at, version)
                        values (?, ?, '-', 'ROAD', 'VISIT', ?, ?, false, false, 'horqin-standard', 'OPEN', ?,
                          current_timestamp, 0)""")
                .param(step.get("matter"))
                .param(title)
                .param(step.get("division"))
                .param(place)
                .param(step.get("matter"))
                .update();
        jdbc.sql("insert into pending_step (%s) values (%s)"
                        .formatted(
                                String.join(", ", step.keySet()),
                                String.join(
                                        ", ",
                                        step.keySet().stream()
                                                .map(column -> "?")
                                                .toList())))
                .params(new ArrayList<>(step.values()))
                .update();
        groups.forEach(group -> jdbc.sql("insert into pending_step_offer (task_id, group_id) values (?, ?)")
                .params(task, group)
                .update());
    }
}
