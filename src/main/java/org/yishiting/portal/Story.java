package org.yishiting.portal;

import java.util.List;

/**
 * A result as everybody can read it: what was wrong, what was decided, what was done, what residents say.
 *
 * @param decided words of the notice in force, null when nothing was put up
 * @param done what was promised and is done, each thing once, empty when nothing was
 * @param satisfied what residents said last, null when they said nothing
 * @param photos the place before and after; at work where staff published no such photo
 */
public record Story(MatterFacts matter, String decided, List<String> done, Boolean satisfied, List<Photo> photos) {

    /** @param as name of what it shows, {@code BEFORE}, {@code WORK} or {@code AFTER} */
    public record Photo(String id, String as) {}
}
