package org.yishiting.matter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yishiting.community.Division;
import org.yishiting.community.Sealed;

@DataJpaTest(properties = {"spring.datasource.url=jdbc:h2:mem:board", "yishiting.contact-key=test-key"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Board.class, Sealed.class})
class BoardQueriesTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    private Board board;

    @Autowired
    private MatterRepository repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void report() {
        entities.persist(new Division("101", "建设巷社区", Division.Level.COMMUNITY, null));
        matter(1, "去年办结的", NEW_YEAR.minusSeconds(1));
        matter(2, "元旦办结的", NEW_YEAR);
        matter(3, "今年办结的", NEW_YEAR.plusSeconds(3600));
        matter(4, null, NEW_YEAR.plusSeconds(7200));
        matter(5, "正在办的", null);
        matter(6, "等评价的", null).awaitRating();
        matter(7, "不受理的", null).decline(NEW_YEAR.plusSeconds(60));
        entities.flush();
    }

    private Matter matter(int number, String publicTitle, Instant closedAt) {
        Report report = new Report(Category.WATER, "101", "水管漏水", "", "", false, Channel.VISIT);
        Matter matter =
                new Matter("101-2026-00000" + number, report, "1号楼", "horqin-standard", "hash" + number, Instant.EPOCH);
        matter.register(publicTitle, Category.WATER, false);
        if (closedAt != null) {
            matter.close(closedAt, "hash");
        }
        entities.persist(matter);
        return matter;
    }

    @Test
    void countsWhatIsOnItsWayAndWhatWasClosedSince() {
        assertThat(board.open()).isEqualTo(2);
        assertThat(board.closedSince(NEW_YEAR)).isEqualTo(3);
    }

    @Test
    void theMattersOfADivisionComeInPagesWhateverTheirNumbers() {
        assertThat(repository.findInside("/101/", Limit.of(3)))
                .extracting(Matter::number)
                .containsExactly("101-2026-000007", "101-2026-000006", "101-2026-000005");
        Matter later = matter(0, "后来的", null);
        entities.flush();
        jdbc.sql("update matter set reported_at = ? where number = ?")
                .params(NEW_YEAR.atOffset(ZoneOffset.UTC), later.number())
                .update();
        assertThat(repository.findInside("/101/", Limit.of(2)))
                .extracting(Matter::number)
                .containsExactly("101-2026-000000", "101-2026-000007");
        assertThat(repository.findInsideBefore("/101/", later.number(), Limit.of(1)))
                .extracting(Matter::number)
                .containsExactly("101-2026-000007");
        assertThat(repository.findInsideBefore("/101/", "101-2026-000002", Limit.of(5)))
                .extracting(Matter::number)
                .containsExactly("101-2026-000001");
        assertThat(repository.findInside("/102/", Limit.of(5))).isEmpty();
    }

    @Test
    void theNewestResultsHaveATitle() {
        assertThat(board.latestResults(2))
                .extracting(matter -> matter.publicTitle().orElseThrow())
                .containsExactly("今年办结的", "元旦办结的");
    }
}
