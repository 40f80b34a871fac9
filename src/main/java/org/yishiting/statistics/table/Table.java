package org.yishiting.statistics.table;

import java.util.List;
import java.util.Locale;

/**
 * Figures as people read them, the same on a page, in a sheet and in print.
 *
 * @param section what it is about; names it in addresses and message keys
 */
public record Table(Section section, List<Column> columns, List<Row> rows) {

    /** What a table is about. */
    public enum Section {
        OVERVIEW,
        WEEKS,
        STEPS,
        PROCEDURES,
        CATEGORIES,
        DIVISIONS,
        UNITS,
        COMMITMENTS,
        RANKING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        COUNT,
        SHARE,
        DAYS,
        DAY
    }

    public record Column(String label, Kind kind) {}

    /** @param faint rests on too few cases to be compared */
    public record Row(List<Cell> cells, boolean faint) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether a column holds shares, which are said with the number of cases they rest on. */
    public boolean hasShares(int column) {
        return columns.get(column).kind() == Kind.SHARE
                || rows.stream().anyMatch(row -> row.cells().get(column).kind() == Kind.SHARE);
    }
}
