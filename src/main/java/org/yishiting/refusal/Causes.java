package org.yishiting.refusal;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A failure and everything behind it, outermost first; of statements sent together, the one that failed as well. */
final class Causes {

    private Causes() {}

    static Stream<Throwable> of(Throwable failed) {
        Set<Throwable> found = new LinkedHashSet<>();
        collect(failed, found);
        return found.stream();
    }

    private static void collect(Throwable failed, Set<Throwable> found) {
        if (failed == null || !found.add(failed)) {
            return;
        }
        collect(failed.getCause(), found);
        if (failed instanceof SQLException batch) {
            collect(batch.getNextException(), found);
        }
    }

    static <T extends Throwable> Optional<T> first(Throwable failed, Class<T> kind) {
        return of(failed).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
