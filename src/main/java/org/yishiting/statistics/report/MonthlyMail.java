package org.yishiting.statistics.report;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.community.Role;
import org.yishiting.notification.Notifications;
import org.yishiting.statistics.Handled;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Selection;
import org.yishiting.statistics.Share;
import org.yishiting.statistics.counting.Statistics;

/**
 * Tells those who lead districts and streets how the month before went: managers of both, and the street committees.
 * Each division is told about a month once, however often this runs.
 */
@Service
@Transactional
public class MonthlyMail {

    private static final String TEMPLATE = "monthly-report";
    private static final Set<Level> TOLD = EnumSet.range(Level.PROVINCE, Level.STREET);

    private final Statistics statistics;
    private final Divisions divisions;
    private final Accounts accounts;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String baseUrl;

    MonthlyMail(
            Statistics statistics,
            Divisions divisions,
            Accounts accounts,
            Notifications notifications,
            JdbcClient jdbc,
            Clock clock,
            @Value("${yishiting.base-url}") String baseUrl) {
        this.statistics = statistics;
        this.divisions = divisions;
        this.accounts = accounts;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** All divisions or none: what fails is repeated as a whole. */
    public void send() {
        YearMonth month = YearMonth.now(clock).minusMonths(1);
        divisions.of(TOLD).stream()
                .filter(division -> !wasTold(division, month))
                .forEach(division -> tell(division, month));
    }

    private boolean wasTold(Division division, YearMonth month) {
        return jdbc.sql("select count(*) from monthly_report where division = ? and reported_month = ?")
                        .params(division.code(), month.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void tell(Division division, YearMonth month) {
        Set<String> people = new TreeSet<>();
        Stream.of(Role.MANAGER, Role.STREET_COMMITTEE)
                .map(role -> role.id() + "@" + division.code())
                .forEach(group -> people.addAll(accounts.membersOf(group)));
        jdbc.sql("insert into monthly_report (division, reported_month, told, sent_at) values (?, ?, ?, ?)")
                .params(
                        division.code(),
                        month.toString(),
                        people.size(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (!people.isEmpty()) {
            List<String> headline = headline(division, month);
            people.forEach(person -> notifications.tell(person, null, TEMPLATE, headline));
        }
    }

    /** Arguments of the message, the same in every language. */
    private List<String> headline(Division division, YearMonth month) {
        Selection selection = Selection.of(Period.of(month), List.of(division));
        Handled handled = statistics.headline(selection);
        return List.of(
                division.name(),
                month.toString(),
                Long.toString(handled.received()),
                Long.toString(handled.resolved()),
                said(handled.rate()),
                said(handled.satisfaction()),
                Long.toString(handled.open()),
                Long.toString(statistics.countLateCommitments(selection)),
                baseUrl + "/desk/statistics/reports/" + month + "?division=" + division.code());
    }

    private static String said(Share share) {
        return share.isKnown()
                ? String.format(Locale.ROOT, "%.1f%% (%d/%d)", 100 * share.value(), share.part(), share.whole())
                : "—";
    }
}
