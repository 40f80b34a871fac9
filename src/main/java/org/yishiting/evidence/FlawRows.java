package org.yishiting.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.evidence.Flaw.What;

/** What did not hold when it was last looked at. */
@Component
class FlawRows {

    private static final int LONGEST = 255;

    private static final String ROWS = "select id, matter, what, detail from evidence_flaw where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    FlawRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is found of matters now takes the place of what was; what was there stays as it was found.
     *
     * @param found all that does not hold, by number; an empty list for a matter that is whole
     * @param round in which it is looked for
     */
    void replace(Map<String, List<Flaw>> found, String round) {
        Map<String, List<Row>> before = of(found.keySet()).stream().collect(groupingBy(Row::matter));
        found.forEach((matter, flaws) -> replace(before.getOrDefault(matter, List.of()), matter, flaws, round));
    }

    /** The same of the digests themselves. */
    void replaceOfDigests(List<Flaw> found, String round) {
        List<Row> before =
                jdbc.sql(ROWS + "matter is null").query(FlawRows::row).list();
        replace(before, null, found, round);
    }

    private void replace(List<Row> before, String matter, List<Flaw> found, String round) {
        List<Flaw> news =
                new ArrayList<>(found.stream().map(FlawRows::shortened).toList());
        for (Row row : before) {
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

    private List<Row> of(Collection<String> matters) {
        return matters.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + "matter in (:matters)")
                        .param("matters", matters)
                        .query(FlawRows::row)
                        .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("matter"),
                new Flaw(What.valueOf(row.getString("what")), row.getString("detail")));
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

    private record Row(long id, String matter, Flaw flaw) {}
}
