package org.yishiting.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;

/**
 * Counts open steps by state in one statement, whose parts each walk only what they count: limits along their index,
 * what supervision and others have marked along indexes that hold nothing else. Only the sum of all is a walk through
 * all.
 */
@Component
class StuckCounts {

    private static final String MARKED =
            "(p.supervision in ('LISTED', 'LED') or p.unheld or p.paused_until is not null)";
    private static final String COUNTS =
            """
            select steps.*, failed.*, near.*, marked.*
            from (select count(*) as steps%s) steps
            cross join (select count(*) as incidents%s) failed
            cross join (
              select count(*) filter (where p.due_at < ?) as late, count(*) filter (where p.due_at >= ?) as soon%s) near
            cross join (
              select count(*) filter (where p.supervision = 'LISTED') as listed,
                count(*) filter (where p.supervision = 'LED') as led,
                count(*) filter (where %s) as unheld,
                count(*) filter (where %s) as paused%s) marked""";

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
        StuckQuery steps = new StuckQuery(scope);
        StuckQuery failed = new StuckQuery(scope).narrow(incidents);
        StuckQuery near =
                new StuckQuery(scope).narrow("p.due_at <= ? and p.paused_until is null", StuckQuery.time(soon));
        StuckQuery marked = new StuckQuery(scope).narrow(MARKED);
        List<Object> parameters = new ArrayList<>();
        Stream.of(steps.parameters(), failed.parameters(), List.of(now, now), near.parameters(), marked.parameters())
                .forEach(parameters::addAll);
        return jdbc.sql(COUNTS.formatted(
                        steps.sql(), failed.sql(), near.sql(), StuckQuery.UNHELD, StuckQuery.PAUSED, marked.sql()))
                .params(parameters)
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
