package org.yishiting.supervision.stuck;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.access.Access;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.workdays.Workdays;

/**
 * What is stuck, where, since when and with whom, for those who oversee it.
 *
 * <p>Everybody sees the divisions that they oversee and nothing else; who oversees none is refused with
 * {@link AccessDeniedException}. A page first finds the ids in the wanted order, so that only the steps themselves are
 * sorted, and reads the rest for these alone. Lengths are written into the statements, see
 * {@link org.yishiting.worklist.Worklist}.
 */
@Service
@Transactional(readOnly = true)
public class StuckSteps {

    /** How far lists are counted, paged and exported. */
    public static final int REACH = 10_000;

    private static final int SOON_DAYS = 2;
    private static final int LONGEST = 5;
    private static final int CHUNK = 500;
    private final JdbcClient jdbc;
    private final StuckRows rows;
    private final StuckCounts counts;
    private final OpenIncidents incidents;
    private final Access access;
    private final Divisions divisions;
    private final Workdays workdays;
    private final Clock clock;

    StuckSteps(
            JdbcClient jdbc,
            StuckRows rows,
            StuckCounts counts,
            OpenIncidents incidents,
            Access access,
            Divisions divisions,
            Workdays workdays,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.counts = counts;
        this.incidents = incidents;
        this.access = access;
        this.divisions = divisions;
        this.workdays = workdays;
        this.clock = clock;
    }

    /**
     * A page of what a person oversees.
     *
     * @param page from 0; it begins before {@link #REACH}
     * @throws UnseenDivisionException when the filter names a division that the person cannot see
     */
    public StuckPage page(String user, StuckFilter filter, StuckOrder order, int page, int size) {
        StuckQuery query = query(user, filter);
        int found = count(query);
        List<StuckStep> steps = rows.of(tasks(query, order, page * size, size));
        return new StuckPage(Math.min(found, REACH), found > REACH, steps);
    }

    public StuckSummary summary(String user) {
        List<Division> scope = scope(user, null);
        StuckQuery late = narrowed(scope, StuckFilter.of(StuckFilter.State.LATE));
        return counts.of(scope, soon(), rows.of(tasks(late, StuckOrder.LONGEST_LATE, 0, LONGEST)));
    }

    /** The kinds of steps that are open, by procedure. */
    public List<StepKind> kinds(String user) {
        StuckQuery query = new StuckQuery(scope(user, null));
        return jdbc.sql("select p.procedure_key, p.activity_id, min(p.name) as step_name" + query.sql()
                        + " group by p.procedure_key, p.activity_id order by p.procedure_key, p.activity_id")
                .params(query.parameters())
                .query((row, number) -> new StepKind(
                        row.getString("procedure_key"), row.getString("activity_id"), row.getString("step_name")))
                .list();
    }

    /**
     * Hands over the first {@link #REACH} steps, some hundred at a time; steps that are done meanwhile are left out.
     *
     * @return whether there are more
     */
    public boolean each(String user, StuckFilter filter, StuckOrder order, Consumer<List<StuckStep>> reader) {
        List<String> tasks = tasks(query(user, filter), order, 0, REACH + 1);
        int end = Math.min(tasks.size(), REACH);
        for (int start = 0; start < end; start += CHUNK) {
            reader.accept(rows.of(tasks.subList(start, Math.min(start + CHUNK, end))));
        }
        return tasks.size() > REACH;
    }

    private int count(StuckQuery query) {
        return jdbc.sql("select count(*) from (select p.task_id" + query.sql() + " limit " + (REACH + 1) + ") found")
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    private List<String> tasks(StuckQuery query, StuckOrder order, int offset, int size) {
        return jdbc.sql("select p.task_id%s order by %s limit %d offset %d"
                        .formatted(query.sql(order.join()), order.sql(), size, offset))
                .params(query.parameters())
                .query(String.class)
                .list();
    }

    private StuckQuery query(String user, StuckFilter filter) {
        return narrowed(scope(user, filter.division()), filter);
    }

    private StuckQuery narrowed(List<Division> scope, StuckFilter filter) {
        return new StuckQuery(scope).narrow(filter, clock.instant(), soon(), incidents);
    }

    /** What the person oversees, as far as it lies in the wanted division. */
    private List<Division> scope(String user, String wanted) {
        List<Division> overseen = access.oversight(user);
        if (overseen.isEmpty()) {
            throw new AccessDeniedException("oversees no division");
        }
        if (wanted == null) {
            return overseen;
        }
        Division division = divisions.find(wanted).orElseThrow(() -> new UnseenDivisionException(wanted));
        if (overseen.stream().anyMatch(own -> own.contains(division))) {
            return List.of(division);
        }
        List<Division> inside = overseen.stream().filter(division::contains).toList();
        if (inside.isEmpty()) {
            throw new UnseenDivisionException(wanted);
        }
        return inside;
    }

    private Instant soon() {
        return workdays.after(SOON_DAYS).toInstant();
    }
}
