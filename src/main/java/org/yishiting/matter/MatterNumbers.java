package org.yishiting.matter;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out {@code <community code>-<year>-<six digits>}, each once, in its own short transaction. */
@Component
class MatterNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;

    MatterNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRED)
    String next(String community) {
        int year = LocalDate.now(clock).getYear();
        if (increment(community, year) == 0) {
            open(community, year);
            increment(community, year);
        }
        int number = jdbc.sql("select last_number from matter_counter where community = ? and counted_year = ?")
                .params(community, year)
                .query(Integer.class)
                .single();
        return "%s-%d-%06d".formatted(community, year, number);
    }

    private int increment(String community, int year) {
        return jdbc.sql(
                        "update matter_counter set last_number = last_number + 1 where community = ? and counted_year = ?")
                .params(community, year)
                .update();
    }

    private void open(String community, int year) {
        try {
            jdbc.sql("insert into matter_counter (community, counted_year, last_number) values (?, ?, 0)")
                    .params(community, year)
                    .update();
        } catch (DuplicateKeyException openedElsewhere) {
            throw new IllegalStateException("the first matter of the year was reported twice at once", openedElsewhere);
        }
    }
}
