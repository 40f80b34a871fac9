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

/** Counts what each client address does; bounded in memory, per node, forgotten after a day without use. */
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

    private static final int ADDRESSES = 100_000;

    private record Key(Act act, String address) {}

    private final PortalLimits limits;
    private final Clock clock;
    private final TimeMeter meter;
    private final Cache<Key, Bucket> buckets;

    RateLimits(PortalLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.meter = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(Duration.ofDays(1))
                .ticker(meter::currentTimeNanos)
                .build();
    }

    /** Takes one turn; when none is left, says from when on there is one again. */
    public Optional<Instant> take(Act act, String address) {
        return retryAt(bucket(act, address).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** Whether a turn is left, without taking it; otherwise says from when on there is one again. */
    public Optional<Instant> exhausted(Act act, String address) {
        return retryAt(bucket(act, address).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Optional<Instant> retryAt(long nanos) {
        return nanos == 0
                ? Optional.empty()
                : Optional.of(clock.instant().plus(Duration.ofSeconds(TimeUnit.NANOSECONDS.toSeconds(nanos) + 1)));
    }

    private Bucket bucket(Act act, String address) {
        return buckets.get(new Key(act, address), key -> fill(key.act()));
    }

    private Bucket fill(Act act) {
        LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(meter);
        switch (act) {
            case REPORT -> {
                hourly(bucket, limits.reportsPerHour());
                bucket.addLimit(limit -> limit.capacity(limits.reportsPerDay())
                        .refillIntervally(limits.reportsPerDay(), Duration.ofDays(1)));
            }
            case UPLOAD -> hourly(bucket, limits.uploadsPerHour());
            case COMMENT -> hourly(bucket, limits.commentsPerHour());
            case OBJECT -> hourly(bucket, limits.objectionsPerHour());
            case WRONG_CODE -> hourly(bucket, limits.wrongCodesPerHour());
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
