package org.yishiting.supervision.stuck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.CaseTest;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.matter.Category;
import org.yishiting.matter.Level;
import org.yishiting.supervision.OpenStepRow;
import org.yishiting.supervision.SupervisionStage;
import org.yishiting.supervision.stuck.StuckFilter.State;
import org.yishiting.supervision.stuck.StuckOrder.Key;

/** It is Wednesday, 25 November 2026, 10 o'clock; the second working day after is the Friday. */
@Transactional
class StuckStepsTest extends CaseTest {

    private static final String STREET = "/SK/SK1/";
    private static final String HOUSE = "/SK/SK1/SK1-C/SK1-B/";
    private static final String OTHER_STREET = "/SK/SK10/";
    private static final String YESTERDAY = "2026-11-24T15:59:59Z";
    private static final String NEXT_WEEK = "2026-12-02T15:59:59Z";

    @Autowired
    private StuckSteps steps;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EntityManager entities;

    /** What every case stands on stays when a test is rolled back. */
    @BeforeTransaction
    void foundCase() {
        reportMatter();
    }

    @BeforeEach
    void foundDivisions() {
        Division district = divisions.found(new Division("SK", "试验区", Division.Level.DISTRICT, null));
        Division street = divisions.found(new Division("SK1", "一街道", Division.Level.STREET, district));
        Division community = divisions.found(new Division("SK1-C", "一社区", Division.Level.COMMUNITY, street));
        divisions.found(new Division("SK1-B", "1号楼", Division.Level.BUILDING, community));
        Division other = divisions.found(new Division("SK10", "十街道", Division.Level.STREET, district));
        appoint("district", Role.MANAGER, district);
        appoint("street", Role.MANAGER, street);
        appoint("both", Role.SUPERVISION_TEAM, street);
        appoint("both", Role.get("case-leader"), other);
        appoint("worker", Role.GRID_WORKER, community);
        entities.flush();
    }

    private void appoint(String user, Role role, Division division) {
        if (!accounts.exists(user)) {
            accounts.open(user, user, user + "@example.invalid", "correct horse");
        }
        posts.appoint(user, role, division);
    }

    @Test
    void lateIsWhoseLimitIsOverWhileItsClockRuns() {
        step("late").due("2026-11-25T01:59:59Z").insert(jdbc);
        step("due-now").due("2026-11-25T02:00:00Z").insert(jdbc);
        step("paused").due(YESTERDAY).pausedUntil("2026-12-01").insert(jdbc);
        step("unlimited").insert(jdbc);
        assertThat(in(State.LATE)).containsExactly("late");
    }

    @Test
    void soonIsWhatEndsWithinTwoWorkingDays() {
        step("late").due("2026-11-25T01:59:59Z").insert(jdbc);
        step("due-now").due("2026-11-25T02:00:00Z").insert(jdbc);
        step("friday").due("2026-11-27T15:59:59Z").insert(jdbc);
        step("monday").due("2026-11-30T15:59:59Z").insert(jdbc);
        step("paused").due("2026-11-26T15:59:59Z").pausedUntil("2026-11-26").insert(jdbc);
        assertThat(in(State.SOON)).containsExactly("due-now", "friday");
    }

    @Test
    void otherStatesAreWhatTheySay() {
        step("a-reminded").supervised("stage", "REMINDED").insert(jdbc);
        step("b-led").supervised("stage", "LED").insert(jdbc);
        step("c-paused").due(NEXT_WEEK).pausedUntil("2026-12-01").insert(jdbc);
        step("d-unheld").with("unheld", true).insert(jdbc);
        step("e-taken-over").with("unheld", true).with("assignee", "chief").insert(jdbc);
        assertThat(in(State.SUPERVISED)).containsExactlyInAnyOrder("a-reminded", "b-led");
        assertThat(in(State.PAUSED)).containsExactly("c-paused");
        assertThat(in(State.UNHELD)).containsExactly("d-unheld");
        assertThat(in(State.INCIDENT)).isEmpty();
        assertThat(in(State.ALL)).hasSize(5);
    }

    @Test
    void anIncidentInsideACalledBlockIsOneOfTheWholeProcedure() {
        appoint("case-manager", Role.MANAGER, divisions.get("CASE"));
        start("horqin-standard", Map.of());
        String task = task("userTask_verifyOnSite").getId();
        StuckFilter incidents = StuckFilter.of(State.INCIDENT);
        StuckFilter ours = new StuckFilter(State.INCIDENT, null, null, null, null, null, null, matter);
        assertThat(page("case-manager", ours, StuckOrder.LONGEST_LATE)).isEmpty();
        int before = steps.summary("case-manager").incidents();
        runtime.createIncident(
                "failedJob", task("userTask_verifyOnSite").getExecutionId(), "configuration", "it broke");
        assertThat(page("case-manager", ours, StuckOrder.LONGEST_LATE)).containsExactly(task);
        assertThat(page("case-manager", incidents, StuckOrder.LONGEST_LATE)).contains(task);
        assertThat(steps.summary("case-manager").incidents()).isEqualTo(before + 1);
        assertThat(steps.page("case-manager", ours, StuckOrder.LONGEST_LATE, 0, 1)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.incident()).isTrue());
    }

    @Test
    void filtersNarrowAndAddUp() {
        step("plain").insert(jdbc);
        step("fast").with("procedure_key", "jianshexiang-six-steps").insert(jdbc);
        step("meeting").with("activity_id", "userTask_holdMeeting").insert(jdbc);
        step("big").with("level", "BIG").insert(jdbc);
        step("big-meeting")
                .with("level", "BIG")
                .with("activity_id", "userTask_holdMeeting")
                .insert(jdbc);
        step("listed").supervised("stage", "LISTED").insert(jdbc);
        assertThat(by("jianshexiang-six-steps", null, null, null, null, null)).containsExactly("fast");
        assertThat(by(null, "userTask_holdMeeting", null, null, null, null)).containsExactly("big-meeting", "meeting");
        assertThat(by(null, null, null, Level.BIG, null, null)).containsExactly("big", "big-meeting");
        assertThat(by(null, "userTask_holdMeeting", null, Level.BIG, null, null))
                .containsExactly("big-meeting");
        assertThat(by(null, null, null, null, SupervisionStage.LISTED, null)).containsExactly("listed");
    }

    @Test
    void aHolderIsThePersonWhoHasItOrElseAGroup() {
        step("claimed").with("assignee", "li").offeredTo("grid-worker@SK1-C").insert(jdbc);
        step("offered").offeredTo("grid-worker@SK1-C", "manager@SK").insert(jdbc);
        step("elsewhere").offeredTo("manager@SK").insert(jdbc);
        assertThat(by(null, null, "li", null, null, null)).containsExactly("claimed");
        assertThat(by(null, null, "grid-worker@SK1-C", null, null, null)).containsExactly("offered");
        assertThat(by(null, null, "manager@SK", null, null, null)).containsExactly("elsewhere", "offered");
        assertThat(by(null, null, "nobody", null, null, null)).isEmpty();
    }

    @Test
    void textIsFoundInNumberTitleAndPlaceAsItIsWritten() {
        step("one").about("Lift 100% new", "A_1").insert(jdbc);
        step("two").about(null, "AB1").insert(jdbc);
        assertThat(by(null, null, null, null, null, "m-ONE")).containsExactly("one");
        assertThat(by(null, null, null, null, null, "LIFT")).containsExactly("one");
        assertThat(by(null, null, null, null, null, "ab1")).containsExactly("two");
        assertThat(by(null, null, null, null, null, "a_1")).containsExactly("one");
        assertThat(by(null, null, null, null, null, "%")).containsExactly("one");
        assertThat(by(null, null, null, null, null, "!")).isEmpty();
    }

    @Test
    void everybodySeesTheirOwnDivisionsWithAllInside() {
        step("house", HOUSE).insert(jdbc);
        step("street", STREET).insert(jdbc);
        step("other", OTHER_STREET).insert(jdbc);
        StuckFilter all = StuckFilter.of(State.ALL);
        assertThat(page("district", all, StuckOrder.LONGEST_LATE)).containsExactly("house", "other", "street");
        assertThat(page("street", all, StuckOrder.LONGEST_LATE)).containsExactly("house", "street");
        assertThat(page("both", all, StuckOrder.LONGEST_LATE)).containsExactly("house", "other", "street");
        assertThat(steps.summary("street").open()).isEqualTo(2);
        assertThat(steps.summary("both").open()).isEqualTo(3);
    }

    @Test
    void aDivisionNarrowsWhatOneOverseesAndNeverWidensIt() {
        step("house", HOUSE).insert(jdbc);
        step("street", STREET).insert(jdbc);
        step("other", OTHER_STREET).insert(jdbc);
        assertThat(page("district", inside("SK1-C"), StuckOrder.LONGEST_LATE)).containsExactly("house");
        assertThat(page("street", inside("SK"), StuckOrder.LONGEST_LATE)).containsExactly("house", "street");
        assertThat(page("both", inside("SK10"), StuckOrder.LONGEST_LATE)).containsExactly("other");
        assertThatThrownBy(() -> page("street", inside("SK10"), StuckOrder.LONGEST_LATE))
                .isInstanceOf(UnseenDivisionException.class);
        assertThatThrownBy(() -> page("street", inside("none"), StuckOrder.LONGEST_LATE))
                .isInstanceOf(UnseenDivisionException.class);
    }

    @Test
    void whoOverseesNothingSeesNothing() {
        for (String user : List.of("worker", "nobody")) {
            assertThatThrownBy(() -> in(user, State.ALL)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> steps.summary(user)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> steps.kinds(user)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> steps.each(user, StuckFilter.of(State.ALL), StuckOrder.LONGEST_LATE, rows -> {}))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DUE,    true,  a b d c e",
        "DUE,    false, e c d b a",
        "SINCE,  true,  d a b c e",
        "SINCE,  false, c e a b d",
        "URGED,  true,  b d e c a",
        "URGED,  false, a c b d e",
        "LEVEL,  true,  b d a e c",
        "LEVEL,  false, c e a d b",
        "MATTER, true,  a b c d e",
        "MATTER, false, e d c b a",
    })
    void sortedPagesFollowEachOtherWithoutGapOrRepetition(Key key, boolean ascending, String expected) {
        Instant november = Instant.parse("2026-11-01T00:00:00Z");
        step("a")
                .due("2026-11-20T15:59:59Z")
                .with("level", "SMALL")
                .supervised("urged_at", NOW)
                .insert(jdbc);
        step("b").due("2026-11-21T15:59:59Z").insert(jdbc);
        step("c")
                .due("2026-11-22T15:59:59Z")
                .with("level", "MAJOR")
                .supervised("urged_at", NOW.minusSeconds(1))
                .with("created_at", november.plusSeconds(999_999))
                .insert(jdbc);
        step("d")
                .due("2026-11-21T15:59:59Z")
                .with("level", "MICRO")
                .with("created_at", november)
                .insert(jdbc);
        step("e")
                .with("level", "BIG")
                .with("created_at", november.plusSeconds(999_999))
                .insert(jdbc);
        for (int size = 1; size <= 6; size++) {
            assertThat(pages(new StuckOrder(key, ascending), size))
                    .as("pages of %d", size)
                    .containsExactly(expected.split(" "));
        }
    }

    @Test
    void stepsThatAreAlikeKeepTheirPlaces() {
        List<String> tasks = new ArrayList<>(List.of("t1", "t2", "t3", "t4", "t5"));
        Collections.reverse(tasks);
        tasks.forEach(
                task -> step(task).due(YESTERDAY).with("matter", "M-" + task).insert(jdbc));
        Collections.reverse(tasks);
        assertThat(pages(new StuckOrder(Key.LEVEL, true), 2)).isEqualTo(tasks);
        assertThat(pages(new StuckOrder(Key.SINCE, false), 2)).isEqualTo(tasks);
    }

    @Test
    void tellsWhatTheStepIsAboutAndWithWhom() {
        step("t", HOUSE)
                .due(YESTERDAY)
                .about(null, "1号楼")
                .with("level", "BIG")
                .supervised("stage", "URGED")
                .supervised("urged_at", NOW)
                .supervised("urged_times", 2)
                .offeredTo("grid-worker@SK1-C", "estate-branch@SK1-C")
                .insert(jdbc);
        StuckStep step = steps.page("street", StuckFilter.of(State.LATE), StuckOrder.LONGEST_LATE, 0, 1)
                .rows()
                .get(0);
        assertThat(step)
                .isEqualTo(new StuckStep(
                        "t",
                        "M-t",
                        Optional.empty(),
                        "1号楼",
                        Category.ROAD,
                        Optional.of(Level.BIG),
                        HOUSE,
                        "horqin-standard",
                        "collect",
                        "userTask_verifyOnSite",
                        "核实登记",
                        Optional.of("i-t"),
                        Optional.of("p-t"),
                        Optional.empty(),
                        List.of("estate-branch@SK1-C", "grid-worker@SK1-C"),
                        "grid-worker",
                        false,
                        Instant.parse("2026-11-02T02:00:00Z"),
                        Optional.of(Instant.parse(YESTERDAY)),
                        Optional.empty(),
                        Optional.of(SupervisionStage.URGED),
                        Optional.of(NOW),
                        2,
                        false));
    }

    @Test
    void sumsAreThoseOfTheLists() {
        step("late-1").due("2026-11-20T15:59:59Z").supervised("stage", "LISTED").insert(jdbc);
        step("late-2").due(YESTERDAY).supervised("stage", "LED").insert(jdbc);
        step("soon").due("2026-11-26T15:59:59Z").supervised("stage", "REMINDED").insert(jdbc);
        step("paused").due(NEXT_WEEK).pausedUntil("2026-12-01").insert(jdbc);
        step("unheld").due(NEXT_WEEK).with("unheld", true).insert(jdbc);
        StuckSummary summary = steps.summary("street");
        assertThat(summary.longest()).extracting(StuckStep::task).containsExactly("late-1", "late-2");
        assertThat(List.of(
                        summary.open(),
                        summary.late(),
                        summary.soon(),
                        summary.listed(),
                        summary.led(),
                        summary.unheld(),
                        summary.paused(),
                        summary.incidents()))
                .containsExactly(5, 2, 1, 1, 1, 1, 1, 0);
    }

    @Test
    void kindsAreWhatIsOpen() {
        step("one").insert(jdbc);
        step("two").insert(jdbc);
        step("three")
                .with("procedure_key", "jianshexiang-six-steps")
                .with("activity_id", "userTask_holdMeeting")
                .with("name", "主持协商")
                .insert(jdbc);
        step("elsewhere", OTHER_STREET)
                .with("activity_id", "userTask_acceptWork")
                .insert(jdbc);
        assertThat(steps.kinds("street"))
                .containsExactly(
                        new StepKind("horqin-standard", "userTask_verifyOnSite", "核实登记"),
                        new StepKind("jianshexiang-six-steps", "userTask_holdMeeting", "主持协商"));
    }

    @Test
    void listsAreCountedAndHandedOverAsFarAsTheyReach() {
        step("first").due("2026-01-01T00:00:00Z").insert(jdbc);
        multiply(StuckSteps.REACH - 1);
        assertReach(false);
        multiply(1);
        assertReach(true);
    }

    private void assertReach(boolean more) {
        StuckFilter all = StuckFilter.of(State.ALL);
        StuckPage last = steps.page("street", all, StuckOrder.LONGEST_LATE, StuckSteps.REACH / 200 - 1, 200);
        assertThat(last.total()).isEqualTo(StuckSteps.REACH);
        assertThat(last.more()).isEqualTo(more);
        assertThat(last.rows()).hasSize(200);
        List<String> handedOver = new ArrayList<>();
        boolean left = steps.each(
                "street", all, StuckOrder.LONGEST_LATE, rows -> rows.forEach(row -> handedOver.add(row.task())));
        assertThat(left).isEqualTo(more);
        assertThat(handedOver).hasSize(StuckSteps.REACH).doesNotHaveDuplicates().startsWith("first");
    }

    private void multiply(int times) {
        jdbc.sql(
                        """
                        insert into pending_step (task_id, matter, division, division_path, procedure_key, activity_id,
                          name, role, unheld, priority, created_at, definition_key, definition_version)
                        select 'copy-' || random_uuid(), matter, division, division_path, procedure_key, activity_id, name,
                          role, unheld, priority, created_at, definition_key, definition_version
                        from pending_step, system_range(1, ?) where task_id = 'first'""")
                .param(times)
                .update();
    }

    private List<String> pages(StuckOrder order, int size) {
        List<String> seen = new ArrayList<>();
        StuckPage page;
        int number = 0;
        do {
            page = steps.page("street", StuckFilter.of(State.ALL), order, number++, size);
            page.rows().forEach(row -> seen.add(row.task()));
        } while (page.rows().size() == size);
        assertThat(page.total()).isEqualTo(seen.size());
        return seen;
    }

    private static StuckFilter inside(String division) {
        return new StuckFilter(State.ALL, division, null, null, null, null, null, null);
    }

    private List<String> by(
            String procedure, String step, String holder, Level level, SupervisionStage stage, String text) {
        StuckFilter filter = new StuckFilter(State.ALL, null, procedure, step, holder, level, stage, text);
        return page("street", filter, new StuckOrder(Key.MATTER, true));
    }

    private List<String> in(State state) {
        return in("street", state);
    }

    private List<String> in(String user, State state) {
        return page(user, StuckFilter.of(state), StuckOrder.LONGEST_LATE);
    }

    private List<String> page(String user, StuckFilter filter, StuckOrder order) {
        return steps.page(user, filter, order, 0, 50).rows().stream()
                .map(StuckStep::task)
                .toList();
    }

    private static OpenStepRow step(String task) {
        return step(task, STREET);
    }

    private static OpenStepRow step(String task, String path) {
        return new OpenStepRow(task, path);
    }
}
