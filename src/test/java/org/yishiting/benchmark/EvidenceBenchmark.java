package org.yishiting.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yishiting.Yishiting;
import org.yishiting.evidence.DayDigests;
import org.yishiting.evidence.Publication;
import org.yishiting.evidence.Rounds;

/**
 * How long a night takes: the digest of a day on which 10,000 matters got 100,000 entries, and the verification of all
 * of them, on PostgreSQL; and how much memory stays in use while it runs.
 *
 * <pre>mvn -B test -Dtest=EvidenceBenchmark -Dbenchmark=true</pre>
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class EvidenceBenchmark {

    private static final Town.Size SIZE = new Town.Size(4, 10, 10_000, 1_000, 50);
    private static final int ENTRIES = 10;
    private static final int BATCH = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aNight() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                ConfigurableApplicationContext application = new SpringApplicationBuilder(Yishiting.class)
                        .profiles("demo")
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                "--camunda.bpm.job-execution.enabled=false")) {
            DataSource database = application.getBean(DataSource.class);
            Instant now = application.getBean(Clock.class).instant();
            new Town(database, now, SIZE).build();
            JdbcTemplate jdbc = new JdbcTemplate(database);
            write(jdbc, now.minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS));
            jdbc.execute("analyze");
            measure(application, jdbc);
        }
    }

    private static void measure(ConfigurableApplicationContext application, JdbcTemplate jdbc) {
        timed("digest", () -> application.getBean(Publication.class).publishYesterdays());
        Rounds rounds = application.getBean(Rounds.class);
        timed("verification of all matters", () -> {
            Optional<String> after = Optional.of("");
            while (after.isPresent()) {
                after = rounds.verifyNext("benchmark", after.get());
            }
        });
        timed("digests recomputed, alarm", () -> rounds.conclude("benchmark"));
        String number = jdbc.queryForObject("select min(matter) from day_head", String.class);
        timed(
                "proof of one matter",
                () -> application.getBean(DayDigests.class).proofOf(number).orElseThrow());
        System.out.println(jdbc.queryForMap("select matters, entries, grown from day_digest"));
        System.out.println("flaws: "
                + jdbc.queryForObject("select count(*) from evidence_flaw where matter like 'T%'", Long.class));
    }

    private static void timed(String what, Runnable work) {
        System.gc();
        long before = used();
        long start = System.nanoTime();
        work.run();
        System.out.printf(
                "%s: %,d ms, %,d MB more in use afterwards%n",
                what, (System.nanoTime() - start) / 1_000_000, Math.max(0, used() - before) >> 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void write(JdbcTemplate jdbc, Instant at) throws Exception {
        List<Object[]> entries = new ArrayList<>();
        List<Object[]> heads = new ArrayList<>();
        for (Map<String, Object> matter : jdbc.queryForList("select * from matter where number like 'T%'")) {
            String number = (String) matter.get("number");
            String hash = "0".repeat(64);
            List<String[]> said = said(matter);
            for (int seq = 1; seq <= ENTRIES; seq++) {
                String[] one =
                        seq <= said.size() ? said.get(seq - 1) : new String[] {"COMMENTED", "{\"text\":\"已到现场\"}"};
                String previous = hash;
                hash = hash(previous, number, seq, at, one[0], one[1]);
                entries.add(new Object[] {
                    number, seq, at.atOffset(ZoneOffset.UTC), "grid-worker", "赵丽", one[0], one[1], previous, hash
                });
            }
            heads.add(new Object[] {number, ENTRIES, hash});
            if (entries.size() >= BATCH) {
                insert(jdbc, entries);
            }
        }
        insert(jdbc, entries);
        jdbc.batchUpdate("insert into ledger_head (matter, seq, hash) values (?, ?, ?)", heads);
    }

    private static void insert(JdbcTemplate jdbc, List<Object[]> entries) {
        jdbc.batchUpdate(
                """
                insert into ledger_entry (matter, seq, at, actor, actor_name, kind, payload, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entries);
        entries.clear();
    }

    private static List<String[]> said(Map<String, Object> matter) throws JsonProcessingException {
        String category = ((String) matter.get("category")).toLowerCase(Locale.ROOT);
        List<String[]> said = new ArrayList<>();
        said.add(entry(
                "REPORTED",
                Map.of(
                        "text", matter.get("text"),
                        "place", matter.get("place"),
                        "division", matter.get("division"),
                        "channel", matter.get("channel"),
                        "category", category)));
        if (matter.get("public_title") != null) {
            said.add(entry(
                    "REGISTERED",
                    Map.of("publicTitle", matter.get("public_title"), "category", category, "care", false)));
        }
        if (matter.get("level") != null) {
            said.add(entry("CLASSIFIED", Map.of("level", ((String) matter.get("level")).toLowerCase(Locale.ROOT))));
        }
        return said;
    }

    private static String[] entry(String kind, Map<String, Object> payload) throws JsonProcessingException {
        return new String[] {kind, JSON.writeValueAsString(new TreeMap<>(payload))};
    }

    private static String hash(String previous, String number, int seq, Instant at, String kind, String payload)
            throws Exception {
        String content = String.join(
                "\n",
                Stream.of(previous, number, seq, at, "grid-worker", "赵丽", kind, "null", "null", payload)
                        .map(String::valueOf)
                        .toList());
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
