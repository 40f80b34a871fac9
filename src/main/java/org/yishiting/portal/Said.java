package org.yishiting.portal;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * Something that an event says.
 *
 * @param label key of its label
 * @param words several where it is a list
 */
public record Said(String label, List<Word> words) {

    /**
     * One of three; the others are null.
     *
     * @param text as it was written
     * @param key of a message
     * @param time a moment
     */
    public record Word(String text, String key, ZonedDateTime time) {}

    /** Whether it is sentences that need no label when nothing else is said. */
    public boolean isSpeech() {
        return words.size() == 1 && words.get(0).text() != null;
    }
}
