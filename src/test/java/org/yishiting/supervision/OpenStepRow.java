package org.yishiting.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One open step of a matter of its own, as the case's tables hold it: an ordinary one but for what a test says. */
public final class OpenStepRow {

    private final String task;
    private final Map<String, Object> step = new LinkedHashMap<>();
    private final Map<String, Object> supervision = new LinkedHashMap<>();
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
    }

    /** Sets a column of {@code pending_step}. */
    public OpenStepRow with(String column, Object value) {
        step.put(column, stored(value));
        return this;
    }

    /** Sets a column of {@code step_supervision}. */
    public OpenStepRow supervised(String column, Object value) {
        supervision.put(column, stored(value));
        return this;
    }

    private static Object stored(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
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
        insert(jdbc, "pending_step", step);
        if (!supervision.isEmpty()) {
            supervision.put("task_id", task);
            supervision.putIfAbsent("urged_times", 0);
            insert(jdbc, "step_supervision", supervision);
        }
        groups.forEach(group -> jdbc.sql("insert into pending_step_offer (task_id, group_id) values (?, ?)")
                .params(task, group)
                .update());
    }

    private static void insert(JdbcClient jdbc, String table, Map<String, Object> row) {
        String places = String.join(", ", Collections.nCopies(row.size(), "?"));
        jdbc.sql("insert into %s (%s) values (%s)".formatted(table, String.join(", ", row.keySet()), places))
                .params(new ArrayList<>(row.values()))
                .update();
    }
}
