package org.yishiting.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Accounts;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.notification.Notifications;
import org.yishiting.workdays.CalendarYear.State;
import org.yishiting.workdays.CalendarYears;

/**
 * Warns while the holidays of a year that limits reach into are missing or provisional: of the present year always, of
 * the next from 1 November on, when the State Council's notice is usually out.
 */
@Service
public class CalendarWarning {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String ADMINISTRATORS = "camunda-admin";

    private final CalendarYears years;
    private final Posts posts;
    private final Accounts accounts;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarWarning(
            CalendarYears years,
            Posts posts,
            Accounts accounts,
            Notifications notifications,
            JdbcClient jdbc,
            Clock clock) {
        this.years = years;
        this.posts = posts;
        this.accounts = accounts;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first year that must be known by now and is not; empty when all is well. */
    @Transactional(readOnly = true)
    public Optional<Integer> year() {
        LocalDate today = LocalDate.now(clock);
        int last = today.getYear() + (today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? 1 : 0);
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> years.of(year).state() != State.KNOWN)
                .boxed()
                .findFirst();
    }

    /** The same for a person whom it concerns: administrators and managers. */
    @Transactional(readOnly = true)
    public Optional<Integer> yearFor(String user) {
        return year().filter(missing -> recipients().contains(user));
    }

    /** Tells administrators and managers, at most once a week whichever node asks; for the sweep over deadlines. */
    @Transactional
    public void warnIfDue() {
        year().filter(year -> takeTurn()).ifPresent(year -> recipients()
                .forEach(
                        person -> notifications.tell(person, null, "calendar-missing", List.of(String.valueOf(year)))));
    }

    private Set<String> recipients() {
        Set<String> people = new TreeSet<>(accounts.membersOf(ADMINISTRATORS));
        posts.holdersOf(Role.MANAGER).stream().map(Post::userId).forEach(people::add);
        return people;
    }

    /** Whether nobody told within the week, here or on another node, which would wait for this transaction. */
    private boolean takeTurn() {
        Instant now = clock.instant();
        return jdbc.sql("update calendar_warning set told_at = ? where told_at <= ?")
                        .params(now.atOffset(ZoneOffset.UTC), now.minus(WEEK).atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
