package org.yishiting.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * How long something takes, run often.
 *
 * @param cpu milliseconds of processor that this JVM, client and server, spent on one run, which waiting for others on a
 *     busy machine does not change; a database with processes of its own is not in it
 */
record Timing(String what, double median, double p95, double cpu) {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int WARM_UP = 10;
    private static final int RUNS = 50;
    private static final double MILLISECOND = 1e6;

    static Timing of(String what, Runnable work) {
        for (int run = 0; run < WARM_UP; run++) {
            work.run();
        }
        double[] milliseconds = new double[RUNS];
        long spent = MACHINE.getProcessCpuTime();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run();
            milliseconds[run] = (System.nanoTime() - start) / MILLISECOND;
        }
        double cpu = (MACHINE.getProcessCpuTime() - spent) / MILLISECOND / RUNS;
        Arrays.sort(milliseconds);
        return new Timing(what, milliseconds[RUNS / 2], milliseconds[RUNS * 95 / 100], cpu);
    }

    /** One line of a table; the ratio is to the median of another timing. */
    String line(Timing other) {
        return "| %-86s | %8.1f | %8.1f | %7.2f | %8.1f |".formatted(what, median, p95, median / other.median, cpu);
    }
}
