package org.yishiting.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The digests as they are stored. */
@Component
class DigestRows {

    private static final String ALL =
            "select digest_day, matters, entries, grown, root, previous_hash, hash, computed_at from day_digest ";

    private final JdbcClient jdbc;

    DigestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DayDigest> latest() {
        return newest(null, 1).stream().findFirst();
    }

    /** Newest first, before a day when one is given. */
    List<DayDigest> newest(LocalDate before, int size) {
        return before == null
                ? jdbc.sql(ALL + "order by digest_day desc limit ?")
                        .param(size)
                        .query((row, number) -> digest(row))
                        .list()
                : jdbc.sql(ALL + "where digest_day < ? order by digest_day desc limit ?")
                        .params(before, size)
                        .query((row, number) -> digest(row))
                        .list();
    }

    List<DayDigest> oldestFirst() {
        return jdbc.sql(ALL + "order by digest_day")
                .query((row, number) -> digest(row))
                .list();
    }

    Optional<DayDigest> find(LocalDate day) {
        return jdbc.sql(ALL + "where digest_day = ?")
                .param(day)
                .query((row, number) -> digest(row))
                .optional();
    }

    void insert(DayDigest digest) {
        jdbc.sql(
                        """
                        insert into day_digest (digest_day, matters, entries, grown, root, previous_hash, hash, computed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        digest.day(),
                        digest.matters(),
                        digest.entries(),
                        digest.grown(),
                        digest.root(),
                        digest.previousHash(),
                        digest.hash(),
                        digest.computedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DayDigest digest(ResultSet row) throws SQLException {
        return new DayDigest(
                row.getObject("digest_day", LocalDate.class),
                row.getLong("matters"),
                row.getLong("entries"),
                row.getInt("grown"),
                row.getString("root"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant());
    }
}
