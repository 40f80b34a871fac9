package org.yishiting.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yishiting.personal.PersonalData.Span;

/** Numbers that belong to a person, put together from groups of digits with whatever but words between them. */
final class Numbers {

    private static final int MOST_BETWEEN = 4;
    private static final int LONGEST = 24;

    private static final Pattern MOBILE = Pattern.compile("(?:0{0,2}86|0)?1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("(?:0{0,2}86)?0[1-9][0-9]{1,2}[2-9][0-9]{6,7}");
    private static final Pattern IDENTITY = Pattern.compile("([1-9][0-9])[0-9]{4}([0-9]{8})[0-9]{3}[0-9x]");
    private static final Pattern OLD_IDENTITY = Pattern.compile("([1-9][0-9])[0-9]{4}([0-9]{6})[0-9]{3}");

    /** First two digits of the areas of GB/T 2260. */
    private static final Pattern AREA = Pattern.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]");

    /** Amounts with groups of three, days and times of the day: what looks like parts of a number and is none. */
    private static final Pattern OTHER = Pattern.compile("(?<![0-9])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9]|,[0-9])"
            + "|(?<![0-9])(?:19|20)[0-9]{2}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
            + "|(?<![0-9:])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?![0-9:])");

    private record Group(int from, int to, String digits) {}

    private Numbers() {}

    static List<Span> in(Plain plain) {
        List<Group> groups = groups(plain.signs());
        List<Span> found = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            int last = lastOfNumber(plain.signs(), groups, first);
            if (last >= first) {
                found.add(plain.span(groups.get(first).from(), groups.get(last).to()));
                first = last;
            }
        }
        return found;
    }

    /** Index of the last group of the longest number that begins with a group; -1 when none does. */
    private static int lastOfNumber(String signs, List<Group> groups, int first) {
        StringBuilder digits = new StringBuilder();
        int found = -1;
        for (int i = first; i < groups.size() && digits.length() < LONGEST; i++) {
            if (i > first
                    && !isGap(signs.substring(
                            groups.get(i - 1).to(), groups.get(i).from()))) {
                break;
            }
            digits.append(groups.get(i).digits());
            if (isPersonal(digits.toString())) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isGap(String between) {
        return between.codePointCount(0, between.length()) <= MOST_BETWEEN
                && between.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean isPersonal(String digits) {
        return MOBILE.matcher(digits).matches()
                || LANDLINE.matcher(digits).matches()
                || isBorn(IDENTITY.matcher(digits), "")
                || isBorn(OLD_IDENTITY.matcher(digits), "19");
    }

    private static boolean isBorn(Matcher number, String century) {
        return number.matches() && AREA.matcher(number.group(1)).matches() && isDayOfALife(century + number.group(2));
    }

    private static boolean isDayOfALife(String day) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(day.substring(0, 4)),
                    Integer.parseInt(day.substring(4, 6)),
                    Integer.parseInt(day.substring(6)));
            return born.getYear() >= 1900 && born.getYear() < 2100;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Arabic and written digits are groups of their own: what stands before a number may end in a written one. */
    private static List<Group> groups(String signs) {
        String text = withoutOthers(signs);
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            StringBuilder digits = new StringBuilder();
            boolean arabic = isArabic(text.charAt(at)) || isAlike(text, at);
            while (end < text.length() && belongs(text, end, arabic)) {
                char sign = text.charAt(end++);
                digits.append(isArabic(sign) ? sign - '0' : arabic ? Signs.alike(sign) : Signs.digit(sign));
            }
            if (arabic && end > at && end < text.length() && isLastX(text, end)) {
                digits.append('x');
                end++;
            }
            if (end > at) {
                groups.add(new Group(at, end, digits.toString()));
            }
            at = Math.max(end, at + 1);
        }
        return groups;
    }

    private static String withoutOthers(String signs) {
        return OTHER.matcher(signs).replaceAll(other -> "a".repeat(other.group().length()));
    }

    private static boolean belongs(String text, int at, boolean arabic) {
        return arabic
                ? isArabic(text.charAt(at)) || isAlike(text, at)
                : !isArabic(text.charAt(at)) && Signs.digit(text.charAt(at)) >= 0;
    }

    private static boolean isArabic(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** A letter that looks like a digit, in a word of nothing else and at least one digit. */
    private static boolean isAlike(String text, int at) {
        if (Signs.alike(text.charAt(at)) < 0) {
            return false;
        }
        int from = at;
        int to = at;
        while (from > 0 && isDigitOrAlike(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isDigitOrAlike(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).chars().anyMatch(sign -> isArabic((char) sign));
    }

    private static boolean isDigitOrAlike(char sign) {
        return isArabic(sign) || Signs.alike(sign) >= 0;
    }

    private static boolean isLastX(String text, int at) {
        return text.charAt(at) == 'x' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
