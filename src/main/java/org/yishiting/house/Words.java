package org.yishiting.house;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, as the house keeps, counts and measures it: one form for equal words (NFC of Unicode), one sign
 * for the end of a line, and only what can be seen. A character is a code point, so that a rare name counts like any
 * other. {@code js/characters.js} says the same on pages.
 */
public final class Words {

    /** Blanks at the ends: spaces and lines of every width, and the Braille cell without dots. */
    private static final String BLANK = "[\\p{Z}\\s\\x{2800}]";

    /** A character beyond the first plane among the others makes Java look behind by whole characters. */
    private static final String SYMBOLS = "\\p{So}\\p{Sm}\\p{Sk}\uD83C\uDFFB";

    private static final String IDEOGRAPHS = "\\p{IsIdeographic}\uD840\uDC00";
    private static final String JOINING = "\\p{IsArabic}\\p{IsMongolian}\\p{IsDevanagari}";

    /**
     * What nobody sees: controls and halves of characters, format characters (direction, zero width, soft hyphen, tags),
     * fillers and joiners, and code points that Unicode keeps for such. Numeral signs of Arabic and other scripts are seen
     * though they count as format. A joiner stays between letters of scripts that need it and between the parts of one
     * emoji; a variation selector stays behind what has variants.
     */
    private static final Pattern UNSEEN = Pattern.compile(String.join(
            "|",
            "[\\p{Cc}&&[^\\n\\t]]",
            "[\\p{Cs}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}]",
            "[\\p{Cf}&&[^\\x{200C}\\x{200D}\\x{180E}\\x{600}-\\x{605}\\x{6DD}\\x{70F}\\x{890}\\x{891}\\x{8E2}\\x{110BD}\\x{110CD}]]",
            "[\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{2065}\\x{3164}\\x{FFA0}\\x{FFF0}-\\x{FFF8}]",
            "[\\x{E0000}-\\x{E00FF}\\x{E01F0}-\\x{E0FFF}]",
            "(?<![" + JOINING + "])\\x{200C}",
            "(?<![" + JOINING + SYMBOLS + "\\x{FE0F}])\\x{200D}",
            "(?<=[" + SYMBOLS + "\\x{FE0F}])\\x{200D}(?![" + SYMBOLS + "])",
            "(?<!\\p{IsMongolian})[\\x{180B}-\\x{180F}]",
            "(?<![\\p{S}\\p{P}0-9" + IDEOGRAPHS + "])[\\x{FE00}-\\x{FE0F}]",
            "(?<=[0-9#*])\\x{FE0F}(?!\\x{20E3})",
            "(?<![" + IDEOGRAPHS + "])[\\x{E0100}-\\x{E01EF}]"));

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern ENDS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
    private static final Pattern FIRST = Pattern.compile("\\X");

    private Words() {}

    /** The words as they are kept: without what cannot be seen, and without blanks around them; null counts as empty. */
    public static String kept(String typed) {
        return typed == null ? "" : ENDS.matcher(seen(typed)).replaceAll("");
    }

    /** The words without what cannot be seen; blanks stay where they are. */
    public static String seen(String typed) {
        String words = typed;
        String before;
        do {
            before = words;
            words = Normalizer.normalize(LINE_END.matcher(before).replaceAll("\n"), Normalizer.Form.NFC);
            words = UNSEEN.matcher(words).replaceAll("");
        } while (!words.equals(before));
        return words;
    }

    /** How many characters the words have as they are kept. */
    public static int count(String typed) {
        String words = kept(typed);
        return words.codePointCount(0, words.length());
    }

    /** Whether nothing is left of the words as they are kept. */
    public static boolean isBlank(String typed) {
        return kept(typed).isEmpty();
    }

    /** The first characters of words, as they are kept; none is cut in two. */
    public static String first(String typed, int most) {
        String words = kept(typed);
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }

    /** What a reader sees as the first character, with the marks and the variant that belong to it; empty for none. */
    public static String initial(String typed) {
        Matcher first = FIRST.matcher(kept(typed));
        return first.find() ? first.group() : "";
    }
}
