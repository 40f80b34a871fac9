package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCount;
import net.ttddyy.dsproxy.listener.SingleQueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.yishiting.evidence.Rounds;

/**
 * SQL statements are the one figure of speed that noise cannot move: the whole A1 story, pages and REST calls included,
 * may not need more than 5 % above what is committed here.
 *
 * <p>When a change needs fewer, lower the figure; when it must need more, raise it and say why in the commit.
 */
@Import(StatementsTest.Counting.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:statements",
            // a slow machine does not read accounts again more often
            "yishiting.sign-in.remembered=1h"
        })
@DirtiesContext
class StatementsTest extends Scenario {

    private static final long COMMITTED = 2969;

    @Autowired
    private SingleQueryCountHolder counts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Rounds rounds;

    @TestConfiguration
    static class Counting {

        @Bean
        static SingleQueryCountHolder counts() {
            return new SingleQueryCountHolder();
        }

        @Bean
        static BeanPostProcessor countingDataSource(SingleQueryCountHolder counts) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource dataSource
                            ? ProxyDataSourceBuilder.create(dataSource)
                                    .name("case")
                                    .countQuery(counts)
                                    .build()
                            : bean;
                }
            };
        }
    }

    @Test
    void aListOfManyAsksNoMoreThanAListOfFew() {
        Browser desk = new Browser(base());
        desk.submit("/login", "/login", Map.of("username", "micro-grid-head", "password", password()));
        List<String> few = offered(2);
        desk.open("/desk");
        long ofFew = statementsOf(() -> desk.open("/desk"));
        long cardsOfFew = statementsOf(() -> desk.open("/api/subjects?tasks=" + String.join(",", few)));
        List<String> many = offered(200);

        assertThat(desk.open("/desk").body()).contains("<span class=\"num\">202</span>");
        assertThat(statementsOf(() -> desk.open("/desk"))).isLessThanOrEqualTo(ofFew);
        assertThat(statementsOf(() -> desk.open("/api/subjects?tasks=" + String.join(",", many))))
                .isLessThanOrEqualTo(cardsOfFew);
        assertThat(desk.open("/api/subjects?tasks=" + String.join(",", many)).body())
                .contains("\"place\":\"", "\"state\":\"");
    }

    @Test
    void aNightAsksNoMoreOfManyMattersThanOfFew() {
        resident().reports("power", "JSX-B02", "楼道灯不亮");
        long ofFew = statementsOf(() -> rounds.verifyNext("few", ""));
        for (int i = 0; i < 4; i++) {
            resident().reports("power", "JSX-B02", "楼道灯不亮");
        }
        assertThat(statementsOf(() -> rounds.verifyNext("many", ""))).isLessThanOrEqualTo(ofFew);
        assertThat(jdbc.sql("select count(*) from evidence_flaw")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long statementsOf(Runnable work) {
        counts.clear();
        work.run();
        return counts.getQueryCountMap().get("case").getTotal();
    }

    /** Open steps of a matter, as the list has them. */
    private List<String> offered(int number) {
        String matter = resident().reports("power", "JSX-B02", "楼道灯不亮");
        List<String> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String task = UUID.randomUUID().toString();
            made.add(task);
            jdbc.sql(
                            """
                            insert into pending_step (task_id, matter, division, procedure_key, activity_id, name, role,
                              unheld, priority, created_at, due_at, definition_key, definition_version, division_path)
                            values (?, ?, 'JSX-B02', 'none', 'x', '核实', 'micro-grid-head', false, 50, current_timestamp,
                              ?, 'none', 1, '/')""")
                    .params(
                            task,
                            matter,
                            OffsetDateTime.parse("2026-03-02T16:00:00Z").plusHours(i))
                    .update();
            jdbc.sql("insert into pending_step_offer (task_id, group_id, due_at) values (?, ?, ?)")
                    .params(
                            task,
                            "micro-grid-head@JSX-B02",
                            OffsetDateTime.parse("2026-03-02T16:00:00Z").plusHours(i))
                    .update();
        }
        return made;
    }

    @Test
    void theSixStepsNeedNoMoreStatementsThanCommitted() {
        new SixStepsStory(this).fromReportToDossier();
        counts.clear();
        new SixStepsStory(this).fromReportToDossier();
        QueryCount needed = counts.getQueryCountMap().get("case");
        String figure =
                "SQL statements of the A1 scenario: %d (%d committed; %d select, %d insert, %d update, %d delete)"
                        .formatted(
                                needed.getTotal(),
                                COMMITTED,
                                needed.getSelect(),
                                needed.getInsert(),
                                needed.getUpdate(),
                                needed.getDelete());
        System.out.println(figure);
        assertThat(needed.getTotal()).as(figure).isLessThanOrEqualTo(COMMITTED * 105 / 100);
    }
}
