package org.yishiting.statistics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yishiting.house.Times;
import org.yishiting.statistics.CountedCases.Item;
import org.yishiting.statistics.Figures.Line;
import org.yishiting.statistics.Figures.Week;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.counting.ListedSteps.Listed;
import org.yishiting.statistics.report.Report.Part;
import org.yishiting.statistics.table.Cell;
import org.yishiting.statistics.table.LineTables;
import org.yishiting.statistics.table.Links;
import org.yishiting.statistics.table.Table.Column;
import org.yishiting.statistics.table.Table.Kind;
import org.yishiting.statistics.table.Table.Row;

/** The parts of the monthly report that no page of figures has. */
class ReportTables {

    private final Words words;
    private final Times times;

    ReportTables(Words words, Times times) {
        this.words = words;
        this.times = times;
    }

    Part headline(Line now, Line before) {
        LineTables lines = new LineTables(words, Links.NONE);
        List<Row> present = lines.overview(now).rows();
        List<Row> past = lines.overview(before).rows();
        return part(
                "headline",
                List.of(
                        new Column(words.say("column.measure"), Kind.TEXT),
                        new Column(words.say("report.column.now"), Kind.COUNT),
                        new Column(words.say("report.column.before"), Kind.COUNT),
                        new Column(words.say("report.column.change"), Kind.COUNT)),
                IntStream.range(0, present.size())
                        .mapToObj(at ->
                                compared(present.get(at).cells(), past.get(at).cells()))
                        .toList(),
                List.of());
    }

    private Row compared(List<Cell> now, List<Cell> before) {
        return new Row(
                List.of(now.get(0), now.get(1), before.get(1), Cell.text(Change.of(now.get(1), before.get(1), words))),
                false);
    }

    /** @param months first month first */
    Part trend(List<Week> months) {
        return part(
                "trend",
                List.of(
                        new Column(words.say("report.column.month"), Kind.TEXT),
                        new Column(words.say("measure.received"), Kind.COUNT),
                        new Column(words.say("measure.closed"), Kind.COUNT),
                        new Column(words.say("measure.resolved"), Kind.COUNT)),
                months.stream()
                        .map(month -> new Row(
                                List.of(
                                        Cell.text(month.days().from().toString().substring(0, 7)),
                                        Cell.count(month.received()),
                                        Cell.count(month.closed()),
                                        Cell.count(month.resolved())),
                                false))
                        .toList(),
                List.of(1, 3));
    }

    Part listed(List<Listed> listed) {
        return part(
                "listed",
                texts(
                        "column.matter",
                        "column.title",
                        "column.step",
                        "report.column.reason",
                        "report.column.listedAt",
                        "report.column.newDue",
                        "report.column.liftedAt"),
                listed.stream()
                        .map(one -> words(
                                one.matter(),
                                one.title().orElseGet(() -> words.say("untitled")),
                                one.step(),
                                one.reason(),
                                times.day(one.listedAt()),
                                times.day(one.dueAt()),
                                one.liftedAt().map(times::day).orElseGet(() -> words.say("report.still"))))
                        .toList(),
                List.of());
    }

    /** Public titles only: what residents wrote is for those who work on the matter. */
    Part dissatisfied(List<Item> matters) {
        return part(
                "dissatisfied",
                texts("column.matter", "column.title", "report.column.ratedAt"),
                matters.stream()
                        .map(one -> words(
                                one.matter(), one.title().orElseGet(() -> words.say("untitled")), times.day(one.at())))
                        .toList(),
                List.of());
    }

    private Part part(String key, List<Column> columns, List<Row> rows, List<Integer> bars) {
        return new Part(words.say("report." + key), words.say("report." + key + ".hint"), columns, rows, bars);
    }

    private List<Column> texts(String... keys) {
        List<Column> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(new Column(words.say(key), Kind.TEXT));
        }
        return columns;
    }

    private static Row words(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.text(text));
        }
        return new Row(cells, false);
    }
}
