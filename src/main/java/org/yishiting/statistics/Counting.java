package org.yishiting.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the same facts by several dimensions in one statement, so that they are found once. */
@Component
class Counting {

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param fact a query whose columns the dimensions and measures name
     * @param measures aggregates over the facts
     */
    <T> Map<Dimension, Map<String, T>> count(
            String fact, String measures, Collection<Dimension> dimensions, Question question, Measured<T> measured) {
        String sql = "with fact as (" + fact + ") "
                + dimensions.stream()
                        .map(dimension -> dimension.branch(measures))
                        .collect(Collectors.joining(" union all "));
        Map<Dimension, Map<String, T>> counted = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> counted.put(dimension, new HashMap<>()));
        jdbc.sql(sql).params(question.parameters()).query(row -> {
            counted.get(Dimension.valueOf(row.getString("dimension"))).put(row.getString("name"), measured.read(row));
        });
        return counted;
    }

    /** Reads the measures of one row. */
    interface Measured<T> {
        T read(ResultSet row) throws SQLException;
    }
}
