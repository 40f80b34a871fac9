package org.yishiting.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which version of a diagram was in force when. The database is asked again for what began since it was asked last, and
 * after a minute, for an administrator may have deleted a version.
 */
@Component
class VersionsInForce {

    private static final String VERSIONS =
            """
            select d.version_, p.deploy_time_
            from act_re_procdef d join act_re_deployment p on p.id_ = d.deployment_id_
            where d.key_ = ? order by d.version_""";

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Map<String, Known> byKey = new ConcurrentHashMap<>();

    VersionsInForce(@Lazy JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version that was deployed by then, the first one if all came later; empty when there is none. */
    Optional<Integer> at(String key, Instant moment) {
        List<Version> versions = Optional.ofNullable(byKey.get(key))
                .filter(known -> known.isFresh() && moment.isBefore(known.asked()))
                .orElseGet(() -> ask(key))
                .versions();
        return versions.stream()
                .filter(version -> !version.since().isAfter(moment))
                .reduce((older, newer) -> newer)
                .or(() -> versions.stream().findFirst())
                .map(Version::number);
    }

    /** When a version was deployed. */
    Instant since(String key, int version) {
        return Optional.ofNullable(byKey.get(key))
                .flatMap(known -> known.since(version))
                .or(() -> ask(key).since(version))
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of " + key));
    }

    /** A version was added here; other nodes learn of it when a case begins. */
    void forget(String key) {
        byKey.remove(key);
    }

    private Known ask(String key) {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        Known known = new Known(
                now,
                System.nanoTime(),
                jdbc.sql(VERSIONS)
                        .param(key)
                        .query((row, position) -> new Version(
                                row.getInt("version_"),
                                row.getTimestamp("deploy_time_").toInstant()))
                        .list());
        byKey.put(key, known);
        return known;
    }

    private record Version(int number, Instant since) {}

    /** @param read by the machine's own count, which no test moves */
    private record Known(Instant asked, long read, List<Version> versions) {

        boolean isFresh() {
            return System.nanoTime() - read < FRESH.toNanos();
        }

        Optional<Instant> since(int number) {
            return versions.stream()
                    .filter(version -> version.number() == number)
                    .map(Version::since)
                    .findFirst();
        }
    }
}
