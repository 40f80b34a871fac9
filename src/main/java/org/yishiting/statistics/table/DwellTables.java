package org.yishiting.statistics.table;

import java.util.List;
import java.util.Map;
import org.yishiting.statistics.CountedCases.Figure;
import org.yishiting.statistics.Dwell;
import org.yishiting.statistics.Figures.Step;
import org.yishiting.statistics.Figures.Unit;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.table.Table.Column;
import org.yishiting.statistics.table.Table.Kind;
import org.yishiting.statistics.table.Table.Row;
import org.yishiting.statistics.table.Table.Section;

/** Tables of steps: where time is lost, and with whom. */
class DwellTables {

    private final Words words;
    private final Links links;

    DwellTables(Words words, Links links) {
        this.words = words;
        this.links = links;
    }

    Table steps(List<Step> steps) {
        return new Table(
                Section.STEPS,
                columns("column.steps", "column.diagram"),
                steps.stream()
                        .map(step -> row(
                                step.name(), words.diagram(step.diagram()), step.dwell(), Map.of("step", step.key())))
                        .toList());
    }

    Table units(List<Unit> units) {
        words.learnUnits(units.stream().map(Unit::role).toList());
        return new Table(
                Section.UNITS,
                columns("column.units", "column.role"),
                units.stream()
                        .map(unit -> row(
                                words.unit(unit.role()),
                                words.role(unit.role()),
                                unit.dwell(),
                                Map.of("unit", unit.role())))
                        .toList());
    }

    private List<Column> columns(String first, String second) {
        return List.of(
                new Column(words.say(first), Kind.TEXT),
                new Column(words.say(second), Kind.TEXT),
                new Column(words.say("measure.steps"), Kind.COUNT),
                new Column(words.say("measure.stepMedian"), Kind.DAYS),
                new Column(words.say("measure.stepP90"), Kind.DAYS),
                new Column(words.say("measure.late"), Kind.SHARE));
    }

    private Row row(String first, String second, Dwell dwell, Map<String, String> narrowed) {
        return new Row(
                List.of(
                        Cell.text(first),
                        Cell.text(second),
                        Cell.count(dwell.days().n()).to(links.to(Figure.STEPS, narrowed)),
                        Cell.median(dwell.days()).to(links.to(Figure.STEPS, narrowed)),
                        Cell.p90(dwell.days()).to(links.to(Figure.STEPS, narrowed)),
                        Cell.share(dwell.late()).to(links.to(Figure.LATE_STEPS, narrowed))),
                false);
    }
}
