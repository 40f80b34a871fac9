package org.yishiting.handling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Accounts;
import org.yishiting.matter.Matters;

/** What waits for a person beside their own steps, and what they wait for. */
@Service
@Transactional(readOnly = true)
public class Requests {

    private static final Limit MOST = Limit.of(20);

    private final DelegationRepository delegations;
    private final CountersignRepository countersigns;
    private final CarbonCopyRepository copies;
    private final Matters matters;
    private final Accounts accounts;

    Requests(
            DelegationRepository delegations,
            CountersignRepository countersigns,
            CarbonCopyRepository copies,
            Matters matters,
            Accounts accounts) {
        this.delegations = delegations;
        this.countersigns = countersigns;
        this.copies = copies;
        this.matters = matters;
        this.accounts = accounts;
    }

    /**
     * At most 20 of each, oldest first.
     *
     * @param countersigns opinions asked of the person
     * @param copies sent to the person and not read
     * @param entrusted delegated to the person
     * @param lent delegated by the person to others
     */
    public record Waiting(
            List<Request> countersigns, List<Request> copies, List<Request> entrusted, List<Request> lent) {}

    public Waiting of(String user) {
        return new Waiting(
                requests(countersigns.findByAskedAndAnsweredAtIsNullAndWithdrawnAtIsNullOrderById(user, MOST).stream()
                        .map(one -> new Row(
                                one.id(),
                                one.task(),
                                one.matter(),
                                one.stepName(),
                                one.askedBy(),
                                one.question(),
                                one.askedAt()))),
                requests(copies.findByRecipientAndReadAtIsNullOrderById(user, MOST).stream()
                        .map(one -> new Row(
                                one.id(),
                                one.task(),
                                one.matter(),
                                one.stepName(),
                                one.sentBy(),
                                one.note(),
                                one.sentAt()))),
                requests(delegations.findByDelegateAndAnsweredAtIsNullOrderById(user, MOST).stream()
                        .map(one -> row(one, one.owner()))),
                requests(delegations.findByOwnerAndOpenTaskIsNotNullOrderById(user, MOST).stream()
                        .map(one -> row(one, one.delegate()))));
    }

    private record Row(long id, String task, String matter, String step, String person, String words, Instant at) {}

    private static Row row(Delegation one, String person) {
        return new Row(one.id(), one.task(), one.matter(), one.stepName(), person, one.request(), one.askedAt());
    }

    private List<Request> requests(Stream<Row> found) {
        List<Row> rows = found.toList();
        Map<String, String> names =
                accounts.namesOf(rows.stream().map(Row::person).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Request(
                        row.id(),
                        row.task(),
                        row.matter(),
                        matters.get(row.matter()).publicTitle(),
                        row.step(),
                        names.getOrDefault(row.person(), row.person()),
                        row.words(),
                        row.at()))
                .toList();
    }
}
