package org.yishiting.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by who makes them, on this node, in bounded memory, so that nobody locks a colleague out.
 *
 * <p>A browser with which the person has signed in before has a count of its own, and so has an address from which the
 * account was entered lately, which is how programs are known. All others share one count for the account and one for
 * their address.
 */
@Component
class Attempts {

    private static final int COUNTED = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration STRANGERS_PERIOD = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final int perMinute;
    private final int ofStrangersPerHour;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(COUNTED)
            .expireAfterAccess(STRANGERS_PERIOD)
            .build();
    private final Cache<String, Boolean> entered = Caffeine.newBuilder()
            .maximumSize(COUNTED)
            .expireAfterWrite(REMEMBERED)
            .build();

    Attempts(
            @Value("${yishiting.sign-in.failures-per-minute}") int perMinute,
            @Value("${yishiting.sign-in.failures-of-strangers-per-hour}") int ofStrangersPerHour) {
        this.perMinute = perMinute;
        this.ofStrangersPerHour = ofStrangersPerHour;
    }

    /** Throws {@link TooManyAttemptsException} while one of the counts is used up. */
    void requireLeft(List<String> counts) {
        for (String count : counts) {
            Bucket bucket = buckets.getIfPresent(count);
            EstimationProbe probe = bucket == null ? null : bucket.estimateAbilityToConsume(1);
            if (probe != null && !probe.canBeConsumed()) {
                throw new TooManyAttemptsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    void failed(List<String> counts) {
        counts.forEach(count -> buckets.get(count, this::newBucket).tryConsume(1));
    }

    /** From now on attempts at the account from there are not those of strangers. */
    void succeeded(String userId, String address) {
        entered.put(place(userId, address), true);
    }

    /** Where an attempt counts; {@code device} is null for a browser that is not known. */
    List<String> countsOf(String userId, Device device, String address) {
        if (device != null) {
            return List.of("device " + device.number());
        }
        return entered.getIfPresent(place(userId, address)) == null
                ? List.of("account " + userId, "address " + address)
                : List.of("place " + place(userId, address));
    }

    /** Gives everybody their attempts back. */
    void forgive() {
        buckets.invalidateAll();
        entered.invalidateAll();
    }

    private static String place(String userId, String address) {
        return address + " " + userId;
    }

    private Bucket newBucket(String count) {
        return count.startsWith("account ")
                ? bucket(ofStrangersPerHour, STRANGERS_PERIOD)
                : bucket(perMinute, MINUTE);
    }

    private static Bucket bucket(int allowed, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, period))
                .build();
    }
}
