package org.yishiting.matter;

import java.time.Instant;
import org.yishiting.community.Division;
import org.yishiting.community.SearchWords;

/**
 * What a reader of the board wants to see; null means whatever.
 *
 * @param words in the public title, the place or the number; never in what a resident wrote
 * @param from reported at or after
 * @param until reported before
 */
public record BoardFilter(
        Division inside, SearchWords words, Status status, Category category, Instant from, Instant until) {

    /** Every matter of a division, or of all when it is null. */
    public static BoardFilter of(Division inside) {
        return new BoardFilter(inside, SearchWords.of(""), null, null, null, null);
    }

    BoardFilter with(Status wanted) {
        return new BoardFilter(inside, words, wanted, category, from, until);
    }
}
