package org.yishiting.community;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody typed into a search: some words that must all be found, in any order, whatever their case and width.
 * Signs that mean something to a database are plain text.
 *
 * @param words in lower case, five at most
 */
public record SearchWords(List<String> words) {

    private static final int MOST = 5;
    private static final int LONGEST = 60;
    private static final char ESCAPE = '!';

    /** Never null; only the first sixty characters count. */
    public static SearchWords of(String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return new SearchWords(Arrays.stream(
                        text.substring(0, Math.min(LONGEST, text.length())).split("[\\s·]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Each word stands in one of the columns. */
    public Predicate in(CriteriaBuilder criteria, List<Expression<String>> columns) {
        return criteria.and(words.stream()
                .map(word -> criteria.or(columns.stream()
                        .map(column -> contains(criteria, column, word))
                        .toArray(Predicate[]::new)))
                .toArray(Predicate[]::new));
    }

    static Predicate contains(CriteriaBuilder criteria, Expression<String> column, String word) {
        String literal = word.replaceAll("([%_" + ESCAPE + "])", ESCAPE + "$1");
        return criteria.like(criteria.lower(column), "%" + literal + "%", ESCAPE);
    }
}
