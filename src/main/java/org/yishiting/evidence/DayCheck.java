package org.yishiting.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yishiting.evidence.DayHeads.DayHead;

/** Recomputes all digests in one passage from what is stored of their days. */
class DayCheck {

    private final List<DayDigest> digests;
    private final Map<LocalDate, String> roots = new TreeMap<>();
    private LocalDate day;
    private Tree tree = new Tree();

    /** @param digests oldest first */
    DayCheck(List<DayDigest> digests) {
        this.digests = digests;
    }

    /** One after the other: days in their order, each in the order of its tree. */
    void read(DayHead head) {
        if (!head.day().equals(day)) {
            finishDay();
            day = head.day();
        }
        tree.add(head.leaf());
    }

    private void finishDay() {
        if (day != null) {
            roots.put(day, tree.root());
            tree = new Tree();
        }
    }

    /** Days that do not hold, oldest first. */
    List<LocalDate> result() {
        finishDay();
        TreeSet<LocalDate> wrong = new TreeSet<>();
        String previous = DayDigest.FIRST;
        String empty = new Tree().root();
        for (DayDigest digest : digests) {
            String root = roots.getOrDefault(digest.day(), empty);
            if (!digest.isItself()
                    || !digest.previousHash().equals(previous)
                    || !digest.root().equals(root)) {
                wrong.add(digest.day());
            }
            roots.remove(digest.day());
            previous = digest.hash();
        }
        wrong.addAll(roots.keySet());
        return List.copyOf(wrong);
    }
}
