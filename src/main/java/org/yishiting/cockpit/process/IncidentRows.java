package org.yishiting.cockpit.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.cockpit.Diagrams.Diagram;
import org.yishiting.cockpit.Scope;

/** Reads the engine's incidents together with the matters they belong to. */
@Component
class IncidentRows {

    private static final String FROM =
            """
            from act_ru_incident i
            left join act_ru_execution p on p.id_ = i.proc_inst_id_
            left join act_ru_job j on j.id_ = i.configuration_
            left join matter m on m.number = p.business_key_
            left join division v on v.code = m.division
            """;
    private static final String ROW =
            """
            select i.id_, i.incident_timestamp_, i.proc_inst_id_, i.proc_def_id_, i.activity_id_, j.id_ job, j.retries_,
              p.business_key_ """
                    + " " + FROM;
    private static final String COUNTS =
            "select i.activity_id_, count(*) failed " + FROM + "join act_re_procdef d on d.id_ = i.proc_def_id_ ";

    private final JdbcClient jdbc;

    IncidentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By activity; what fails inside a block counts at the activity that calls it too. */
    Map<String, Long> counts(Diagram diagram, boolean allVersions, Scope scope) {
        List<Object> parameters = new ArrayList<>(List.of(diagram.key()));
        String versions = "";
        if (!allVersions) {
            versions = " and d.version_ = ?";
            parameters.add(diagram.version());
        }
        Map<String, Long> counts = new HashMap<>();
        RowCallbackHandler count = row -> counts.merge(withoutBody(row.getString(1)), row.getLong("failed"), Long::sum);
        jdbc.sql(COUNTS + "where d.key_ = ?" + versions + " and " + scope.within("v.path", parameters)
                        + " group by i.activity_id_")
                .params(parameters)
                .query(count);
        return counts;
    }

    private static String withoutBody(String activity) {
        return activity == null ? "" : activity.replace(EngineDiagrams.ALL_TIMES, "");
    }

    /** Only where the failure is, not the calls above it; oldest first. */
    List<Row> list(String matter, String instance, Scope scope, int most) {
        List<Object> parameters = new ArrayList<>();
        return jdbc.sql(ROW
                        + condition(matter, instance, scope, parameters)
                        + " order by i.incident_timestamp_, i.id_ limit "
                        + most)
                .params(parameters)
                .query((row, number) -> row(row))
                .list();
    }

    /** How many {@link #list} would give without a limit. */
    int count(String matter, String instance, Scope scope) {
        List<Object> parameters = new ArrayList<>();
        return jdbc.sql("select count(*) " + FROM + condition(matter, instance, scope, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String condition(String matter, String instance, Scope scope, List<Object> parameters) {
        StringBuilder condition = new StringBuilder("where i.id_ = i.root_cause_incident_id_ and ")
                .append(scope.within("v.path", parameters));
        if (matter != null) {
            condition.append(" and p.business_key_ = ?");
            parameters.add(matter);
        }
        if (instance != null) {
            condition.append(" and (p.id_ = ? or p.root_proc_inst_id_ = ?)");
            parameters.addAll(List.of(instance, instance));
        }
        return condition.toString();
    }

    Optional<Row> find(String incident) {
        return jdbc.sql(ROW + "where i.id_ = ? and i.id_ = i.root_cause_incident_id_")
                .param(incident)
                .query((row, number) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id_"),
                row.getTimestamp("incident_timestamp_").toInstant(),
                row.getString("proc_inst_id_"),
                row.getString("proc_def_id_"),
                withoutBody(row.getString("activity_id_")),
                row.getString("job"),
                row.getInt("retries_"),
                row.getString("business_key_"));
    }

    /** @param instance null when an instance could not even start; @param job null when there is none to repeat */
    record Row(
            String id,
            Instant since,
            String instance,
            String definition,
            String activity,
            String job,
            int retries,
            String key) {}
}
