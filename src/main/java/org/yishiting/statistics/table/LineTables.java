package org.yishiting.statistics.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yishiting.statistics.CountedCases.Figure;
import org.yishiting.statistics.Dwell;
import org.yishiting.statistics.Figures.Line;
import org.yishiting.statistics.Handled;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.table.Table.Column;
import org.yishiting.statistics.table.Table.Kind;
import org.yishiting.statistics.table.Table.Row;
import org.yishiting.statistics.table.Table.Section;

/** Tables of matters and steps together: the overview, and by procedure, category and division. */
public class LineTables {

    /** How many measures are of matters; those of steps follow. */
    public static final int OF_MATTERS = 8;

    private static final Map<String, Kind> MEASURES = new LinkedHashMap<>();

    static {
        MEASURES.put("received", Kind.COUNT);
        MEASURES.put("open", Kind.COUNT);
        MEASURES.put("closed", Kind.COUNT);
        MEASURES.put("resolved", Kind.COUNT);
        MEASURES.put("rate", Kind.SHARE);
        MEASURES.put("satisfaction", Kind.SHARE);
        MEASURES.put("median", Kind.DAYS);
        MEASURES.put("p90", Kind.DAYS);
        MEASURES.put("steps", Kind.COUNT);
        MEASURES.put("stepMedian", Kind.DAYS);
        MEASURES.put("stepP90", Kind.DAYS);
        MEASURES.put("late", Kind.SHARE);
    }

    private final Words words;
    private final Links links;

    public LineTables(Words words, Links links) {
        this.words = words;
        this.links = links;
    }

    /** One row for each measure, with what it means. */
    public Table overview(Line total) {
        List<Cell> cells = cells(total, Map.of());
        List<Row> rows = new ArrayList<>();
        int position = 0;
        for (String measure : MEASURES.keySet()) {
            rows.add(new Row(
                    List.of(
                            Cell.text(words.say("measure." + measure)),
                            cells.get(position++),
                            Cell.text(words.say("means." + measure))),
                    false));
        }
        return new Table(
                Section.OVERVIEW,
                List.of(
                        new Column(words.say("column.measure"), Kind.TEXT),
                        new Column(words.say("column.value"), Kind.COUNT),
                        new Column(words.say("column.means"), Kind.TEXT)),
                rows);
    }

    /**
     * One row for each line.
     *
     * @param narrowing what a line narrows, as {@link Links} names it
     * @param name of a line, by its key
     */
    Table by(Section section, String narrowing, List<Line> lines, UnaryOperator<String> name) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("column." + section.code()), Kind.TEXT));
        MEASURES.forEach((measure, kind) -> columns.add(new Column(words.say("measure." + measure), kind)));
        List<Row> rows = lines.stream()
                .map(line -> {
                    List<Cell> cells = new ArrayList<>();
                    cells.add(Cell.text(name.apply(line.key())));
                    cells.addAll(cells(line, Map.of(narrowing, line.key())));
                    return new Row(cells, false);
                })
                .toList();
        return new Table(section, columns, rows);
    }

    /** In the order of {@link #MEASURES}. */
    private List<Cell> cells(Line line, Map<String, String> narrowed) {
        Handled matters = line.matters();
        Dwell steps = line.steps();
        return List.of(
                Cell.count(matters.received()).to(links.to(Figure.RECEIVED, narrowed)),
                Cell.count(matters.open()).to(links.to(Figure.OPEN, narrowed)),
                Cell.count(matters.closed()).to(links.to(Figure.CLOSED, narrowed)),
                Cell.count(matters.resolved()).to(links.to(Figure.RESOLVED, narrowed)),
                Cell.share(matters.rate()).to(links.to(Figure.CLOSED, narrowed)),
                Cell.share(matters.satisfaction()).to(links.to(Figure.RATED, narrowed)),
                Cell.median(matters.days()).to(links.to(Figure.RESOLVED, narrowed)),
                Cell.p90(matters.days()).to(links.to(Figure.RESOLVED, narrowed)),
                Cell.count(steps.days().n()).to(links.to(Figure.STEPS, narrowed)),
                Cell.median(steps.days()).to(links.to(Figure.STEPS, narrowed)),
                Cell.p90(steps.days()).to(links.to(Figure.STEPS, narrowed)),
                Cell.share(steps.late()).to(links.to(Figure.LATE_STEPS, narrowed)));
    }
}
