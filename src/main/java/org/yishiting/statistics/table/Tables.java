package org.yishiting.statistics.table;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.house.Times;
import org.yishiting.statistics.Figures;
import org.yishiting.statistics.Ranking.Measure;
import org.yishiting.statistics.Selection;
import org.yishiting.statistics.Vocabulary;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.counting.Statistics;
import org.yishiting.statistics.table.Table.Section;

/** Puts the figures of a selection into tables; the caller has checked whose divisions are asked about. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Tables {

    private final Statistics statistics;
    private final Vocabulary vocabulary;
    private final Divisions divisions;
    private final Times times;

    Tables(Statistics statistics, Vocabulary vocabulary, Divisions divisions, Times times) {
        this.statistics = statistics;
        this.vocabulary = vocabulary;
        this.divisions = divisions;
        this.times = times;
    }

    /**
     * All tables in the order of {@link Section}.
     *
     * @param most how many late commitments at most
     */
    public List<Table> of(Selection selection, Measure rankedBy, int most, Locale locale, Links links) {
        return of(statistics.of(selection), selection, rankedBy, most, locale, links);
    }

    public List<Table> of(
            Figures figures, Selection selection, Measure rankedBy, int most, Locale locale, Links links) {
        Words words = vocabulary.in(locale);
        LineTables lines = new LineTables(words, links);
        DwellTables dwell = new DwellTables(words, links);
        ListTables lists = new ListTables(words, links, times);
        UnaryOperator<String> division = code -> division(code, selection.level(), words);
        return List.of(
                lines.overview(figures.total()),
                lists.weeks(figures.weeks()),
                dwell.steps(figures.steps()),
                lines.by(Section.PROCEDURES, "procedure", figures.procedures(), words::diagram),
                lines.by(Section.CATEGORIES, "category", figures.categories(), words::category),
                lines.by(Section.DIVISIONS, "group", figures.divisions(), division),
                dwell.units(figures.units()),
                lists.commitments(statistics.lateCommitments(selection, most)),
                lists.ranking(figures.divisions(), rankedBy, division));
    }

    /** Matters that lie in no division of the compared level are counted for the wider one itself. */
    private String division(String code, Level compared, Words words) {
        return divisions
                .find(code)
                .map(division ->
                        division.level() == compared ? division.name() : words.say("division.itself", division.name()))
                .orElse(code);
    }
}
