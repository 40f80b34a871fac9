package org.yishiting.statistics.counting;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the same facts by several dimensions in one statement, so that they are found once. The database hands over how
 * often each number of days occurred, not the facts: sorting them for each percentile took several times as long.
 */
@Component
class Counting {

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param fact a query with the columns of the dimensions and {@code days} (integer), {@code good} (boolean) and
     *     {@code label} (text), which may be null
     */
    Map<Dimension, Map<String, Tally>> count(String fact, Collection<Dimension> dimensions, Question question) {
        String sql = "with fact as (" + fact + ") "
                + dimensions.stream().map(Dimension::branch).collect(Collectors.joining(" union all "));
        Map<Dimension, Map<String, Tally>> counted = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> counted.put(dimension, new HashMap<>()));
        jdbc.sql(sql).params(question.parameters()).query(row -> {
            counted.get(Dimension.valueOf(row.getString("dimension")))
                    .computeIfAbsent(row.getString("name"), any -> new Tally())
                    .add(row);
        });
        return counted;
    }
}
