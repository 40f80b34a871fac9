package org.yishiting.signin.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is asked of those who send something.
 *
 * @param grace until the pace counts
 * @param bytesPerSecond the slowest pace from then on, counted from the beginning
 * @param atOnce bodies under way together; well below the number of threads, so that readers are always served
 * @param atOncePerAddress of these from one address
 */
@ConfigurationProperties("yishiting.bodies")
record BodyLimits(Duration grace, int bytesPerSecond, int atOnce, int atOncePerAddress) {

    /** How long a body of this many bytes may have taken. */
    long nanosFor(long bytes) {
        return grace.plusMillis(bytes * 1000 / bytesPerSecond).toNanos();
    }
}
