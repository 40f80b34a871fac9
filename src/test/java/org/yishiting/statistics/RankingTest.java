package org.yishiting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yishiting.statistics.Figures.Line;
import org.yishiting.statistics.Ranking.Measure;
import org.yishiting.statistics.Ranking.Place;

class RankingTest {

    private static Line line(String key, long closed, long resolved, double median) {
        return new Line(
                key,
                new Handled(0, 0, closed, resolved, new Spread(resolved, median, median), Share.NONE),
                Dwell.NOTHING);
    }

    @Test
    void theHighestRateIsFirstAndEqualsShareARank() {
        List<Place> places = Ranking.of(
                List.of(line("c", 10, 5, 1), line("a", 10, 9, 1), line("d", 20, 10, 1), line("b", 40, 36, 1)),
                Measure.RATE);
        assertThat(places)
                .extracting(place -> place.line().key(), Place::rank)
                .containsExactly(tuple("a", 1), tuple("b", 1), tuple("c", 3), tuple("d", 3));
    }

    @Test
    void fewCasesAreNotRankedHoweverGood() {
        List<Place> places = Ranking.of(
                List.of(line("one", 1, 1, 0), line("nine", 9, 9, 0), line("none", 0, 0, 0), line("ten", 10, 1, 0)),
                Measure.RATE);
        assertThat(places)
                .extracting(place -> place.line().key(), Place::isRanked)
                .containsExactly(tuple("ten", true), tuple("nine", false), tuple("one", false), tuple("none", false));
    }

    @Test
    void fewerDaysAreBetterAndCountResolvedMatters() {
        List<Place> places = Ranking.of(
                List.of(line("slow", 30, 10, 9.5), line("fast", 30, 12, 2), line("few", 30, 9, 1)), Measure.DAYS);
        assertThat(places)
                .extracting(place -> place.line().key(), Place::rank)
                .containsExactly(tuple("fast", 1), tuple("slow", 2), tuple("few", 0));
    }
}
