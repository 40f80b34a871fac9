package org.yishiting.benchmark;

import java.util.Arrays;

/** How long something takes, run often. */
record Timing(String what, double median, double p95) {

    private static final int WARM_UP = 10;
    private static final int RUNS = 50;
    private static final double MILLISECOND = 1e6;

    static Timing of(String what, Runnable work) {
        for (int run = 0; run < WARM_UP; run++) {
            work.run();
        }
        double[] milliseconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            milliseconds[run] = (System.nanoTime() - start) / MILLISECOND;
        }
        Arrays.sort(milliseconds);
        return new Timing(what, milliseconds[RUNS / 2], milliseconds[RUNS * 95 / 100]);
    }

    /** One line of a table; the ratio is to the median of another timing. */
    String line(Timing other) {
        return "| %-44s | %8.1f | %8.1f | %6.2f |".formatted(what, median, p95, median / other.median);
    }
}
