package org.yishiting.statistics.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yishiting.statistics.Share;
import org.yishiting.statistics.Spread;

/** What was counted of one procedure, category, division, step or unit. */
final class Tally {

    private long n;
    private long good;
    private long judged;
    private String label = "";
    private final SortedMap<Integer, Long> days = new TreeMap<>();
    private long timed;

    /** Adds the cases that took equally long. */
    void add(ResultSet row) throws SQLException {
        long cases = row.getLong("n");
        n += cases;
        good += row.getLong("good");
        judged += row.getLong("judged");
        label = row.getString("label");
        int took = row.getInt("days");
        if (!row.wasNull()) {
            days.merge(took, cases, Long::sum);
            timed += cases;
        }
    }

    long n() {
        return n;
    }

    /** Of those that are good or bad, the good ones. */
    Share share() {
        return new Share(good, judged);
    }

    String label() {
        return label;
    }

    /** Only of those that took a number of days. */
    Spread spread() {
        return timed == 0 ? Spread.NONE : new Spread(timed, at(0.5), at(0.9));
    }

    /** As SQL's {@code percentile_cont}: between two neighbours in proportion. */
    private double at(double quantile) {
        double position = quantile * (timed - 1);
        long below = (long) Math.floor(position);
        int lower = nth(below);
        return lower + (position - below) * (nth(Math.min(below + 1, timed - 1)) - lower);
    }

    /** @param index from 0, the shortest first */
    private int nth(long index) {
        long passed = 0;
        for (Map.Entry<Integer, Long> equal : days.entrySet()) {
            passed += equal.getValue();
            if (index < passed) {
                return equal.getKey();
            }
        }
        throw new IndexOutOfBoundsException("case " + index + " of " + timed);
    }
}
