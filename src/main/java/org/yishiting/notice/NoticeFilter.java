package org.yishiting.notice;

import java.time.Instant;
import org.yishiting.community.Division;
import org.yishiting.community.SearchWords;
import org.yishiting.matter.Category;

/**
 * Which notices a reader wants to see; null means whatever.
 *
 * @param words in title or text
 * @param category of the matter
 * @param from published at or after
 * @param until published before
 */
public record NoticeFilter(Division inside, SearchWords words, Category category, Instant from, Instant until) {

    /** Every notice of a division, or of all when it is null. */
    public static NoticeFilter of(Division inside) {
        return new NoticeFilter(inside, SearchWords.of(""), null, null, null);
    }
}
