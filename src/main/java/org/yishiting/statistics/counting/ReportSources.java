package org.yishiting.statistics.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Selection;

/** What only the monthly report asks for. */
@Component
public class ReportSources {

    private static final String FIRST = "select min(m.reported_at) from matter m" + Question.PLACE;

    private final Questions questions;
    private final ListedSteps listings;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportSources(Questions questions, ListedSteps listings, JdbcClient jdbc, Clock clock) {
        this.questions = questions;
        this.listings = listings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<ListedSteps.Listed> listed(Selection selection) {
        return listings.of(questions.of(selection));
    }

    /** Of the first matter ever reported in the divisions; empty when there is none. */
    public Optional<YearMonth> firstMonth(List<Division> divisions) {
        Selection any = Selection.of(Period.recent(LocalDate.now(clock)), divisions);
        return Optional.ofNullable(jdbc.sql(FIRST)
                        .params(questions.of(any).parameters())
                        .query(OffsetDateTime.class)
                        .optional()
                        .orElse(null))
                .map(at -> YearMonth.from(at.atZoneSameInstant(clock.getZone())));
    }
}
