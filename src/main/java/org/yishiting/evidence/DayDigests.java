package org.yishiting.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.evidence.DayHeads.DayHead;
import org.yishiting.evidence.DayHeads.Growth;
import org.yishiting.house.Times;

/**
 * A digest a day over the ledgers of all matters, each chained to the one before. Once it is known outside, a ledger
 * that it covers cannot be changed or shortened unnoticed, by nobody.
 */
@Service
@Transactional(readOnly = true)
public class DayDigests {

    private final DigestRows digests;
    private final DayHeads heads;
    private final Times times;

    DayDigests(DigestRows digests, DayHeads heads, Times times) {
        this.digests = digests;
        this.heads = heads;
        this.times = times;
    }

    /**
     * Computes the digest of yesterday, unless it is there. A day on which nothing ran has none: the next covers it.
     *
     * @return empty when there was nothing to do
     */
    @Transactional
    public Optional<DayDigest> computeYesterdays() {
        LocalDate day = times.today().minusDays(1);
        Optional<DayDigest> before = digests.latest();
        if (before.filter(last -> !last.day().isBefore(day)).isPresent()) {
            return Optional.empty();
        }
        Instant end = times.startOf(times.today());
        Growth growth = heads.store(day, end);
        Tree tree = heads.treeOf(day);
        DayDigest digest = DayDigest.of(
                day,
                before.map(DayDigest::matters).orElse(0L) + growth.matters(),
                before.map(DayDigest::entries).orElse(0L) + growth.entries(),
                tree.size(),
                tree.root(),
                before.map(DayDigest::hash).orElse(DayDigest.FIRST),
                times.now());
        digests.insert(digest);
        return Optional.of(digest);
    }

    public Optional<DayDigest> latest() {
        return digests.latest();
    }

    /**
     * Newest first.
     *
     * @param before the last day of the page before, null for the first page
     */
    public List<DayDigest> newest(LocalDate before, int size) {
        return digests.newest(before, size);
    }

    /** The latest digest that covers entries of a matter; empty before the first night. */
    public Optional<Cover> coverOf(String matter) {
        List<DayHead> all = heads.of(matter);
        return all.isEmpty()
                ? Optional.empty()
                : digests.find(last(all).day())
                        .map(digest -> new Cover(digest, last(all).seq()));
    }

    /** Proof that the latest digest that covers a matter does; empty before the first night, or when it does not. */
    public Optional<Proof> proofOf(String matter) {
        List<DayHead> all = heads.of(matter);
        if (all.isEmpty() || last(all).present().isEmpty()) {
            return Optional.empty();
        }
        DayHead head = last(all);
        List<String> leaves = heads.leavesOf(head.day());
        return digests.find(head.day())
                .filter(digest -> leaves.contains(head.leaf()))
                .map(digest -> new Proof(
                        digest,
                        matter,
                        head.seq(),
                        head.present().get(),
                        head.leafNow(),
                        Tree.path(leaves, leaves.indexOf(head.leaf()))))
                .filter(Proof::holds);
    }

    /** Days whose digest the ledgers of matters, as they are now, do not agree with, by number. */
    Map<String, List<LocalDate>> deniedBy(Collection<String> matters) {
        return heads.of(matters).stream()
                .filter(head -> !head.holds())
                .collect(groupingBy(DayHead::matter, mapping(DayHead::day, toList())));
    }

    /** Days whose digest does not follow from what is stored of the day and from the digest before. */
    List<LocalDate> unfounded() {
        DayCheck check = new DayCheck(digests.oldestFirst());
        heads.all(check::read);
        return check.result();
    }

    private static DayHead last(List<DayHead> all) {
        return all.get(all.size() - 1);
    }

    /** @param seq position of the last entry that the digest covers */
    public record Cover(DayDigest digest, int seq) {}
}
