package org.yishiting.refusal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * What databases refuse because of what people do at the same time or type. States are those of SQL, PostgreSQL and H2;
 * a constraint that only a mistake of the program can break is none of these.
 */
enum DatabaseFault {

    /** Two wrote the same row, or waited for each other. */
    OVERTAKEN(409, "23505", "40001", "40P01", "40002", "HYT00", "55P03"),

    /** What it belongs to went away in between, or something else still needs it. */
    REFERRED(409, "23503", "23506"),

    /** More characters or a larger number than the column takes. */
    TOO_LONG(400, "22001", "22003"),

    /** Characters that cannot be stored. */
    UNPRINTABLE(400, "22021", "22P05"),

    /** The database is away, full or took too long. */
    BUSY(503, "57014", "57P01", "57P03", "53300", "08000", "08001", "08003", "08006", "90067", "90121");

    private final int status;
    private final Set<String> states;

    DatabaseFault(int status, String... states) {
        this.status = status;
        this.states = Set.of(states);
    }

    int status() {
        return status;
    }

    /** The first fault in a chain of causes. */
    static Optional<DatabaseFault> in(Throwable failed) {
        return Causes.of(failed)
                .map(DatabaseFault::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DatabaseFault> of(Throwable cause) {
        if (cause instanceof OptimisticLockingException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof DuplicateKeyException
                || cause instanceof jakarta.persistence.OptimisticLockException) {
            return Optional.of(OVERTAKEN);
        }
        return cause instanceof SQLException sql ? ofState(sql.getSQLState()) : Optional.empty();
    }

    private static Optional<DatabaseFault> ofState(String state) {
        return Arrays.stream(values())
                .filter(fault -> state != null && fault.states.contains(state))
                .findFirst();
    }
}
