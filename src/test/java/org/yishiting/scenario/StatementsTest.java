package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * SQL statements are the one figure of speed that noise cannot move: the whole A1 story, pages and REST calls included,
 * may not need more than 5 % above what is committed here.
 *
 * <p>When a change needs fewer, lower the figure; when it must need more, raise it and say why in the commit.
 */
@Import(StatementsTest.Counting.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:statements")
@DirtiesContext
class StatementsTest extends Scenario {

    private static final long COMMITTED = 2991;

    @Autowired
    private SingleQueryCountHolder counts;

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
