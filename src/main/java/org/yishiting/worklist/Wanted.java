package org.yishiting.worklist;

import java.util.Optional;
import org.yishiting.matter.Category;

/**
 * Which of the steps that wait for a person are to be listed.
 *
 * @param category null for all
 * @param words part of title (or of the report that has none yet), place, number or name of the step; empty for all
 */
public record Wanted(WorkFilter filter, Category category, String words) {

    /** As long as anybody types to find something. */
    public static final int LONGEST = 60;

    public static final Wanted EVERYTHING = new Wanted(WorkFilter.ALL, null, "");

    public Wanted {
        words = words == null ? "" : words.strip();
        words = words.codePointCount(0, words.length()) > LONGEST
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST))
                : words;
    }

    public Optional<Category> ofCategory() {
        return Optional.ofNullable(category);
    }

    String condition() {
        return filter.condition() + (category == null && words.isEmpty() ? "" : " and " + ofMatter());
    }

    private String ofMatter() {
        return "exists (select 1 from matter w where w.number = p.matter"
                + (category == null ? "" : " and w.category = :category")
                + (words.isEmpty()
                        ? ""
                        : " and (lower(coalesce(w.public_title, w.text)) like :words or lower(w.place) like :words"
                                + " or lower(w.number) like :words or lower(p.name) like :words)")
                + ")";
    }
}
