package org.yishiting.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;

/** One table of the demonstration: {@code demo/<name>.csv}, comma separated without quotes, the first line names columns. */
final class Sheet {

    private final List<Map<String, String>> rows;

    private Sheet(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    static Sheet named(String name) {
        try {
            List<String> lines = new ClassPathResource("demo/" + name + ".csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] columns = lines.get(0).split(",");
            return new Sheet(lines.stream()
                    .skip(1)
                    .map(line -> row(columns, line.split(",", -1)))
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        if (cells.length != columns.length) {
            throw new IllegalStateException("not " + columns.length + " cells: " + String.join(",", cells));
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    void forEach(Consumer<Map<String, String>> action) {
        rows.forEach(action);
    }
}
