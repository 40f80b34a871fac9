package org.yishiting.statistics.report;

import java.util.List;
import org.yishiting.statistics.table.Cell;
import org.yishiting.statistics.table.Table;

/**
 * The monthly report 月度民情分析 in words and tables, ready to be shown or printed.
 *
 * @param facts below the title: divisions, days, when it was made
 */
public record Report(String title, List<String> facts, List<Part> parts, List<Meaning> meanings) {

    /**
     * One part.
     *
     * @param bars columns that are also drawn as bars, empty for none
     */
    public record Part(
            String title, String hint, List<Table.Column> columns, List<Table.Row> rows, List<Integer> bars) {

        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** How long the bar of a cell is, in percent of the longest of all drawn. */
        public int bar(Cell cell) {
            double longest = rows.stream()
                    .flatMap(row ->
                            bars.stream().map(column -> row.cells().get(column).number()))
                    .reduce(1.0, Math::max);
            return (int) Math.round(100 * cell.number() / longest);
        }
    }

    /** A figure and how it is counted. */
    public record Meaning(String term, String words) {}
}
