package org.yishiting.matter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers for a month which forms were sent, so that a second press is not a second word. */
@Component
class SentForms {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    SentForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether these words come with this key for the first time; other words with the same key do, too. In the caller's
     * transaction, which holds the matter.
     */
    boolean isFirst(String key, String words) {
        String form = hash(key + "\n" + words);
        boolean known = jdbc.sql("select count(*) from sent_form where form = ?")
                        .param(form)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("insert into sent_form (form, sent_at) values (?, ?)")
                    .params(form, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return !known;
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "P1D")
    void forget() {
        jdbc.sql("delete from sent_form where sent_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
