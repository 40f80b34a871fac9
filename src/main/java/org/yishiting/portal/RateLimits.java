package org.yishiting.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yishiting.portal.PortalLimits.Turns;

/**
 * Counts what each browser does and, more generously, what each address does: neighbours share one. Bounded in memory,
 * per node, forgotten after a day without use.
 */
@Component
@EnableConfigurationProperties(PortalLimits.class)
public class RateLimits {

    /** What is limited. */
    public enum Act {
        REPORT,
        UPLOAD,
        COMMENT,
        OBJECT,
        WRONG_CODE
    }

    private static final int SENDERS = 100_000;

    private record Key(Act act, boolean address, String sender) {}

    private final PortalLimits limits;
    private final Clock clock;
    private final TimeMeter meter;
    private final Cache<Key, Bucket> buckets;

    RateLimits(PortalLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.meter = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(SENDERS)
                .expireAfterAccess(Duration.ofDays(1))
                .ticker(meter::currentTimeNanos)
                .build();
    }

    /** Takes one turn; when none is left, says from when on there is one again. */
    public Optional<Instant> take(Act act, Sender sender) {
        return taken(ofBrowser(act, sender)).or(() -> taken(ofAddress(act, sender)));
    }

    private Optional<Instant> taken(Bucket bucket) {
        long nanos = bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
        return nanos == 0
                ? Optional.empty()
                : Optional.of(clock.instant().plus(Duration.ofSeconds(TimeUnit.NANOSECONDS.toSeconds(nanos) + 1)));
    }

    private Bucket ofBrowser(Act act, Sender sender) {
        return buckets.get(new Key(act, false, sender.counted()), key -> fill(act, limits.browser()));
    }

    private Bucket ofAddress(Act act, Sender sender) {
        return buckets.get(new Key(act, true, sender.address()), key -> fill(act, limits.address()));
    }

    private Bucket fill(Act act, Turns turns) {
        LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(meter);
        switch (act) {
            case REPORT -> {
                hourly(bucket, turns.reportsPerHour());
                bucket.addLimit(limit -> limit.capacity(turns.reportsPerDay())
                        .refillIntervally(turns.reportsPerDay(), Duration.ofDays(1)));
            }
            case UPLOAD -> hourly(bucket, turns.uploadsPerHour());
            case COMMENT -> hourly(bucket, turns.commentsPerHour());
            case OBJECT -> hourly(bucket, turns.objectionsPerHour());
            case WRONG_CODE -> hourly(bucket, turns.wrongCodesPerHour());
        }
        return bucket.build();
    }

    private static void hourly(LocalBucketBuilder bucket, int turns) {
        bucket.addLimit(limit -> limit.capacity(turns).refillGreedy(turns, Duration.ofHours(1)));
    }

    /** The application's clock, so that a moved clock moves the limits. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
