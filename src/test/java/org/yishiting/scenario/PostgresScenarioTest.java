package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.yishiting.matter.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Status;

/** The whole story once more on PostgreSQL, the database of production. */
@DirtiesContext
class PostgresScenarioTest extends Scenario {

    private static EmbeddedPostgres postgres;

    @Autowired
    private Matters matters;

    @Autowired
    private Ledger ledger;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void parkingAndRoofLeakGoThroughAllSixSteps() {
        SixStepsStory story = new SixStepsStory(this);
        story.fromReportToDossier();
        assertThat(matters.get(story.resident.number()).status()).isEqualTo(Status.CLOSED);
        assertThat(ledger.firstBroken(story.resident.number())).isEmpty();
    }
}
