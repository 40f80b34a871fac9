package org.yishiting.supervision.stuck;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.supervision.SupervisionStage;

/**
 * The open steps that a filter lets through, as SQL over {@code pending_step p} with its parameters.
 *
 * <p>What narrows much is joined, not asked with {@code in}: H2 would ask it again for each step.
 */
final class StuckQuery {

    static final String LATE = "p.due_at < ? and p.paused_until is null";
    static final String SOON = "p.due_at >= ? and p.due_at <= ? and p.paused_until is null";
    static final String PAUSED = "p.paused_until is not null";

    /** Said so that no index on the assignee is walked, in which those without one are half of all. */
    static final String UNHELD = "p.unheld and coalesce(p.assignee, '') = ''";

    private static final String PATH = "%s.%s like ? escape '!'";

    /** For narrow divisions: the index on division is walked, once for each division inside. */
    private static final String INSIDE = "join division d on d.code = p.division";

    private static final String SUPERVISED =
            "join (select u.task_id from step_supervision u where u.stage %s) watched on watched.task_id = p.task_id";

    private static final String HELD =
            """
            join (select h.task_id from pending_step h where h.assignee = ?
              union select o.task_id from pending_step_offer o where o.group_id = ?) held on held.task_id = p.task_id""";

    /** Matters that are over have no open steps, and there are ever more of them. */
    private static final String MENTIONS =
            """
            p.matter in (select m.number from matter m where m.status in ('OPEN', 'RATING')
              and (lower(m.number) like ? escape '!' or lower(m.public_title) like ? escape '!'
                or lower(m.place) like ? escape '!'))""";

    private final List<String> joins = new ArrayList<>();
    private final List<Object> joined = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** @param divisions in which the steps lie, at least one */
    StuckQuery(List<Division> divisions) {
        boolean narrow =
                divisions.stream().allMatch(division -> division.level().compareTo(Level.COMMUNITY) >= 0);
        if (narrow) {
            joins.add(INSIDE);
        }
        String path = narrow ? PATH.formatted("d", "path") : PATH.formatted("p", "division_path");
        add(
                "(" + String.join(" or ", Collections.nCopies(divisions.size(), path)) + ")",
                divisions.stream()
                        .map(division -> literally(division.path()) + "%")
                        .toArray());
    }

    /** @param soon the last instant that is soon */
    StuckQuery narrow(StuckFilter filter, Instant now, Instant soon, OpenIncidents incidents) {
        switch (filter.state()) {
            case LATE -> add(LATE, time(now));
            case SOON -> add(SOON, time(now), time(soon));
            case SUPERVISED -> supervised("is not null");
            case PAUSED -> add(PAUSED);
            case UNHELD -> add(UNHELD);
            case INCIDENT -> narrow(incidents);
            case ALL -> {}
        }
        addIfGiven("p.procedure_key = ?", filter.procedure());
        addIfGiven("p.activity_id = ?", filter.step());
        addIfGiven("p.level = ?", filter.level());
        if (filter.stage() != null) {
            narrow(filter.stage());
        }
        if (filter.holder() != null) {
            joins.add(HELD);
            joined.addAll(List.of(filter.holder(), filter.holder()));
            add("(p.assignee = ? or p.assignee is null)", filter.holder());
        }
        if (filter.text() != null) {
            String part = "%" + literally(filter.text().toLowerCase(Locale.ROOT)) + "%";
            add(MENTIONS, part, part, part);
        }
        return this;
    }

    /** Only steps whose supervision has come so far and no further: few, found in the index on stages. */
    StuckQuery narrow(SupervisionStage stage) {
        supervised("= '" + stage + "'");
        return this;
    }

    private void supervised(String stage) {
        joins.add(SUPERVISED.formatted(stage));
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
        return sql("");
    }

    /** @param join what is asked about the steps beside this, which lets all of them through */
    String sql(String join) {
        return " from pending_step p " + String.join(" ", joins) + join + " where " + String.join(" and ", conditions);
    }

    List<Object> parameters() {
        List<Object> all = new ArrayList<>(joined);
        all.addAll(parameters);
        return all;
    }

    static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
