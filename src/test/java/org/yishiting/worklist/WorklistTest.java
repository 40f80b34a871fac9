package org.yishiting.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yishiting.community.Division;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.community.Sealed;
import org.yishiting.matter.Category;
import org.yishiting.matter.Matter;
import org.yishiting.step.Holders;
import org.yishiting.step.Step;
import org.yishiting.step.StepOffered;

@DataJpaTest(properties = {"spring.datasource.url=jdbc:h2:mem:worklist", "yishiting.contact-key=test-key"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
    Worklist.class,
    Subjects.class,
    WorkCounts.class,
    SavedViews.class,
    Posts.class,
    Sealed.class,
    WorklistTest.Time.class
})
class WorklistTest {

    private static final String MATTER = "101-2026-000001";
    private static final String WORKERS = "grid-worker@101";
    private static final String COMMITTEE = "community-committee@101";

    /** 10 o'clock of 2 March 2026. */
    @TestConfiguration
    static class Time {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }

    @Autowired
    Worklist worklist;

    @Autowired
    Subjects subjects;

    @Autowired
    WorkCounts counts;

    @Autowired
    SavedViews views;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void appointPeople() {
        Division community = new Division("101", "建设巷社区", Division.Level.COMMUNITY, null);
        entities.persist(community);
        entities.flush();
        jdbc.sql(
                        """
                        insert into matter (number, text, category, channel, division, place, name_public, care,
                          procedure_key, status, tracking_hash, reported_at, version)
                        values (?, '水管漏水', 'WATER', 'VISIT', '101', '1号楼', false, false, 'none', 'OPEN', 'hash',
                          current_timestamp, 0)""")
                .param(MATTER)
                .update();
        posts.appoint("li", Role.GRID_WORKER, community);
        posts.appoint("li", Role.COMMUNITY_COMMITTEE, community);
        posts.appoint("wang", Role.GRID_WORKER, community);
    }

    @Test
    void showsWhatIsClaimedAndWhatIsOfferedToOnesGroups() {
        offer("offered", day(3), WORKERS);
        offer("claimed", day(1), WORKERS).claimedBy("li", Instant.EPOCH);
        offer("elsewhere", day(2), "manager@101");
        offer("colleagues", day(2), WORKERS).claimedBy("wang", Instant.EPOCH);
        assertThat(tasks("li")).containsExactly("claimed", "offered");
        assertThat(tasks("wang")).containsExactly("colleagues", "offered");
        assertThat(tasks("nobody")).isEmpty();
    }

    @Test
    void showsAStepOnceThoughItIsOfferedTwice() {
        offer("both", day(1), WORKERS, COMMITTEE);
        assertThat(tasks("li")).containsExactly("both");
    }

    @Test
    void tellsWhatTheStepIsAbout() {
        offer("t1", null, WORKERS);
        Worklist.Item item = page("li", null, 10).get(0);
        assertThat(item.matter()).isEqualTo(MATTER);
        assertThat(item.step()).isEqualTo("核实登记");
        assertThat(item.place()).isEqualTo("1号楼");
        assertThat(item.category()).isEqualTo(Category.WATER);
        assertThat(item.level()).isEmpty();
        assertThat(item.title()).isEqualTo("水管漏水");
        assertThat(item.claimed()).isFalse();
        assertThat(item.dueAt()).isNull();
    }

    @Test
    void tellsManyEqualStepsApart() {
        offered("lift", null, "1号电梯", WORKERS);
        offer("alone", null, WORKERS);
        offered("elsewhere", null, "2号电梯", "manager@101");
        assertThat(page("li", null, 10))
                .extracting(Worklist.Item::step)
                .containsExactlyInAnyOrder("核实登记 · 1号电梯", "核实登记");
        assertThat(subjects.of("li", List.of("lift", "alone", "elsewhere", "unknown")))
                .containsOnlyKeys("lift", "alone")
                .hasEntrySatisfying("lift", about -> {
                    assertThat(about.item()).contains("1号电梯");
                    assertThat(about.place()).isEqualTo("1号楼");
                })
                .hasEntrySatisfying("alone", about -> assertThat(about.item()).isEmpty());
        assertThat(subjects.of("nobody", List.of("lift"))).isEmpty();
        assertThat(subjects.of("li", List.of())).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        offer("b", day(1), WORKERS);
        offer("a", day(1), COMMITTEE);
        offer("c", day(2), WORKERS, COMMITTEE);
        offer("d", day(2), WORKERS).claimedBy("li", Instant.EPOCH);
        offer("f", null, COMMITTEE);
        offer("e", null, WORKERS);
        offer("g", null, WORKERS);
        for (int size = 1; size <= 7; size++) {
            assertThat(pages(size)).as("pages of %d", size).containsExactly("a", "b", "c", "d", "e", "f", "g");
        }
    }

    @Test
    void whatIsOverdueComesFirstAndWhatIsPausedLast() {
        offer("paused", day(1), WORKERS).pauseUntil(LocalDate.of(2026, 3, 9));
        offer("resumed", day(4), WORKERS).pauseUntil(LocalDate.of(2026, 3, 2));
        offer("unlimited", null, WORKERS);
        offer("today", day(2), WORKERS);
        offer("later", day(3), WORKERS).claimedBy("li", Instant.EPOCH);
        offer("overdue", day(1), COMMITTEE);
        offer("paused too", day(5), WORKERS).pauseUntil(LocalDate.of(2026, 3, 3));
        String[] order = {"overdue", "today", "later", "resumed", "unlimited", "paused", "paused too"};

        for (int size = 1; size <= 7; size++) {
            assertThat(pages(size)).as("pages of %d", size).containsExactly(order);
        }
        assertThat(find(WorkFilter.OVERDUE)).containsExactly("overdue");
        assertThat(find(WorkFilter.TODAY)).containsExactly("today");
        assertThat(find(WorkFilter.MINE)).containsExactly("later");
        assertThat(find(WorkFilter.PAUSED)).containsExactly("paused", "paused too");
        assertThat(find(WorkFilter.OFFERED)).hasSize(6);
        assertThat(counts.of("li"))
                .isEqualTo(Map.of(
                        WorkFilter.ALL, 7,
                        WorkFilter.OVERDUE, 1,
                        WorkFilter.TODAY, 1,
                        WorkFilter.MINE, 1,
                        WorkFilter.OFFERED, 6,
                        WorkFilter.PAUSED, 2));
        assertThat(counts.of("nobody")).containsEntry(WorkFilter.ALL, 0);
    }

    @Test
    void aStepIsFoundByPlaceTitleNumberNameAndCategory() {
        offer("one", day(3), WORKERS);
        entities.flush();
        for (String words : List.of("1号楼", "核实", "000001", " 号楼 ")) {
            assertThat(worklist.of("li", new Wanted(WorkFilter.ALL, Category.WATER, words), null, 9))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(worklist.of("li", new Wanted(WorkFilter.ALL, null, "电梯"), null, 9))
                .isEmpty();
        assertThat(worklist.of("li", new Wanted(WorkFilter.ALL, Category.LIFT, ""), null, 9))
                .isEmpty();
    }

    @Test
    void everybodyKeepsViewsOfTheirOwn() {
        Wanted wanted = new Wanted(WorkFilter.OVERDUE, Category.WATER, "1号楼");
        views.keep("li", " 漏水 ", wanted);
        views.keep("li", "漏水", new Wanted(WorkFilter.TODAY, Category.WATER, ""));
        views.keep("wang", "漏水", wanted);
        assertThat(views.of("li")).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("漏水");
            assertThat(view.wanted()).isEqualTo(new Wanted(WorkFilter.TODAY, Category.WATER, ""));
        });
        long ofWang = views.of("wang").get(0).id();
        views.remove("li", ofWang);
        assertThat(views.of("wang")).hasSize(1);
        views.remove("wang", ofWang);
        assertThat(views.of("wang")).isEmpty();
        assertThatThrownBy(() -> views.keep("li", "  ", wanted)).hasMessage("view-name");
        assertThatThrownBy(() -> views.keep("li", "长".repeat(21), wanted)).hasMessage("view-name");
        for (int i = 1; i < 20; i++) {
            views.keep("li", "视图" + i, wanted);
        }
        assertThatThrownBy(() -> views.keep("li", "又一个", wanted)).hasMessage("views-full");
    }

    private List<String> find(WorkFilter filter) {
        entities.flush();
        return worklist.of("li", new Wanted(filter, null, ""), null, 10).stream()
                .map(Worklist.Item::task)
                .toList();
    }

    private List<String> pages(int size) {
        List<String> seen = new ArrayList<>();
        Worklist.Position position = null;
        List<Worklist.Item> page;
        do {
            page = page("li", position, size);
            page.forEach(item -> seen.add(item.task()));
            position = page.isEmpty() ? null : page.get(page.size() - 1).position();
        } while (page.size() == size);
        return seen;
    }

    private List<String> tasks(String user) {
        return page(user, null, 10).stream().map(Worklist.Item::task).toList();
    }

    private List<Worklist.Item> page(String user, Worklist.Position after, int size) {
        entities.flush();
        return worklist.of(user, Wanted.EVERYTHING, after, size);
    }

    private PendingStep offer(String task, Instant due, String... groups) {
        return offered(task, due, null, groups);
    }

    private PendingStep offered(String task, Instant due, String subject, String... groups) {
        Step step = new Step(task, MATTER, "userTask_verifyOnSite", "核实登记");
        StepOffered.Origin origin =
                new StepOffered.Origin("horqin-standard", "stage", "collect", 1, "instance", "procedure");
        PendingStep pending = new PendingStep(
                new StepOffered(
                        step, origin, subject, "grid-worker", new Holders(Arrays.asList(groups), false), due, 50),
                entities.find(Matter.class, MATTER),
                "/101/",
                Instant.EPOCH);
        entities.persist(pending);
        return pending;
    }

    private static Instant day(int number) {
        return Instant.parse("2026-03-0%dT15:59:59Z".formatted(number));
    }
}
