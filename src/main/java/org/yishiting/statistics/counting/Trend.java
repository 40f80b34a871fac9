package org.yishiting.statistics.counting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.statistics.Figures.Week;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Share;

/** The same counts of matters by day, summed over weeks or months. */
@Component
class Trend {

    private static final String BY_DAY = "select at_day, count(*) as n, count(*) filter (where good) as good from ("
            + "select %s as at_day, %s as good from %s" + Question.PLACE + " where %s%s) fact group by at_day";

    private final JdbcClient jdbc;

    Trend(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param spans parts of the question's period, first part first */
    List<Week> of(Question question, List<Period> spans) {
        Map<LocalDate, Share> received = byDay("m.reported_at", "true", "matter m", MatterFigures.RECEIVED, question);
        Map<LocalDate, Share> ends =
                byDay("m.closed_at", "m.status = 'CLOSED'", "matter m", MatterFigures.CLOSED, question);
        Map<LocalDate, Share> ratings = byDay(
                "r.given_at",
                "r.satisfied",
                "rating r join matter m on m.number = r.matter",
                MatterFigures.LAST_RATING,
                question);
        return spans.stream()
                .map(span -> new Week(
                        span,
                        sum(received, span).whole(),
                        sum(ends, span).whole(),
                        sum(ends, span).part(),
                        sum(ratings, span)))
                .toList();
    }

    private Map<LocalDate, Share> byDay(String at, String good, String from, String where, Question question) {
        Map<LocalDate, Share> days = new HashMap<>();
        jdbc.sql(BY_DAY.formatted(Question.dayOf(at), good, from, where, question.andAsked()))
                .params(question.parameters())
                .query(row -> {
                    days.put(
                            LocalDate.parse(row.getString("at_day")), new Share(row.getLong("good"), row.getLong("n")));
                });
        return days;
    }

    private static Share sum(Map<LocalDate, Share> days, Period span) {
        return days.entrySet().stream()
                .filter(day -> span.contains(day.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Share.NONE, (one, other) -> new Share(one.part() + other.part(), one.whole() + other.whole()));
    }
}
