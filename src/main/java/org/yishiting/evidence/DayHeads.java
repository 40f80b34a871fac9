package org.yishiting.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Where ledgers ended on the days on which they grew. Rows are read one after the other, never all at once. */
@Component
class DayHeads {

    private static final int AT_ONCE = 500;

    /** Ledgers that grew since they were last in a digest, with their last entry before a moment. */
    private static final String GROWN =
            """
            select g.matter, g.seq, g.known, e.hash
            from (
              select l.matter, l.known,
                (select coalesce(max(f.seq), 0) from ledger_entry f where f.matter = l.matter and f.at < ?) seq
              from (
                select h.matter, h.seq last,
                  (select coalesce(max(d.seq), 0) from day_head d where d.matter = h.matter) known
                from ledger_head h) l
              where l.last > l.known) g
            join ledger_entry e on e.matter = g.matter and e.seq = g.seq
            where g.seq > g.known""";

    private static final String INSERT =
            "insert into day_head (matter, digest_day, seq, hash, leaf) values (?, ?, ?, ?, ?)";

    private static final String PRESENT =
            """
            select d.matter, d.digest_day, d.seq, d.leaf, e.hash
            from day_head d left join ledger_entry e on e.matter = d.matter and e.seq = d.seq
            """;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    DayHeads(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(AT_ONCE);
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** Stores where ledgers ended that grew before a moment. */
    Growth store(LocalDate day, Instant end) {
        List<Object[]> rows = new ArrayList<>();
        long[] growth = new long[2];
        RowCallbackHandler keep = row -> {
            String matter = row.getString("matter");
            int seq = row.getInt("seq");
            String hash = row.getString("hash");
            rows.add(new Object[] {matter, day, seq, hash, Tree.leaf(matter, seq, hash)});
            growth[0] += row.getInt("known") == 0 ? 1 : 0;
            growth[1] += seq - row.getInt("known");
            if (rows.size() == AT_ONCE) {
                jdbc.batchUpdate(INSERT, rows);
                rows.clear();
            }
        };
        jdbc.query(GROWN, keep, end.atOffset(ZoneOffset.UTC));
        jdbc.batchUpdate(INSERT, rows);
        return new Growth(growth[0], growth[1]);
    }

    Tree treeOf(LocalDate day) {
        Tree tree = new Tree();
        RowCallbackHandler add = row -> tree.add(row.getString("leaf"));
        jdbc.query("select leaf from day_head where digest_day = ? order by leaf", add, day);
        return tree;
    }

    List<String> leavesOf(LocalDate day) {
        return jdbc.queryForList("select leaf from day_head where digest_day = ? order by leaf", String.class, day);
    }

    /** Of all days, oldest first, each in the order of its tree. */
    void all(Consumer<DayHead> reader) {
        jdbc.query(PRESENT + "order by d.digest_day, d.leaf", (RowCallbackHandler) row -> reader.accept(head(row)));
    }

    /** Of many matters, those of each oldest first. */
    List<DayHead> of(Collection<String> matters) {
        return named.query(
                PRESENT + "where d.matter in (:matters) order by d.digest_day",
                Map.of("matters", matters),
                (row, number) -> head(row));
    }

    /** Of one matter, oldest first. */
    List<DayHead> of(String matter) {
        return jdbc.query(PRESENT + "where d.matter = ? order by d.digest_day", (row, number) -> head(row), matter);
    }

    private static DayHead head(ResultSet row) throws SQLException {
        return new DayHead(
                row.getString("matter"),
                row.getObject("digest_day", LocalDate.class),
                row.getInt("seq"),
                row.getString("leaf"),
                Optional.ofNullable(row.getString("hash")));
    }

    /** What a day adds to all ledgers. */
    record Growth(long matters, long entries) {}

    /**
     * @param leaf as it was on the day
     * @param present hash that the entry at this position has now, empty when there is none
     */
    record DayHead(String matter, LocalDate day, int seq, String leaf, Optional<String> present) {

        /** The leaf as the ledger gives it now. */
        String leafNow() {
            return Tree.leaf(matter, seq, present.orElse(""));
        }

        boolean holds() {
            return leaf.equals(leafNow());
        }
    }
}
