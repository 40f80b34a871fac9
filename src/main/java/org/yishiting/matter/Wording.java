package org.yishiting.matter;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.yishiting.house.Words;
import org.yishiting.refusal.RefusedException;

/** Words a person typed, fit to be kept: as {@link Words} says, within the length that the case can hold. */
public final class Wording {

    /** Longest title, in characters. */
    public static final int TITLE = 60;

    /** Longest line, in characters. */
    public static final int LINE = 200;

    /** Longest text, in characters. */
    public static final int TEXT = 2000;

    private Wording() {}

    /**
     * The text without blanks around it; refused when nothing is left or it is too long.
     *
     * @param field names the field to the person, key {@code field.<field>} of the message bundle
     * @param text null counts as empty
     */
    public static String required(String field, String text, int longest) {
        String words = optional(field, text, longest);
        if (words.isEmpty()) {
            throw new RefusedException("text-missing", label(field));
        }
        return words;
    }

    /** The same, but it may be empty. */
    public static String optional(String field, String text, int longest) {
        String words = Words.kept(text);
        if (Words.count(words) > longest) {
            throw new RefusedException("text-too-long", label(field), longest);
        }
        return words;
    }

    /** The same as {@link #required} for words that everybody will read: also refused unless {@link PublicText}. */
    public static String published(String field, String text, int longest) {
        String words = required(field, text, longest);
        if (!PublicText.isFree(words)) {
            throw new RefusedException("text-personal", label(field));
        }
        return words;
    }

    private static MessageSourceResolvable label(String field) {
        return new DefaultMessageSourceResolvable("field." + field);
    }
}
