package org.yishiting.statistics.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.house.Times;
import org.yishiting.statistics.CountedCases;
import org.yishiting.statistics.CountedCases.Figure;
import org.yishiting.statistics.Definitions;
import org.yishiting.statistics.Figures;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Ranking.Measure;
import org.yishiting.statistics.Selection;
import org.yishiting.statistics.Vocabulary;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.counting.ReportSources;
import org.yishiting.statistics.counting.Statistics;
import org.yishiting.statistics.report.Report.Meaning;
import org.yishiting.statistics.report.Report.Part;
import org.yishiting.statistics.table.LineTables;
import org.yishiting.statistics.table.Links;
import org.yishiting.statistics.table.Table;
import org.yishiting.statistics.table.Table.Row;
import org.yishiting.statistics.table.Table.Section;
import org.yishiting.statistics.table.Tables;

/**
 * The monthly report 月度民情分析, made of the data when it is asked for; the caller has checked whose divisions are asked
 * about. No personal data: titles and reasons are those that the public reads.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Reports {

    /** Most months that a list offers. */
    private static final int MOST_MONTHS = 36;

    private static final int TREND = 6;
    private static final int SLOWEST = 10;
    private static final int MOST = 50;

    private final Statistics statistics;
    private final Tables tables;
    private final Vocabulary vocabulary;
    private final ReportSources sources;
    private final Times times;
    private final Clock clock;

    Reports(
            Statistics statistics,
            Tables tables,
            Vocabulary vocabulary,
            ReportSources sources,
            Times times,
            Clock clock) {
        this.statistics = statistics;
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.times = times;
        this.clock = clock;
    }

    /** The months since the first report of a matter in the divisions, newest first, the running one included. */
    public List<YearMonth> months(List<Division> divisions) {
        YearMonth now = YearMonth.now(clock);
        return sources.firstMonth(divisions).stream()
                .flatMap(first -> Stream.iterate(now, month -> !month.isBefore(first), month -> month.minusMonths(1)))
                .limit(MOST_MONTHS)
                .toList();
    }

    public boolean isRunning(YearMonth month) {
        return month.equals(YearMonth.now(clock));
    }

    /** @param month not after the running one */
    public Report of(YearMonth month, List<Division> divisions, Locale locale) {
        Selection selection = Selection.of(Period.of(month), divisions);
        Selection before = Selection.of(Period.of(month.minusMonths(1)), divisions);
        Words words = vocabulary.in(locale);
        Figures figures = statistics.of(selection);
        List<Table> shown = tables.of(figures, selection, Measure.RATE, MOST, locale, Links.NONE);
        ReportTables own = new ReportTables(words, times);
        return new Report(
                words.say("report.of", month.toString()),
                facts(selection, words),
                List.of(
                        own.headline(figures.total(), statistics.of(before).total()),
                        own.trend(trend(month, divisions)),
                        ofMatters(shown, Section.CATEGORIES, words),
                        ofMatters(shown, Section.DIVISIONS, words),
                        slowest(shown, words),
                        commitments(shown, words),
                        own.listed(sources.listed(selection)),
                        own.dissatisfied(statistics
                                .cases(new CountedCases(Figure.DISSATISFIED, null, null, null), selection, 0, MOST)
                                .items())),
                Arrays.stream(Definitions.values())
                        .map(figure -> new Meaning(figure.term(words), figure.meaning(words)))
                        .toList());
    }

    private List<String> facts(Selection selection, Words words) {
        String places =
                selection.divisions().stream().map(Division::name).collect(Collectors.joining(words.say("and")));
        return List.of(
                words.say("report.scope", places),
                words.say(
                        "report.period",
                        selection.period().from().toString(),
                        selection.period().to().toString()),
                words.say("report.printed", times.minute(clock.instant())));
    }

    private List<Figures.Week> trend(YearMonth month, List<Division> divisions) {
        List<Period> months = IntStream.range(0, TREND)
                .mapToObj(at -> Period.of(month.minusMonths(TREND - 1L - at)))
                .toList();
        LocalDate first = months.get(0).from();
        return statistics.trend(Selection.of(new Period(first, month.atEndOfMonth()), divisions), months);
    }

    /** Without the columns of steps: they have a part of their own, and paper is narrow. */
    private static Part ofMatters(List<Table> tables, Section section, Words words) {
        Table table = tables.get(section.ordinal());
        int width = 1 + LineTables.OF_MATTERS;
        return new Part(
                words.say("section." + section.code()),
                words.say("section." + section.code() + ".hint"),
                table.columns().subList(0, width),
                table.rows().stream()
                        .map(row -> new Row(row.cells().subList(0, width), row.faint()))
                        .toList(),
                List.of());
    }

    private static Part commitments(List<Table> tables, Words words) {
        Table table = tables.get(Section.COMMITMENTS.ordinal());
        return new Part(
                words.say("section.commitments"),
                words.say("report.commitments.hint"),
                table.columns(),
                table.rows(),
                List.of());
    }

    private static Part slowest(List<Table> tables, Words words) {
        Table steps = tables.get(Section.STEPS.ordinal());
        return new Part(
                words.say("report.time"),
                words.say("report.time.hint"),
                steps.columns(),
                steps.rows().stream().limit(SLOWEST).toList(),
                List.of());
    }
}
