package org.yishiting.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by client address, on this node, in bounded memory.
 *
 * <p>Comes on top of the engine's own lock, which delays one account; this one stops an address that tries many.
 */
@Component
class FailedAttempts {

    private static final int ADDRESSES = 100_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int allowed;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();

    FailedAttempts(@Value("${yishiting.login.failures-per-minute:10}") int allowed) {
        this.allowed = allowed;
    }

    /** Throws {@link TooManyAttemptsException} while the address has used up its failures. */
    void requireLeft(String address) {
        Bucket bucket = buckets.getIfPresent(address);
        if (bucket == null) {
            return;
        }
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw new TooManyAttemptsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    void count(String address) {
        buckets.get(address, unknown -> newBucket()).tryConsume(1);
    }

    /** Gives an address its attempts back. */
    void forgive(String address) {
        buckets.invalidate(address);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillIntervally(allowed, PERIOD))
                .build();
    }
}
