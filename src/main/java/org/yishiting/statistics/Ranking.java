package org.yishiting.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.yishiting.statistics.Figures.Line;

/** Puts divisions in order by one figure; where it rests on few cases chance decides, so they are shown unranked. */
public final class Ranking {

    /** Fewest cases that make a rank. */
    public static final int FEWEST = 10;

    private Ranking() {}

    /** By which figure divisions are ranked. */
    public enum Measure {
        RATE(true, line -> line.matters().rate().value(), line -> line.matters().closed()),
        SATISFACTION(true, line -> line.matters().satisfaction().value(), line -> line.matters()
                .satisfaction()
                .whole()),
        DAYS(false, line -> line.matters().days().median(), line -> line.matters()
                .days()
                .n()),
        LATE(false, line -> line.steps().late().value(), line -> line.steps()
                .late()
                .whole());

        private final boolean moreIsBetter;
        private final ToDoubleFunction<Line> value;
        private final ToLongFunction<Line> cases;

        Measure(boolean moreIsBetter, ToDoubleFunction<Line> value, ToLongFunction<Line> cases) {
            this.moreIsBetter = moreIsBetter;
            this.value = value;
            this.cases = cases;
        }

        /** How many cases the figure rests on. */
        public long cases(Line line) {
            return cases.applyAsLong(line);
        }

        double value(Line line) {
            return value.applyAsDouble(line);
        }
    }

    /** @param rank from 1, shared by equals; 0 when there are too few cases for one */
    public record Place(int rank, Line line) {

        public boolean isRanked() {
            return rank > 0;
        }
    }

    /** The best first, then those with too few cases, most cases first. */
    public static List<Place> of(List<Line> lines, Measure by) {
        Comparator<Line> order = Comparator.comparingDouble(by::value);
        List<Line> ranked = lines.stream()
                .filter(line -> by.cases(line) >= FEWEST)
                .sorted(by.moreIsBetter ? order.reversed() : order)
                .toList();
        List<Place> places = new ArrayList<>();
        for (Line line : ranked) {
            Place above = places.isEmpty() ? null : places.get(places.size() - 1);
            boolean equal = above != null && by.value(above.line()) == by.value(line);
            places.add(new Place(equal ? above.rank() : places.size() + 1, line));
        }
        lines.stream()
                .filter(line -> by.cases(line) < FEWEST)
                .sorted(Comparator.comparingLong(by::cases).reversed())
                .forEach(line -> places.add(new Place(0, line)));
        return places;
    }
}
