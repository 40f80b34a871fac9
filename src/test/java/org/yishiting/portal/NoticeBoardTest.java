package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Sealed;
import org.yishiting.community.SearchWords;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Category;
import org.yishiting.matter.Matters;
import org.yishiting.notice.NoticeFilter;
import org.yishiting.notice.Notices;
import org.yishiting.portal.NoticeBoard.Page;
import org.yishiting.portal.NoticeBoard.Posted;
import org.yishiting.workdays.Workdays;

@DataJpaTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:notices",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "yishiting.contact-key=test-key"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({NoticeBoard.class, Notices.class, Divisions.class, Days.class, Sealed.class, NoticeBoardTest.Today.class})
class NoticeBoardTest {

    private static final NoticeFilter ALL = NoticeFilter.of(null);
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @Autowired
    private NoticeBoard board;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @MockitoBean
    private Matters matters;

    @MockitoBean
    private Ledger ledger;

    @MockitoBean
    private Workdays workdays;

    static class Today {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }
    }

    @BeforeEach
    void publish() {
        for (int i = 1; i <= 12; i++) {
            String division = "10" + i;
            jdbc.sql("insert into division (code, name, level, path) values (?, ?, 'COMMUNITY', ?)")
                    .params(division, "社区" + i, "/" + division + "/")
                    .update();
            jdbc.sql(
                            """
                            insert into matter (number, text, category, channel, division, place, name_public, care,
                              procedure_key, status, tracking_hash, reported_at, version)
                            values (?, '车位不够', 'ROAD', 'VISIT', ?, '', false, false, 'none', 'OPEN', ?, ?, 0)""")
                    .params(division + "-2026-000001", division, division, NOW.atOffset(ZoneOffset.UTC))
                    .update();
            notice(division, "公示" + i, "OPEN", NOW.plusSeconds(i));
        }
        notice("101", "时间已过", "OPEN", NOW.minusSeconds(1));
        notice("101", "已推翻", "OVERTURNED", NOW.plusSeconds(1));
    }

    private void notice(String division, String title, String status, Instant closesAt) {
        jdbc.sql(
                        """
                        insert into notice (matter, division, title, text, published_at, closes_at, status)
                        values (?, ?, ?, '', ?, ?, ?)""")
                .params(
                        division + "-2026-000001",
                        division,
                        title,
                        NOW.minusSeconds(9).atOffset(ZoneOffset.UTC),
                        closesAt.atOffset(ZoneOffset.UTC),
                        status)
                .update();
    }

    @Test
    void openOnesComeInPages() {
        Page first = board.open(ALL, null, 10);
        assertThat(first.notices()).extracting(Posted::title).hasSize(10).startsWith("公示12", "公示11");
        assertThat(first.notices()).extracting(Posted::place).startsWith("社区12", "社区11");
        Page last = board.open(ALL, first.next(), 10);
        assertThat(last.notices()).extracting(Posted::title).containsExactly("公示2", "公示1");
        assertThat(last.next()).isNull();
    }

    @Test
    void closedOnesAreThoseThatTakeNoObjections() {
        assertThat(board.closed(ALL, null, 10).notices())
                .extracting(Posted::title)
                .containsExactly("已推翻", "时间已过");
        assertThat(board.closed(ALL, null, 10).notices())
                .extracting(Posted::overturned)
                .containsExactly(true, false);
    }

    @Test
    void aFilterLooksIntoTitlesCommunitiesCategoriesAndYears() {
        Division community = entities.find(Division.class, "103");
        assertThat(titles(new NoticeFilter(community, SearchWords.of(""), null, null, null)))
                .containsExactly("公示3");
        assertThat(titles(new NoticeFilter(null, SearchWords.of("公示 12"), Category.ROAD, null, NOW)))
                .containsExactly("公示12");
        assertThat(titles(new NoticeFilter(null, SearchWords.of(""), Category.CARE, null, null)))
                .isEmpty();
        assertThat(titles(new NoticeFilter(null, SearchWords.of(""), null, NOW, null)))
                .isEmpty();
        assertThat(titles(new NoticeFilter(null, SearchWords.of("%"), null, null, null)))
                .isEmpty();
    }

    private List<String> titles(NoticeFilter filter) {
        return board.open(filter, null, 20).notices().stream()
                .map(Posted::title)
                .toList();
    }

    @Test
    void manyNoticesNeedNoMoreStatementsThanOne() {
        assertThat(statementsFor(12)).isEqualTo(statementsFor(1)).isEqualTo(2);
    }

    private long statementsFor(int notices) {
        entities.clear();
        Statistics counted = factory.unwrap(SessionFactory.class).getStatistics();
        counted.clear();
        assertThat(board.open(ALL, null, notices).notices()).hasSize(notices);
        return counted.getPrepareStatementCount();
    }
}
