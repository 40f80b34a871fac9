package org.yishiting.cockpit;

import java.util.ArrayList;
import java.util.List;
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
            where v.level not in ('MICRO_GRID', 'BUILDING') and %s order by v.path limit 2000""";

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

    /** @param depth in the tree, 0 for a district */
    public record Place(String code, String name, int depth) {}
}
