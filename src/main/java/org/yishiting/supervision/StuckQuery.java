package org.yishiting.supervision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;

/** The open steps that a filter lets through, as SQL over {@code pending_step p} with its parameters. */
final class StuckQuery {

    static final String LATE = "p.due_at < ? and p.paused_until is null";
    static final String SOON = "p.due_at >= ? and p.due_at <= ? and p.paused_until is null";
    static final String UNHELD = "p.unheld and p.assignee is null";
    static final String PAUSED = "p.paused_until is not null";

    /** For a wide division, which holds much of the table. */
    private static final String WITHIN = "p.division_path like ? escape '!'";

    /** For a narrow one: walks the index on division, once for each division inside. */
    private static final String INSIDE = "p.division in (select d.code from division d where d.path like ? escape '!')";

    private static final String HELD_BY =
            """
            p.task_id in (select h.task_id from pending_step h where h.assignee = ?
              union all select o.task_id from pending_step_offer o where o.group_id = ?)
            and (p.assignee = ? or p.assignee is null)""";

    /** Matters that are over have no open steps, and there are ever more of them. */
    private static final String MENTIONS =
            """
            p.matter in (select m.number from matter m where m.status in ('OPEN', 'RATING')
              and (lower(m.number) like ? escape '!' or lower(m.public_title) like ? escape '!'
                or lower(m.place) like ? escape '!'))""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** @param divisions in which the steps lie, at least one */
    StuckQuery(List<Division> divisions) {
        add(
                divisions.stream()
                        .map(division -> division.level().compareTo(Level.COMMUNITY) < 0 ? WITHIN : INSIDE)
                        .collect(Collectors.joining(" or ", "(", ")")),
                divisions.stream()
                        .map(division -> literally(division.path()) + "%")
                        .toArray());
    }

    /** @param soon the last instant that is soon */
    StuckQuery narrow(StuckFilter filter, Instant now, Instant soon, OpenIncidents incidents) {
        switch (filter.state()) {
            case LATE -> add(LATE, time(now));
            case SOON -> add(SOON, time(now), time(soon));
            case SUPERVISED -> add("p.supervision is not null");
            case PAUSED -> add(PAUSED);
            case UNHELD -> add(UNHELD);
            case INCIDENT -> narrow(incidents);
            case ALL -> {}
        }
        addIfGiven("p.procedure_key = ?", filter.procedure());
        addIfGiven("p.activity_id = ?", filter.step());
        addIfGiven("p.level = ?", filter.level());
        addIfGiven("p.supervision = ?", filter.stage());
        if (filter.holder() != null) {
            add(HELD_BY, filter.holder(), filter.holder(), filter.holder());
        }
        if (filter.text() != null) {
            String part = "%" + literally(filter.text().toLowerCase(Locale.ROOT)) + "%";
            add(MENTIONS, part, part, part);
        }
        return this;
    }

    /** Only steps that meet a condition over {@code p}, too. */
    StuckQuery narrow(String condition, Object... values) {
        add(condition, values);
        return this;
    }

    /** Only steps of procedures in which something failed: found by their matters, which have an index. */
    StuckQuery narrow(OpenIncidents incidents) {
        add("p.matter in " + incidents.matters());
        add("p.procedure_instance_id in " + incidents.instances());
        return this;
    }

    private void addIfGiven(String condition, Object wanted) {
        if (wanted != null) {
            add(condition, wanted.toString());
        }
    }

    private void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    /** {@code from … where …}. */
    String sql() {
        return " from pending_step p where " + String.join(" and ", conditions);
    }

    List<Object> parameters() {
        return parameters;
    }

    static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
