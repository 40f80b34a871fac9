package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Status;

/** The whole story once more on PostgreSQL, the database of production. */
@Import(PostgresScenarioTest.Database.class)
@DirtiesContext
class PostgresScenarioTest extends Scenario {

    @Autowired
    private Matters matters;

    @Autowired
    private Ledger ledger;

    @TestConfiguration
    static class Database {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder().start();
        }

        @Bean
        DynamicPropertyRegistrar address(EmbeddedPostgres postgres) {
            return properties ->
                    properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    @Test
    void parkingAndRoofLeakGoThroughAllSixSteps() {
        SixStepsStory story = new SixStepsStory(this);
        story.fromReportToDossier();
        assertThat(matters.get(story.resident.number()).status()).isEqualTo(Status.CLOSED);
        assertThat(matters.verify(story.resident.number()).isWhole()).isTrue();
    }
}
