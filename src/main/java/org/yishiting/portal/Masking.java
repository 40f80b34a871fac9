package org.yishiting.portal;

import java.util.function.UnaryOperator;
import org.yishiting.community.PersonName;
import org.yishiting.matter.Matter;
import org.yishiting.matter.PublicText;

/** Words of staff as residents read them: the reporter's name and whatever reaches a person are masked. */
final class Masking {

    private final UnaryOperator<String> name;

    private Masking(UnaryOperator<String> name) {
        this.name = name;
    }

    /** For everything that is said about the matter. */
    static Masking of(Matter matter) {
        return new Masking(matter.reporterName()
                .filter(full -> full.codePointCount(0, full.length()) > 1)
                .<UnaryOperator<String>>map(full -> text -> text.replace(full, PersonName.masked(full)))
                .orElse(UnaryOperator.identity()));
    }

    String apply(String text) {
        return PublicText.masked(name.apply(text));
    }
}
