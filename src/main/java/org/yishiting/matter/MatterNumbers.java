package org.yishiting.matter;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out {@code <community code>-<year>-<six digits>}, each once, in its own short transaction, so that nobody waits
 * for a report of somebody else; the number of a report that fails is left out.
 */
@Component
class MatterNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;

    MatterNumbers(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Best called outside of a transaction, which would hold a second connection meanwhile. */
    String next(String community) {
        int year = LocalDate.now(clock).getYear();
        Integer number = apart.execute(status -> increment(community, year));
        if (number == null) {
            open(community, year);
            number = apart.execute(status -> increment(community, year));
        }
        return "%s-%d-%06d".formatted(community, year, number);
    }

    private Integer increment(String community, int year) {
        int counters = jdbc.sql(
                        "update matter_counter set last_number = last_number + 1 where community = ? and counted_year = ?")
                .params(community, year)
                .update();
        return counters == 0
                ? null
                : jdbc.sql("select last_number from matter_counter where community = ? and counted_year = ?")
                        .params(community, year)
                        .query(Integer.class)
                        .single();
    }

    private void open(String community, int year) {
        try {
            apart.executeWithoutResult(status -> jdbc.sql(
                            "insert into matter_counter (community, counted_year, last_number) values (?, ?, 0)")
                    .params(community, year)
                    .update());
        } catch (DuplicateKeyException openedElsewhere) {
            // whoever opened it counts for both
        }
    }
}
