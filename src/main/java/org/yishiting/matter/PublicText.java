package org.yishiting.matter;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What may stand on a public page: no telephone number and no identity-card number (Personal Information Protection
 * Law, arts. 6 and 28).
 *
 * <p>Numbers are found however they are grouped and also in full-width digits. Names cannot be told from other words;
 * the author answers for them.
 */
public final class PublicText {

    private static final String GAP = "[\\s–—-]?";
    private static final String ALONE_BEFORE = "(?<![0-9])";
    private static final String ALONE_AFTER = "(?![0-9])";
    private static final List<Pattern> PERSONAL = List.of(
            Pattern.compile("(?:" + ALONE_BEFORE + "|(?<![0-9])\\+?86" + GAP + ")1[3-9][0-9]" + GAP + "[0-9]{4}" + GAP
                    + "[0-9]{4}" + ALONE_AFTER),
            Pattern.compile(
                    ALONE_BEFORE + "0[1-9][0-9]{1,2}\\)?" + GAP + "[2-9][0-9]{2,3}" + GAP + "[0-9]{4}" + ALONE_AFTER),
            Pattern.compile(
                    ALONE_BEFORE + "[1-9][0-9]{5}" + GAP + "[0-9]{8}" + GAP + "[0-9]{3}[0-9Xx]" + "(?![0-9A-Za-z])"));

    private PublicText() {}

    /** Whether the text holds no mobile number, no landline number with its area code and no 18-digit identity number. */
    public static boolean isFree(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return PERSONAL.stream().noneMatch(number -> number.matcher(plain).find());
    }
}
