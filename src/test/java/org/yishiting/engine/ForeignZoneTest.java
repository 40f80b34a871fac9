package org.yishiting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TimeZone;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** The machine stands in New York, the house in China. */
@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:foreign-zone", "camunda.bpm.job-execution.enabled=false"})
@DirtiesContext
class ForeignZoneTest {

    private static final TimeZone BEFORE = TimeZone.getDefault();
    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    static {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    }

    @Autowired
    private ManagementService jobs;

    @AfterAll
    static void backHome() {
        TimeZone.setDefault(BEFORE);
    }

    @Test
    void theJvmIsInTheZoneOfTheHouse() {
        assertThat(ZoneId.systemDefault()).isEqualTo(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({"evidence, 00:20", "monthly-report, 08:00"})
    void timersOfDiagramsMeanTheTimeOfTheHouse(String process, LocalTime time) {
        assertThat(jobs.createJobQuery()
                        .processDefinitionKey(process)
                        .timers()
                        .singleResult()
                        .getDuedate()
                        .toInstant()
                        .atZone(HOUSE)
                        .toLocalTime())
                .isEqualTo(time);
    }
}
