package org.yishiting.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.evidence.Flaw.What;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;

/** Verifies all matters, a part at a time, and remembers what does not hold until it does. */
@Service
@Transactional
public class Rounds {

    private static final int MATTERS_AT_ONCE = 200;
    private static final int NAMED = 5;

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Verifications verifications;
    private final DayDigests digests;
    private final FlawRows flaws;
    private final EvidenceMessages messages;
    private final TransactionTemplate reading;

    Rounds(
            JdbcClient jdbc,
            Matters matters,
            Verifications verifications,
            DayDigests digests,
            FlawRows flaws,
            EvidenceMessages messages,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.verifications = verifications;
        this.digests = digests;
        this.flaws = flaws;
        this.messages = messages;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reading.setReadOnly(true);
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
        numbers.forEach(number -> verify(round, number));
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
        List<String> still = flaws.matters(round).stream()
                .filter(number -> !verify(number).isWhole())
                .toList();
        boolean digestsToo =
                flaws.concernsDigests(round) && !digests.unfounded().isEmpty();
        if (digestsToo) {
            throw new RefusedException("digests-unfounded");
        }
        if (!still.isEmpty()) {
            throw new RefusedException("ledgers-flawed", still.size(), named(still));
        }
    }

    private void verify(String round, String number) {
        flaws.replace(number, verify(number).flaws(), round);
    }

    /** Read apart, so that the part does not carry all that was read before. */
    private Verification verify(String number) {
        return reading.execute(status -> verifications.of(matters.get(number)));
    }

    private void verifyDigests(String round) {
        flaws.replace(
                null,
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
