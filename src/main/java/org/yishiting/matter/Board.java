package org.yishiting.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;

/** What the notice board says about all matters together. */
@Service
@Transactional(readOnly = true)
public class Board {

    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "reportedAt", "number");

    private final BoardRepository matters;

    Board(BoardRepository matters) {
        this.matters = matters;
    }

    /**
     * Matters that the filter lets through, newest report first.
     *
     * @param before the last number of the page before, null for the first page; nothing comes after an unknown one
     */
    public List<Matter> find(BoardFilter filter, String before, int size) {
        Specification<Matter> wanted = new BoardQuery(filter);
        if (before == null) {
            return list(wanted, NEWEST, size);
        }
        return matters.findById(before)
                .map(last -> list(wanted.and(BoardQuery.after(last)), NEWEST, size))
                .orElse(List.of());
    }

    /** Matters of a division that are on their way or wait for their rating; of all when it is null. */
    public long open(Division inside) {
        return matters.count(new BoardQuery(BoardFilter.of(inside).with(Status.OPEN)))
                + matters.count(new BoardQuery(BoardFilter.of(inside).with(Status.RATING)));
    }

    /** Matters of a division, or of all, that closed with a result at or after the instant. */
    public long closedSince(Division inside, Instant since) {
        return matters.count(
                new BoardQuery(BoardFilter.of(inside).with(Status.CLOSED)).and(BoardQuery.closedSince(since)));
    }

    /** Matters of a division, or of all, that closed with a result and have a public title, newest first. */
    public List<Matter> latestResults(Division inside, int size) {
        return list(
                new BoardQuery(BoardFilter.of(inside).with(Status.CLOSED)).and(BoardQuery.titled()),
                Sort.by(Sort.Direction.DESC, "closedAt"),
                size);
    }

    /** When the first matter was reported; empty as long as there is none. */
    public Optional<Instant> firstReport() {
        return matters.firstReport();
    }

    private List<Matter> list(Specification<Matter> wanted, Sort order, int size) {
        return matters.findBy(wanted, found -> found.sortBy(order).limit(size).all());
    }
}
