package org.yishiting.personal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.yishiting.house.Words;
import org.yishiting.personal.PersonalData.Span;

/**
 * A text in plain signs: compatibility forms as what they mean, lower case, nothing invisible and no marks on letters.
 *
 * @param at where each sign of it stands in the text; one more for the end
 */
record Plain(String signs, int[] at) {

    static Plain of(String text) {
        StringBuilder signs = new StringBuilder();
        int[] at = new int[text.length() * 4 + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String sign = plain(new String(Character.toChars(text.codePointAt(i))));
            if (at.length < signs.length() + sign.length() + 1) {
                at = Arrays.copyOf(at, 2 * at.length + sign.length());
            }
            Arrays.fill(at, signs.length(), signs.length() + sign.length(), i);
            signs.append(sign);
        }
        at[signs.length()] = text.length();
        return new Plain(signs.toString(), Arrays.copyOf(at, signs.length() + 1));
    }

    private static String plain(String sign) {
        int given = sign.codePointAt(0);
        int digit = Signs.digit(given);
        if (digit >= 0 && !Character.isIdeographic(given)) {
            return Integer.toString(digit);
        }
        String visible = Normalizer.normalize(Words.seen(sign), Normalizer.Form.NFKD);
        return visible.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** The place in the text of a stretch of the signs. */
    Span span(int from, int to) {
        int last = at[to - 1];
        int end = to;
        while (at[end] == last) {
            end++;
        }
        return new Span(at[from], at[end]);
    }
}
