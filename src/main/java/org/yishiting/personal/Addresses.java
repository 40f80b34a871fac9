package org.yishiting.personal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yishiting.personal.PersonalData.Span;

/** Mail addresses, ids of messengers, and telephone numbers that are called so. */
final class Addresses {

    private static final String GAP = "[\\s\\p{P}\\p{S}]{0,4}";
    private static final String AT = "(?:@|[(\\[{<]\\s*(?:at|@)\\s*[)\\]}>]|\\s+at\\s+|" + Signs.words("mail.at") + ")";
    private static final String DOT =
            "(?:\\.|[(\\[{<]\\s*(?:dot|\\.)\\s*[)\\]}>]|\\s+dot\\s+|" + Signs.words("mail.dot") + ")";

    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("[\\p{L}\\p{N}._+-]+\\s*" + AT + "\\s*[a-z0-9-]+(?:\\s*" + DOT + "\\s*[a-z0-9-]+)*?\\s*"
                    + DOT + "\\s*[a-z]{2,}(?![a-z0-9])"),
            Pattern.compile("(?:" + Signs.words("messenger")
                    + "|(?<![a-z0-9])(?:[vw]\\W?x|we\\s?chat|weixin|q\\W?q))(?:" + GAP + "(?:"
                    + Signs.words("messenger.between") + "|id))*" + GAP + "(?:[a-z][a-z0-9_-]{4,19}|[0-9]{5,11})"),
            Pattern.compile("(?<![a-z0-9_])wxid_[a-z0-9]+"),
            Pattern.compile("(?:" + Signs.words("telephone") + "|(?<![a-z])(?:tel|phone))(?:" + GAP + "(?:"
                    + Signs.words("telephone.between") + "))*" + GAP + "[2-9][0-9]{2,3}[\\s-]?[0-9]{4}(?![0-9])"));

    private Addresses() {}

    static List<Span> in(Plain plain) {
        return KINDS.stream().flatMap(kind -> spans(kind, plain)).toList();
    }

    private static Stream<Span> spans(Pattern kind, Plain plain) {
        return kind.matcher(plain.signs()).results().map(found -> plain.span(found.start(), found.end()));
    }
}
