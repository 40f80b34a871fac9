package org.yishiting.portal;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yishiting.community.PersonName;
import org.yishiting.matter.Matter;
import org.yishiting.matter.PublicText;

/**
 * Words of staff as residents read them: the reporter's name is masked, and where something may be a number or an
 * address of a person its digits are, or the whole sentence when that is not enough.
 */
final class Masking {

    private static final String MASK = "***";
    private static final String ENDS_OF_SENTENCES = "(?<=[\\n。！？；!?;])";

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
        String named = name.apply(text);
        if (PublicText.isFree(named)) {
            return named;
        }
        String masked = Arrays.stream(named.split(ENDS_OF_SENTENCES))
                .map(Masking::sentence)
                .collect(Collectors.joining());
        return PublicText.isFree(masked) ? masked : MASK;
    }

    private static String sentence(String said) {
        if (PublicText.isFree(said)) {
            return said;
        }
        String withoutDigits = said.replaceAll("\\p{Nd}", "*");
        return PublicText.isFree(withoutDigits) ? withoutDigits : MASK + (said.endsWith("\n") ? "\n" : "");
    }
}
