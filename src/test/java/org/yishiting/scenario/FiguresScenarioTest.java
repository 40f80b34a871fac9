package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.matter.Category;
import org.yishiting.statistics.CountedCases;
import org.yishiting.statistics.CountedCases.Figure;
import org.yishiting.statistics.Dwell;
import org.yishiting.statistics.Figures;
import org.yishiting.statistics.Figures.Line;
import org.yishiting.statistics.Figures.Week;
import org.yishiting.statistics.Handled;
import org.yishiting.statistics.LateCommitment;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Selection;
import org.yishiting.statistics.Share;
import org.yishiting.statistics.Spread;
import org.yishiting.statistics.counting.Statistics;

/**
 * Every figure equals what the ledger says: matters of two communities are carried through March and April 2026, among
 * them late, declined, withdrawn and unfinished ones, one that was rated twice and commitments that were broken.
 */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:figures")
@DirtiesContext
class FiguresScenarioTest extends Scenario {

    private static final double EXACT = 1e-9;
    private static final Period MARCH = Period.of(YearMonth.of(2026, 3));
    private static final Period SPRING = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30));

    @Autowired
    private Statistics statistics;

    @Autowired
    private Divisions divisions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void liveThroughSpring() {
        if (jdbc.sql("select count(*) from matter").query(Long.class).single() == 0) {
            new SixStepsStory(this).fromReportToDossier();
            on(3, 9, this::declined);
            on(3, 16, this::quicklyDone);
            on(3, 30, this::neverAnswered);
            on(3, 31, this::cancelled);
            on(4, 2, this::promisesBroken);
        }
        clock.set(LocalDate.of(2026, 5, 6).atTime(9, 0));
    }

    private void on(int month, int day, Runnable story) {
        clock.set(LocalDate.of(2026, month, day).atTime(10, 30));
        story.run();
    }

    /** Looked at three weeks after the report, when the step had long been late. */
    private void declined() {
        Resident resident = resident();
        resident.reports("safety", "JSX-E2", "路面不平");
        clock.advance(Duration.ofDays(21));
        staff("manager", resident).does("核实登记", Forms.refused("现场已修好"));
    }

    private void promisesBroken() {
        SixStepsStory story = new SixStepsStory(this);
        story.untilExecution();
        String property = story.committee.option("分解任务", "unitOptions", "物业");
        String builder = story.committee.option("分解任务", "unitOptions", "建筑");
        story.committee.does(
                "分解任务",
                Map.of(
                        "commitmentItems",
                        List.of(
                                Forms.promise("补种绿化", property, 2),
                                Forms.promise("修路灯", property, 30),
                                Forms.promise("修围墙", builder, 3))));
        daysPass(9);
        story.contractor.does("办理并报告", Forms.done("围墙修好"));
        story.supervisors.does("验收", Forms.ACCEPTED_WORK);
    }

    private void quicklyDone() {
        Resident resident = resident();
        resident.reports("water", "HEQ-E1", "排水沟堵塞");
        Staff committee = staff("community-committee-heq", resident);
        Staff convener = staff("council-convener-heq", resident);
        Staff gridWorker = staff("grid-worker-heq", resident);
        gridWorker.does("核实登记", Forms.accepted("排水沟堵塞", "environment", "estate"));
        committee.does("方案制定", Map.of("topic", "疏通", "background", "清淤", "level", "small", "limitDays", 20));
        convener.does("安排会议", Forms.meeting(clock.now().plusDays(1), List.of("grid-worker")));
        daysPass(1);
        convener.does("主持协商", Forms.held(List.of("grid-worker")));
        convener.does("形成纪要", Forms.agreed("三日内清淤"));
        committee.does("拟定公示", Forms.notice("清淤方案", "三日内清淤。", 3));
        daysPass(4);
        committee.does("分解任务", Map.of("commitmentItems", List.of(Forms.promise("清淤", "grid-worker", 3))));
        gridWorker.does("办理并报告", Forms.done("清淤完毕"));
        committee.does("验收", Forms.ACCEPTED_WORK);
        daysPass(14);
        gridWorker.does("上门回访", Map.of("satisfied", "no", "visitNote", "还有积水"));
    }

    private void neverAnswered() {
        resident().reports("power", "JSX-E1", "路灯不亮");
    }

    private void cancelled() {
        Resident resident = resident();
        resident.reports("lift", "HEQ-E1", "电梯异响");
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(resident.number())
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "重复登记"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-31",
        "2026-04-01, 2026-04-30",
        "2026-03-01, 2026-05-06",
        "2026-03-24, 2026-03-24",
        "2025-01-01, 2025-12-31"
    })
    void allFiguresFollowFromTheLedger(LocalDate from, LocalDate to) {
        Period period = new Period(from, to);
        Figures figures = statistics.of(district(period));
        assertLine(figures.total(), new LedgerFigures(jdbc, period, matter -> true));
        for (String community : List.of("JSX", "HEQ")) {
            LedgerFigures ledger = new LedgerFigures(jdbc, period, LedgerFigures.of(community));
            assertLine(line(figures.divisions(), community), ledger);
            assertLine(
                    line(figures.procedures(), community.equals("JSX") ? "jianshexiang-six-steps" : "horqin-standard"),
                    ledger);
        }
        LedgerFigures ledger = new LedgerFigures(jdbc, period, matter -> true);
        Map<String, List<LedgerFigures.Done>> bySteps =
                ledger.steps().stream().collect(Collectors.groupingBy(LedgerFigures.Done::step));
        assertThat(figures.steps())
                .extracting(step -> step.key().substring(step.key().indexOf(':') + 1))
                .containsExactlyInAnyOrderElementsOf(bySteps.keySet());
        figures.steps()
                .forEach(step -> assertDwell(
                        step.dwell(), ledger.dwell(done -> step.key().endsWith(":" + done.step()))));
        Map<String, List<LedgerFigures.Done>> byUnit =
                ledger.steps().stream().collect(Collectors.groupingBy(LedgerFigures.Done::role));
        assertThat(figures.units()).extracting(Figures.Unit::role).containsExactlyInAnyOrderElementsOf(byUnit.keySet());
        figures.units()
                .forEach(unit -> assertDwell(
                        unit.dwell(), ledger.dwell(done -> done.role().equals(unit.role()))));
        assertThat(statistics.lateCommitments(district(period), 100))
                .extracting(late -> new LedgerFigures.Late(late.matter(), late.what(), late.days()))
                .containsExactlyInAnyOrderElementsOf(ledger.lateCommitments(clock.instant()));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-05-06", "2026-03-04, 2026-03-25"})
    void theWeeksAddUpToThePeriod(LocalDate from, LocalDate to) {
        Figures figures = statistics.of(district(new Period(from, to)));
        Handled total = figures.total().matters();
        assertThat(figures.weeks()).isNotEmpty().allSatisfy(week -> {
            LedgerFigures ledger = new LedgerFigures(jdbc, week.days(), matter -> true);
            assertThat(List.of(week.received(), week.closed(), week.resolved()))
                    .containsExactly(
                            ledger.handled().received(),
                            ledger.handled().closed(),
                            ledger.handled().resolved());
        });
        assertThat(figures.weeks().stream().mapToLong(Week::received).sum()).isEqualTo(total.received());
        assertThat(figures.weeks().stream().mapToLong(Week::closed).sum()).isEqualTo(total.closed());
        assertThat(figures.weeks().stream()
                        .mapToLong(week -> week.rated().whole())
                        .sum())
                .isEqualTo(total.satisfaction().whole());
        assertThat(figures.weeks().stream()
                        .mapToLong(week -> week.rated().part())
                        .sum())
                .isEqualTo(total.satisfaction().part());
    }

    @Test
    void theSpringWasAsVariedAsThisTestNeeds() {
        Figures figures = statistics.of(district(SPRING));
        assertThat(figures.total().matters().received()).isEqualTo(6);
        assertThat(figures.total().matters().rate()).isEqualTo(new Share(1, 2));
        assertThat(figures.total().matters().satisfaction()).isEqualTo(new Share(1, 2));
        assertThat(figures.total().steps().late().part()).isPositive();
        assertThat(statistics.lateCommitments(district(SPRING), 9))
                .extracting(LateCommitment::what, late -> late.doneAt().isPresent())
                .containsExactly(tuple("补种绿化", false), tuple("修围墙", true));
        assertThat(jdbc.sql("select count(*) from finished_step where withdrawn")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(figures.steps())
                .anySatisfy(step -> assertThat(step.dwell().days().n()).isEqualTo(1));
        assertThat(figures.steps())
                .anySatisfy(step -> assertThat(step.dwell().days().n()).isGreaterThan(4));
    }

    @Test
    void aRoundOfDissatisfactionCountsUntilTheNextOne() {
        String twice = jdbc.sql(
                        "select matter from rating where satisfied is not null group by matter having count(*) > 1")
                .query(String.class)
                .single();
        List<LocalDate> given = jdbc
                .sql("select given_at from rating where matter = ? order by round")
                .param(twice)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone()))
                .toList();
        Selection community = new Selection(
                new Period(given.get(0), given.get(1)),
                List.of(divisions.get("JSX")),
                Level.ESTATE,
                null,
                Category.ROAD);
        assertThat(statistics.headline(community).satisfaction()).isEqualTo(new Share(1, 1));
    }

    @Test
    void everyFigureOpensWhatItCounted() {
        Selection spring = district(SPRING);
        Figures figures = statistics.of(spring);
        Handled total = figures.total().matters();
        assertThat(Map.of(
                        Figure.RECEIVED, total.received(),
                        Figure.OPEN, total.open(),
                        Figure.CLOSED, total.closed(),
                        Figure.RESOLVED, total.resolved(),
                        Figure.RATED, total.satisfaction().whole(),
                        Figure.SATISFIED, total.satisfaction().part(),
                        Figure.STEPS, figures.total().steps().days().n(),
                        Figure.LIMITED_STEPS, figures.total().steps().late().whole(),
                        Figure.LATE_STEPS, figures.total().steps().late().part()))
                .allSatisfy((figure, counted) -> assertThat(behind(figure, null, null, null, spring))
                        .as(figure.name())
                        .isEqualTo(counted));
        figures.divisions().forEach(line -> assertThat(behind(Figure.RECEIVED, line.key(), null, null, spring))
                .isEqualTo(line.matters().received()));
        figures.steps().forEach(step -> assertThat(behind(Figure.STEPS, null, step.key(), null, spring))
                .isEqualTo(step.dwell().days().n()));
        figures.units().forEach(unit -> assertThat(behind(Figure.LATE_STEPS, null, null, unit.role(), spring))
                .isEqualTo(unit.dwell().late().part()));
    }

    @Test
    void pagesOfWhatWasCountedFollowOneAnother() {
        CountedCases steps = new CountedCases(Figure.STEPS, null, null, null);
        CountedCases.Page whole = statistics.cases(steps, district(SPRING), 0, 1000);
        assertThat(whole.items()).hasSize((int) whole.total());
        assertThat(statistics.cases(steps, district(SPRING), 1, 5).items())
                .isEqualTo(whole.items().subList(5, 10));
        assertThat(whole.items()).extracting(CountedCases.Item::days).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void filtersNarrowEveryFigure() {
        Selection all = district(SPRING);
        Figures environment =
                statistics.of(new Selection(SPRING, all.divisions(), all.level(), null, Category.ENVIRONMENT));
        assertThat(environment.categories()).extracting(Line::key).containsExactly("ENVIRONMENT");
        assertThat(environment.total().matters().received()).isEqualTo(1);
        Figures horqin = statistics.of(new Selection(SPRING, all.divisions(), all.level(), "horqin-standard", null));
        Predicate<String> heq = LedgerFigures.of("HEQ");
        assertLine(horqin.total(), new LedgerFigures(jdbc, SPRING, heq));
        assertLine(
                statistics
                        .of(Selection.of(SPRING, List.of(divisions.get("HEQ"))))
                        .total(),
                new LedgerFigures(jdbc, SPRING, heq));
    }

    @Test
    void estatesOfACommunityAreCompared() {
        Figures figures = statistics.of(Selection.of(MARCH, List.of(divisions.get("JSX"))));
        assertThat(figures.divisions()).extracting(Line::key).containsExactlyInAnyOrder("JSX-E1", "JSX-E2", "JSX-E3");
        assertThat(line(figures.divisions(), "JSX-E2").matters().closed()).isEqualTo(1);
        assertThat(line(figures.divisions(), "JSX-E3").matters()).isEqualTo(Handled.NOTHING);
    }

    private long behind(Figure figure, String group, String step, String unit, Selection selection) {
        return statistics
                .cases(new CountedCases(figure, group, step, unit), selection, 0, 1)
                .total();
    }

    private Selection district(Period period) {
        return Selection.of(period, List.of(divisions.get("5101")));
    }

    private static Line line(List<Line> lines, String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElse(new Line(key, Handled.NOTHING, Dwell.NOTHING));
    }

    private static void assertLine(Line line, LedgerFigures ledger) {
        Handled expected = ledger.handled();
        Handled matters = line.matters();
        assertThat(List.of(matters.received(), matters.open(), matters.closed(), matters.resolved()))
                .containsExactly(expected.received(), expected.open(), expected.closed(), expected.resolved());
        assertThat(matters.satisfaction()).isEqualTo(expected.satisfaction());
        assertSpread(matters.days(), expected.days());
        assertDwell(line.steps(), ledger.dwell(any -> true));
    }

    private static void assertDwell(Dwell dwell, Dwell expected) {
        assertThat(dwell.late()).isEqualTo(expected.late());
        assertSpread(dwell.days(), expected.days());
    }

    private static void assertSpread(Spread spread, Spread expected) {
        assertThat(spread.n()).isEqualTo(expected.n());
        assertThat(spread.median()).isCloseTo(expected.median(), within(EXACT));
        assertThat(spread.p90()).isCloseTo(expected.p90(), within(EXACT));
    }
}
