package org.yishiting.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the history can be narrowed down to. */
@Service
@Transactional(readOnly = true)
public class HistoryChoices {

    private static final String DIVISIONS =
            """
            select v.code, v.name, v.path from division v
            where v.level in ('DISTRICT', 'STREET', 'COMMUNITY', 'ESTATE', 'GRID') and %s order by v.path limit 2000""";
    private static final String PROCEDURES =
            """
            select d.key_, d.name_ from act_re_procdef d
            where d.resource_name_ like 'procedures/%' and d.version_ =
              (select max(n.version_) from act_re_procdef n where n.key_ = d.key_)""";

    private final JdbcClient jdbc;

    HistoryChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Divisions within the scope, each before what it contains. */
    public List<Place> divisions(Scope scope) {
        List<Object> parameters = new ArrayList<>();
        return jdbc.sql(DIVISIONS.formatted(scope.within("v.path", parameters)))
                .params(parameters)
                .query((row, number) -> new Place(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("path").split("/").length - 2))
                .list();
    }

    /** Names of procedures by key, as their newest version calls them. */
    public Map<String, String> procedures() {
        Map<String, String> names = new TreeMap<>();
        RowCallbackHandler name = row -> names.put(row.getString("key_"), row.getString("name_"));
        jdbc.sql(PROCEDURES).query(name);
        return names;
    }

    /** @param depth in the tree, 0 for a district */
    public record Place(String code, String name, int depth) {}
}
