package org.yishiting.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Divisions;
import org.yishiting.matter.Level;
import org.yishiting.matter.Status;
import org.yishiting.workdays.Workdays;

/** Searches the matters whose procedures run or are over, the last ones first. */
@Service
@Transactional(readOnly = true)
public class FinishedMatters {

    private static final String ROWS =
            """
            select m.number, m.public_title, m.place, m.procedure_key, v.name division, m.level, m.status, m.reported_at, m.closed_at
            from matter m join division v on v.code = m.division
            where %s order by m.closed_at desc nulls first, m.reported_at desc, m.number limit %d offset %d""";

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Workdays workdays;
    private final Clock clock;

    FinishedMatters(JdbcClient jdbc, Divisions divisions, Workdays workdays, Clock clock) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.workdays = workdays;
        this.clock = clock;
    }

    /** A page; one row more than the page holds says that there is another. */
    public List<FinishedMatter> find(MatterSearch search, Scope scope) {
        List<Object> parameters = new ArrayList<>();
        String condition = String.join(" and ", conditions(search, scope, parameters));
        return jdbc.sql(ROWS.formatted(condition, search.size() + 1, search.page() * search.size()))
                .params(parameters)
                .query((row, number) -> matter(row))
                .list();
    }

    private List<String> conditions(MatterSearch search, Scope scope, List<Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add(scope.within("v.path", parameters));
        add(conditions, parameters, search.number(), "upper(m.number) like ? escape '!'", number -> like("", number));
        if (search.text() != null) {
            conditions.add("(lower(m.public_title) like ? escape '!' or lower(m.place) like ? escape '!')");
            String words = like("%", search.text()).toLowerCase(Locale.ROOT);
            parameters.addAll(List.of(words, words));
        }
        add(conditions, parameters, search.procedure(), "m.procedure_key = ?", key -> key);
        add(conditions, parameters, search.division(), "v.path like ? escape '!'", this::inside);
        if (search.state() != null) {
            conditions.add("m.status in (" + search.state().statuses() + ")");
        }
        add(conditions, parameters, search.from(), "m.closed_at >= ?", this::begin);
        add(conditions, parameters, search.to(), "m.closed_at < ?", day -> begin(day.plusDays(1)));
        if (search.minDays() != null) {
            conditions.add("coalesce(m.closed_at, ?) >= m.reported_at + interval '%d' day".formatted(search.minDays()));
            parameters.add(clock.instant().atOffset(ZoneOffset.UTC));
        }
        return conditions;
    }

    private static <T> void add(
            List<String> conditions,
            List<Object> parameters,
            T wanted,
            String condition,
            java.util.function.Function<T, Object> parameter) {
        if (wanted != null) {
            conditions.add(condition);
            parameters.add(parameter.apply(wanted));
        }
    }

    private static String like(String before, String words) {
        String escaped = words.replaceAll("([!%_])", "!$1");
        return before + (before.isEmpty() ? escaped.toUpperCase(Locale.ROOT) : escaped) + "%";
    }

    /** Nothing lies inside a division that does not exist. */
    private String inside(String division) {
        return divisions
                .find(division)
                .map(found -> found.path().replaceAll("([!%_])", "!$1") + "%")
                .orElse("-");
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private FinishedMatter matter(ResultSet row) throws SQLException {
        Instant reportedAt = row.getObject("reported_at", OffsetDateTime.class).toInstant();
        Optional<Instant> closedAt = Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        return new FinishedMatter(
                row.getString("number"),
                Optional.ofNullable(row.getString("public_title")),
                row.getString("place"),
                row.getString("procedure_key"),
                row.getString("division"),
                Optional.ofNullable(row.getString("level")).map(Level::valueOf),
                Status.valueOf(row.getString("status")),
                reportedAt,
                closedAt,
                workdays.between(reportedAt, closedAt.orElseGet(clock::instant)));
    }

    /**
     * A matter in the list.
     *
     * @param title empty until the grid worker has set one
     * @param procedure key
     * @param division name
     * @param closedAt empty while it runs
     * @param workingDays from the report to its close, or until now
     */
    public record FinishedMatter(
            String number,
            Optional<String> title,
            String place,
            String procedure,
            String division,
            Optional<Level> level,
            Status status,
            Instant reportedAt,
            Optional<Instant> closedAt,
            int workingDays) {}
}
