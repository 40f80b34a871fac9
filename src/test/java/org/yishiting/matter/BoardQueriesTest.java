package org.yishiting.matter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yishiting.community.Division;
import org.yishiting.community.Sealed;
import org.yishiting.community.SearchWords;

@DataJpaTest(properties = {"spring.datasource.url=jdbc:h2:mem:board", "yishiting.contact-key=test-key"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Board.class, Sealed.class})
class BoardQueriesTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    private Board board;

    @Autowired
    private Sealed sealed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void report() {
        entities.persist(new Division("101", "建设巷社区", Division.Level.COMMUNITY, null));
        entities.persist(new Division("102", "东街社区", Division.Level.COMMUNITY, null));
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
        Matter matter = new Matter(
                "101-2026-00000" + number, report, "1号楼", "horqin-standard", "hash" + number, sealed, Instant.EPOCH);
        matter.register(publicTitle, Category.WATER, false);
        if (closedAt != null) {
            matter.close(closedAt, "hash");
        }
        entities.persist(matter);
        return matter;
    }

    @Test
    void countsWhatIsOnItsWayAndWhatWasClosedSince() {
        assertThat(board.open(null)).isEqualTo(2);
        assertThat(board.closedSince(null, NEW_YEAR)).isEqualTo(3);
    }

    @Test
    void theMattersOfADivisionComeInPagesWhateverTheirNumbers() {
        assertThat(board.find(inside("101"), null, 3))
                .extracting(Matter::number)
                .containsExactly("101-2026-000007", "101-2026-000006", "101-2026-000005");
        Matter later = matter(0, "后来的", null);
        entities.flush();
        jdbc.sql("update matter set reported_at = ? where number = ?")
                .params(NEW_YEAR.atOffset(ZoneOffset.UTC), later.number())
                .update();
        entities.clear();
        assertThat(board.find(inside("101"), null, 2))
                .extracting(Matter::number)
                .containsExactly("101-2026-000000", "101-2026-000007");
        assertThat(board.find(inside("101"), later.number(), 1))
                .extracting(Matter::number)
                .containsExactly("101-2026-000007");
        assertThat(board.find(inside("101"), "101-2026-000002", 5))
                .extracting(Matter::number)
                .containsExactly("101-2026-000001");
        assertThat(board.find(inside("102"), null, 5)).isEmpty();
        assertThat(board.find(inside("101"), "nothing", 5)).isEmpty();
    }

    private BoardFilter inside(String code) {
        return BoardFilter.of(entities.find(Division.class, code));
    }

    private List<String> found(String words, Status status, Category category, Instant from, Instant until) {
        return board
                .find(new BoardFilter(null, SearchWords.of(words), status, category, from, until), null, 20)
                .stream()
                .map(matter -> matter.number().substring(matter.number().length() - 1))
                .toList();
    }

    @Test
    void findsAllTheWordsInTitlePlaceAndNumberWhateverTheirWidth() {
        assertThat(found("今年　１号", null, null, null, null)).containsExactly("3");
        assertThat(found("000005", null, null, null, null)).containsExactly("5");
        assertThat(found("今年 去年", null, null, null, null)).isEmpty();
    }

    @Test
    void neverLooksIntoWhatAResidentWrote() {
        assertThat(found("漏水", null, null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "办_的", "%办%"})
    void signsOfTheDatabaseArePlainText(String words) {
        assertThat(found(words, null, null, null, null)).isEmpty();
        matter(8, "办" + words + "了", null);
        entities.flush();
        assertThat(found(words, null, null, null, null)).containsExactly("8");
    }

    @Test
    void filtersByStatusCategoryAndTime() {
        assertThat(found("", Status.RATING, null, null, null)).containsExactly("6");
        assertThat(found("", null, Category.CARE, null, null)).isEmpty();
        assertThat(found("", null, Category.WATER, Instant.EPOCH, NEW_YEAR)).hasSize(7);
        assertThat(found("", null, null, NEW_YEAR, null)).isEmpty();
        assertThat(board.firstReport()).contains(Instant.EPOCH);
    }

    @Test
    void theNewestResultsHaveATitle() {
        assertThat(board.latestResults(null, 2))
                .extracting(matter -> matter.publicTitle().orElseThrow())
                .containsExactly("今年办结的", "元旦办结的");
    }
}
