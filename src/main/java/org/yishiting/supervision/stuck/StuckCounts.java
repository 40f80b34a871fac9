package org.yishiting.supervision.stuck;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.supervision.SupervisionStage;

/**
 * Counts open steps by state in one statement and one walk; incidents and what is listed or led are few and found by themselves.
 *
 * <p>Walking an index for each state as well gains nothing, as the sum of all needs the walk anyway.
 */
@Component
class StuckCounts {

    private static final String COUNTS =
            """
            select (select count(*)%s) as incidents, (select count(*)%s) as listed, (select count(*)%s) as led,
              count(*) as steps,
              count(*) filter (where %s) as late,
              count(*) filter (where %s) as soon,
              count(*) filter (where %s) as unheld,
              count(*) filter (where %s) as paused%s""";

    private final JdbcClient jdbc;
    private final OpenIncidents incidents;
    private final Clock clock;

    StuckCounts(JdbcClient jdbc, OpenIncidents incidents, Clock clock) {
        this.jdbc = jdbc;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** @param soon the last instant that is soon */
    StuckSummary of(List<Division> scope, Instant soon, List<StuckStep> longest) {
        Object now = StuckQuery.time(clock.instant());
        StuckQuery failed = new StuckQuery(scope).narrow(incidents);
        StuckQuery listed = new StuckQuery(scope).narrow(SupervisionStage.LISTED);
        StuckQuery led = new StuckQuery(scope).narrow(SupervisionStage.LED);
        StuckQuery steps = new StuckQuery(scope);
        String sql = COUNTS.formatted(
                failed.sql(),
                listed.sql(),
                led.sql(),
                StuckQuery.LATE,
                StuckQuery.SOON,
                StuckQuery.UNHELD,
                StuckQuery.PAUSED,
                steps.sql());
        return jdbc.sql(sql)
                .params(failed.parameters())
                .params(listed.parameters())
                .params(led.parameters())
                .params(now, now, StuckQuery.time(soon))
                .params(steps.parameters())
                .query((row, number) -> new StuckSummary(
                        row.getInt("steps"),
                        row.getInt("late"),
                        row.getInt("soon"),
                        row.getInt("listed"),
                        row.getInt("led"),
                        row.getInt("unheld"),
                        row.getInt("paused"),
                        row.getInt("incidents"),
                        longest))
                .single();
    }
}
