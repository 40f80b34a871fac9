package org.yishiting.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
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
@Import({Worklist.class, Posts.class, Sealed.class})
class WorklistTest {

    private static final String MATTER = "101-2026-000001";
    private static final String WORKERS = "grid-worker@101";
    private static final String COMMITTEE = "community-committee@101";

    @Autowired
    Worklist worklist;

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
        assertThat(item.title()).isEmpty();
        assertThat(item.claimed()).isFalse();
        assertThat(item.dueAt()).isNull();
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
        return worklist.of(user, after, size);
    }

    private PendingStep offer(String task, Instant due, String... groups) {
        Step step = new Step(task, MATTER, "userTask_verifyOnSite", "核实登记");
        StepOffered.Origin origin =
                new StepOffered.Origin("horqin-standard", "stage", "collect", 1, "instance", "procedure");
        PendingStep pending = new PendingStep(
                new StepOffered(step, origin, "grid-worker", new Holders(Arrays.asList(groups), false), due, 50),
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
