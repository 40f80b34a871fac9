package org.yishiting.statistics.table;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yishiting.house.Times;
import org.yishiting.statistics.CountedCases.Figure;
import org.yishiting.statistics.Figures.Line;
import org.yishiting.statistics.Figures.Week;
import org.yishiting.statistics.LateCommitment;
import org.yishiting.statistics.Ranking;
import org.yishiting.statistics.Ranking.Measure;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.table.Table.Column;
import org.yishiting.statistics.table.Table.Kind;
import org.yishiting.statistics.table.Table.Row;
import org.yishiting.statistics.table.Table.Section;

/** Tables in an order of their own: weeks, late commitments, the ranking. */
class ListTables {

    private static final String DOSSIER = "/desk/matters/";

    private final Words words;
    private final Links links;
    private final Times times;

    ListTables(Words words, Links links, Times times) {
        this.words = words;
        this.links = links;
        this.times = times;
    }

    Table weeks(List<Week> weeks) {
        return new Table(
                Section.WEEKS,
                List.of(
                        new Column(words.say("column.weeks"), Kind.TEXT),
                        new Column(words.say("column.until"), Kind.TEXT),
                        new Column(words.say("measure.received"), Kind.COUNT),
                        new Column(words.say("measure.closed"), Kind.COUNT),
                        new Column(words.say("measure.resolved"), Kind.COUNT),
                        new Column(words.say("measure.satisfaction"), Kind.SHARE)),
                weeks.stream().map(this::week).toList());
    }

    private Row week(Week week) {
        Map<String, String> days = Map.of(
                "period", "range",
                "from", week.days().from().toString(),
                "to", week.days().to().toString());
        return new Row(
                List.of(
                        Cell.day(week.days().from()),
                        Cell.day(week.days().to()),
                        Cell.count(week.received()).to(links.to(Figure.RECEIVED, days)),
                        Cell.count(week.closed()).to(links.to(Figure.CLOSED, days)),
                        Cell.count(week.resolved()).to(links.to(Figure.RESOLVED, days)),
                        Cell.share(week.rated())),
                false);
    }

    Table commitments(List<LateCommitment> late) {
        return new Table(
                Section.COMMITMENTS,
                List.of(
                        new Column(words.say("column.matter"), Kind.TEXT),
                        new Column(words.say("column.title"), Kind.TEXT),
                        new Column(words.say("column.what"), Kind.TEXT),
                        new Column(words.say("column.units"), Kind.TEXT),
                        new Column(words.say("column.due"), Kind.TEXT),
                        new Column(words.say("column.done"), Kind.TEXT),
                        new Column(words.say("column.over"), Kind.COUNT)),
                late.stream().map(this::commitment).toList());
    }

    private Row commitment(LateCommitment late) {
        return new Row(
                List.of(
                        Cell.text(late.matter()).to(links == Links.NONE ? null : DOSSIER + late.matter()),
                        Cell.text(late.title().orElseGet(() -> words.say("untitled"))),
                        Cell.text(late.what()),
                        Cell.text(late.unit()),
                        Cell.day(times.date(late.dueAt())),
                        late.doneAt().map(times::date).map(Cell::day).orElseGet(() -> Cell.text(words.say("not-done"))),
                        Cell.count(late.days())),
                false);
    }

    Table ranking(List<Line> lines, Measure measure, UnaryOperator<String> name) {
        return new Table(
                Section.RANKING,
                List.of(
                        new Column(words.say("column.rank"), Kind.TEXT),
                        new Column(words.say("column.divisions"), Kind.TEXT),
                        new Column(words.say("rank." + measure), kind(measure)),
                        new Column(words.say("column.cases"), Kind.COUNT),
                        new Column(words.say("column.note"), Kind.TEXT)),
                Ranking.of(lines, measure).stream()
                        .map(place -> place(place, measure, name))
                        .toList());
    }

    private Row place(Ranking.Place place, Measure measure, UnaryOperator<String> name) {
        Line line = place.line();
        return new Row(
                List.of(
                        Cell.text(place.isRanked() ? Integer.toString(place.rank()) : "—"),
                        Cell.text(name.apply(line.key())),
                        value(measure, line),
                        Cell.count(measure.cases(line)).to(links.to(counted(measure), Map.of("group", line.key()))),
                        Cell.text(place.isRanked() ? "" : words.say("rank.few", Ranking.FEWEST))),
                !place.isRanked());
    }

    private static Cell value(Measure measure, Line line) {
        return switch (measure) {
            case RATE -> Cell.share(line.matters().rate());
            case SATISFACTION -> Cell.share(line.matters().satisfaction());
            case DAYS -> Cell.median(line.matters().days());
            case LATE -> Cell.share(line.steps().late());
        };
    }

    private static Kind kind(Measure measure) {
        return measure == Measure.DAYS ? Kind.DAYS : Kind.SHARE;
    }

    private static Figure counted(Measure measure) {
        return switch (measure) {
            case RATE -> Figure.CLOSED;
            case SATISFACTION -> Figure.RATED;
            case DAYS -> Figure.RESOLVED;
            case LATE -> Figure.LIMITED_STEPS;
        };
    }
}
