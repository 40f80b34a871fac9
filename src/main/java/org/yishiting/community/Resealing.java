package org.yishiting.community;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals anew, under the present key, what previous keys sealed: at start, a few rows at a time, on any number of nodes.
 * The log says when previous keys are no longer needed.
 */
@Service
public class Resealing {

    private static final Logger log = LoggerFactory.getLogger(Resealing.class);
    private static final int AT_ONCE = 200;

    private final List<SealedColumn> columns;
    private final Sealed sealed;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Resealing(List<SealedColumn> columns, Sealed sealed, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.columns = columns;
        this.sealed = sealed;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "PT10S")
    void onceStarted() {
        reseal();
    }

    /** Values that could not be opened stay as they are. */
    public Outcome reseal() {
        Outcome all = columns.stream().map(this::reseal).reduce(new Outcome(0, 0), Outcome::plus);
        if (all.lost() > 0) {
            log.error(
                    "{} sealed values open under no key that is set: their key must be among the previous ones",
                    all.lost());
        } else if (all.resealed() > 0) {
            log.info(
                    "{} sealed values are under the present key now; previous keys are no longer needed",
                    all.resealed());
        }
        return all;
    }

    private Outcome reseal(SealedColumn column) {
        Outcome all = new Outcome(0, 0);
        List<Value> part = read(column, null);
        while (!part.isEmpty()) {
            List<Value> rows = part;
            all = all.plus(transaction.execute(status -> reseal(column, rows)));
            part = read(column, rows.get(rows.size() - 1).row());
        }
        return all;
    }

    /** One passage along the primary key. */
    private List<Value> read(SealedColumn column, Object after) {
        String sql =
                "select %1$s, %2$s from %3$s where %2$s is not null and %4$s and %2$s not like ?%5$s order by %1$s limit ?"
                        .formatted(
                                column.key(),
                                column.column(),
                                column.table(),
                                column.sealed(),
                                after == null ? "" : " and %s > ?".formatted(column.key()));
        List<Object> parameters = new ArrayList<>(List.of(sealed.mark() + "%"));
        if (after != null) {
            parameters.add(after);
        }
        parameters.add(AT_ONCE);
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> new Value(row.getObject(1), row.getString(2)))
                .list();
    }

    private Outcome reseal(SealedColumn column, List<Value> rows) {
        Outcome all = new Outcome(0, 0);
        for (Value value : rows) {
            all = all.plus(reseal(column, value) ? new Outcome(1, 0) : new Outcome(0, 1));
        }
        return all;
    }

    private boolean reseal(SealedColumn column, Value value) {
        try {
            String plain = sealed.open(value.text(), column, value.row());
            jdbc.sql("update %2$s set %1$s = ? where %3$s = ? and %1$s = ?"
                            .formatted(column.column(), column.table(), column.key()))
                    .params(sealed.seal(plain, column, value.row()), value.row(), value.text())
                    .update();
            return true;
        } catch (SealBrokenException lost) {
            log.debug("cannot be opened: {}", lost.getMessage());
            return false;
        }
    }

    /** @param lost values that no key opens */
    public record Outcome(int resealed, int lost) {

        Outcome plus(Outcome other) {
            return new Outcome(resealed + other.resealed, lost + other.lost);
        }
    }

    private record Value(Object row, String text) {}
}
