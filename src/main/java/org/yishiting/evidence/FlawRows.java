package org.yishiting.evidence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.evidence.Flaw.What;

/** What did not hold when it was last looked at. */
@Component
class FlawRows {

    private static final int LONGEST = 255;

    private final JdbcClient jdbc;
    private final Clock clock;

    FlawRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is found of a matter now takes the place of what was; what was there stays as it was found.
     *
     * @param matter null for what is about the digests themselves
     * @param round in which it is looked for
     */
    void replace(String matter, List<Flaw> found, String round) {
        List<Flaw> news =
                new ArrayList<>(found.stream().map(FlawRows::shortened).toList());
        for (Row row : of(matter)) {
            if (!news.remove(row.flaw())) {
                jdbc.sql("delete from evidence_flaw where id = ?")
                        .param(row.id())
                        .update();
            }
        }
        news.forEach(flaw -> jdbc.sql(
                        "insert into evidence_flaw (matter, what, detail, round, found_at) values (?, ?, ?, ?, ?)")
                .params(
                        matter,
                        flaw.what().name(),
                        flaw.detail(),
                        round,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    private static Flaw shortened(Flaw flaw) {
        return new Flaw(
                flaw.what(),
                flaw.detail().substring(0, Math.min(LONGEST, flaw.detail().length())));
    }

    private List<Row> of(String matter) {
        String which = matter == null ? "matter is null" : "matter = ?";
        return jdbc.sql("select id, what, detail from evidence_flaw where " + which)
                .params(matter == null ? List.of() : List.of(matter))
                .query((row, number) -> new Row(
                        row.getLong("id"), new Flaw(What.valueOf(row.getString("what")), row.getString("detail"))))
                .list();
    }

    /** Numbers of the matters that a round found something of, in their order. */
    List<String> matters(String round) {
        return jdbc.sql(
                        "select distinct matter from evidence_flaw where round = ? and matter is not null order by matter")
                .param(round)
                .query(String.class)
                .list();
    }

    /** Whether a round found something of the digests themselves. */
    boolean concernsDigests(String round) {
        return jdbc.sql("select count(*) from evidence_flaw where round = ? and matter is null")
                        .param(round)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private record Row(long id, Flaw flaw) {}
}
