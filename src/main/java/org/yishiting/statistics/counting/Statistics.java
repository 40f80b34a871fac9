package org.yishiting.statistics.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.statistics.CountedCases;
import org.yishiting.statistics.Dwell;
import org.yishiting.statistics.Figures;
import org.yishiting.statistics.Figures.Line;
import org.yishiting.statistics.Figures.Step;
import org.yishiting.statistics.Figures.Unit;
import org.yishiting.statistics.Figures.Week;
import org.yishiting.statistics.Handled;
import org.yishiting.statistics.LateCommitment;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Selection;
import org.yishiting.statistics.counting.StepFigures.Named;

/**
 * Figures on how matters are handled. All of one answer are of the same moment; the caller has checked whose divisions
 * are asked about.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Statistics {

    private final Territories territories;
    private final Questions questions;
    private final MatterFigures matters;
    private final StepFigures steps;
    private final Trend trend;
    private final OverdueCommitments commitments;
    private final CountedCasesQuery counted;

    Statistics(
            Territories territories,
            Questions questions,
            MatterFigures matters,
            StepFigures steps,
            Trend trend,
            OverdueCommitments commitments,
            CountedCasesQuery counted) {
        this.territories = territories;
        this.questions = questions;
        this.matters = matters;
        this.steps = steps;
        this.trend = trend;
        this.commitments = commitments;
        this.counted = counted;
    }

    public Figures of(Selection selection) {
        Territory territory = territories.of(selection);
        Question question = questions.of(selection, territory);
        Map<Dimension, Map<String, Handled>> handled = matters.of(question);
        Map<Dimension, Map<String, Named>> dwelt = steps.of(question);
        Set<String> compared =
                new TreeSet<>(territory.compared().stream().map(Division::code).toList());
        return new Figures(
                lines(Dimension.TOTAL, handled, dwelt, Set.of("")).get(0),
                trend.of(question, selection.period().weeks()),
                steps(dwelt.get(Dimension.STEP)),
                lines(Dimension.PROCEDURE, handled, dwelt, Set.of()),
                lines(Dimension.CATEGORY, handled, dwelt, Set.of()),
                lines(Dimension.DIVISION, handled, dwelt, compared),
                units(dwelt.get(Dimension.UNIT)));
    }

    /** Only what became of all matters together. */
    public Handled headline(Selection selection) {
        return matters.of(questions.of(selection)).get(Dimension.TOTAL).getOrDefault("", Handled.NOTHING);
    }

    /** The counts of matters over parts of the selection's period. */
    public List<Week> trend(Selection selection, List<Period> spans) {
        return trend.of(questions.of(selection), spans);
    }

    /** Commitments that were late at some time of the period, those not done first; at most n. */
    public List<LateCommitment> lateCommitments(Selection selection, int n) {
        return commitments.of(questions.of(selection), n);
    }

    public long countLateCommitments(Selection selection) {
        return commitments.count(questions.of(selection));
    }

    /**
     * What a figure counted.
     *
     * @param page from 0
     */
    public CountedCases.Page cases(CountedCases cases, Selection selection, int page, int size) {
        Territory territory = territories.of(selection).only(cases.group());
        return counted.of(cases, questions.of(selection, territory), page, size);
    }

    private static List<Line> lines(
            Dimension dimension,
            Map<Dimension, Map<String, Handled>> handled,
            Map<Dimension, Map<String, Named>> dwelt,
            Set<String> always) {
        Map<String, Handled> matters = handled.get(dimension);
        Map<String, Named> steps = dwelt.get(dimension);
        Set<String> keys = new TreeSet<>(always);
        keys.addAll(matters.keySet());
        keys.addAll(steps.keySet());
        List<Line> lines = new ArrayList<>();
        keys.forEach(key -> lines.add(new Line(
                key,
                matters.getOrDefault(key, Handled.NOTHING),
                steps.getOrDefault(key, Named.NOTHING).dwell())));
        lines.sort(Comparator.comparingLong((Line line) -> line.matters().received())
                .reversed());
        return lines;
    }

    /** Where most time is lost first: by the working days that nine of ten cases need. */
    private static List<Step> steps(Map<String, Named> counted) {
        return counted.entrySet().stream()
                .map(step -> new Step(
                        step.getKey(), step.getValue().step(), step.getValue().dwell()))
                .sorted(Comparator.comparing(Step::dwell, SLOWEST).thenComparing(Step::key))
                .toList();
    }

    private static List<Unit> units(Map<String, Named> counted) {
        return counted.entrySet().stream()
                .map(unit -> new Unit(unit.getKey(), unit.getValue().dwell()))
                .sorted(Comparator.comparing(Unit::dwell, SLOWEST).thenComparing(Unit::role))
                .toList();
    }

    private static final Comparator<Dwell> SLOWEST = Comparator.comparingDouble(
                    (Dwell dwell) -> dwell.days().p90())
            .thenComparingDouble(dwell -> dwell.days().median())
            .thenComparingLong(dwell -> dwell.days().n())
            .reversed();
}
