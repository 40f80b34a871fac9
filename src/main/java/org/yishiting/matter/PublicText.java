package org.yishiting.matter;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Whether a text may stand on a public page: no telephone number, no identity card number.
 *
 * <p>Names cannot be told from other words by rule; the person who writes is asked to leave them out.
 */
@Component
public class PublicText {

    private static final Pattern PERSONAL =
            Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}[- ]?\\d{7,8}|\\d{17}[\\dXx])(?!\\d)");

    public boolean isFree(String text) {
        return !PERSONAL.matcher(text.replaceAll("(?<=\\d)[ -](?=\\d)", "")).find();
    }
}
