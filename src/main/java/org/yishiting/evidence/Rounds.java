package org.yishiting.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.evidence.Flaw.What;
import org.yishiting.refusal.RefusedException;

/** Verifies all matters, a part at a time, and remembers what does not hold until it does. */
@Service
@Transactional
public class Rounds {

    private static final int MATTERS_AT_ONCE = 200;
    private static final int READ_AT_ONCE = 50;
    private static final int NAMED = 5;

    private final JdbcClient jdbc;
    private final Verifications verifications;
    private final DayDigests digests;
    private final FlawRows flaws;
    private final EvidenceMessages messages;
    private final TransactionTemplate reading;

    Rounds(
            JdbcClient jdbc,
            Verifications verifications,
            DayDigests digests,
            FlawRows flaws,
            EvidenceMessages messages,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.verifications = verifications;
        this.digests = digests;
        this.flaws = flaws;
        this.messages = messages;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Verifies the next matters in the order of their numbers.
     *
     * @param round in which it is done
     * @param after the last number of the part before, empty for the first
     * @return the last number of this part, empty when there is no further one
     */
    public Optional<String> verifyNext(String round, String after) {
        List<String> numbers = jdbc.sql("select number from matter where number > ? order by number limit ?")
                .params(after, MATTERS_AT_ONCE)
                .query(String.class)
                .list();
        inParts(numbers, part -> flaws.replace(read(part), round));
        return numbers.size() < MATTERS_AT_ONCE ? Optional.empty() : Optional.of(numbers.get(numbers.size() - 1));
    }

    /** Recomputes the digests; whoever answers for the records learns what the round found that was not known before. */
    public void conclude(String round) {
        verifyDigests(round);
        found(round).ifPresent(messages::alarm);
    }

    /**
     * Looks once more at all that a round found.
     *
     * @throws RefusedException when some of it still does not hold
     */
    @Transactional(readOnly = true)
    public void requireWhole(String round) {
        List<String> still = new ArrayList<>();
        inParts(flaws.matters(round), part -> still.addAll(notWhole(part)));
        boolean digestsToo =
                flaws.concernsDigests(round) && !digests.unfounded().isEmpty();
        if (digestsToo) {
            throw new RefusedException("digests-unfounded");
        }
        if (!still.isEmpty()) {
            throw new RefusedException("ledgers-flawed", still.size(), named(still));
        }
    }

    private static void inParts(List<String> numbers, Consumer<List<String>> work) {
        for (int from = 0; from < numbers.size(); from += READ_AT_ONCE) {
            work.accept(numbers.subList(from, Math.min(from + READ_AT_ONCE, numbers.size())));
        }
    }

    /**
     * Read apart, so that a part does not carry all that was read before; and as it is at one moment, so that what
     * people write meanwhile is no flaw.
     */
    private Map<String, List<Flaw>> read(List<String> numbers) {
        return reading.execute(status -> verifications.flawsOf(numbers));
    }

    /** A matter that is gone is not whole either. */
    private List<String> notWhole(List<String> numbers) {
        Map<String, List<Flaw>> found = read(numbers);
        return numbers.stream()
                .filter(number ->
                        found.get(number) == null || !found.get(number).isEmpty())
                .toList();
    }

    private void verifyDigests(String round) {
        flaws.replaceOfDigests(
                digests.unfounded().stream()
                        .map(day -> new Flaw(What.DAY, day.toString()))
                        .toList(),
                round);
    }

    private Optional<Found> found(String round) {
        List<String> numbers = flaws.matters(round);
        boolean digestsToo = flaws.concernsDigests(round);
        return numbers.isEmpty() && !digestsToo
                ? Optional.empty()
                : Optional.of(new Found(numbers.size(), named(numbers), digestsToo));
    }

    private static String named(List<String> numbers) {
        return String.join(", ", numbers.subList(0, Math.min(NAMED, numbers.size())));
    }

    /**
     * What a round found.
     *
     * @param some numbers of matters, the first few
     */
    record Found(int matters, String some, boolean digestsToo) {}
}
