package org.yishiting.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest(properties = "spring.datasource.url=jdbc:h2:mem:numbers")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({MatterNumbers.class, MatterNumbersTest.NewYear.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MatterNumbersTest {

    private static final int AT_ONCE = 8;

    @Autowired
    private MatterNumbers numbers;

    @Autowired
    private PlatformTransactionManager transactions;

    private final ExecutorService reporters = Executors.newFixedThreadPool(AT_ONCE);

    @TestConfiguration
    static class NewYear {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2025-12-31T16:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }

    @AfterEach
    void sendHome() {
        reporters.shutdownNow();
    }

    @Test
    void theFirstReportsOfAYearAllGetNumbersOfTheirOwn() throws Exception {
        CyclicBarrier midnight = new CyclicBarrier(AT_ONCE);
        Callable<List<String>> reporter = () -> {
            midnight.await();
            return IntStream.range(0, 10).mapToObj(i -> numbers.next("101")).toList();
        };
        List<String> drawn = new ArrayList<>();
        for (Future<List<String>> each : reporters.invokeAll(
                IntStream.range(0, AT_ONCE).mapToObj(i -> reporter).toList())) {
            drawn.addAll(each.get());
        }

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE * 10)
                        .mapToObj("101-2026-%06d"::formatted)
                        .toList());
    }

    @Test
    void nobodyWaitsForTheReportOfSomebodyElse() {
        new TransactionTemplate(transactions).executeWithoutResult(unfinished -> {
            assertThat(numbers.next("102")).isEqualTo("102-2026-000001");
            Future<String> other = reporters.submit(() -> numbers.next("102"));
            assertThat(other).succeedsWithin(java.time.Duration.ofSeconds(5)).isEqualTo("102-2026-000002");
            unfinished.setRollbackOnly();
        });
        assertThat(numbers.next("102")).isEqualTo("102-2026-000003");
    }
}
