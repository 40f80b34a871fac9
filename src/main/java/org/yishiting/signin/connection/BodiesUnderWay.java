package org.yishiting.signin.connection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the bodies that are being sent, all together and by address. */
final class BodiesUnderWay {

    private final BodyLimits limits;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    BodiesUnderWay(BodyLimits limits) {
        this.limits = limits;
    }

    /** What has to be run when it has arrived, once or more often; empty when there is no room for it now. */
    Optional<Runnable> begin(String address) {
        if (all.incrementAndGet() > limits.atOnce()) {
            all.decrementAndGet();
            return Optional.empty();
        }
        if (byAddress.merge(address, 1, Integer::sum) > limits.atOncePerAddress()) {
            end(address);
            return Optional.empty();
        }
        AtomicBoolean ended = new AtomicBoolean();
        return Optional.of(() -> {
            if (ended.compareAndSet(false, true)) {
                end(address);
            }
        });
    }

    private void end(String address) {
        byAddress.computeIfPresent(address, (who, count) -> count == 1 ? null : count - 1);
        all.decrementAndGet();
    }
}
