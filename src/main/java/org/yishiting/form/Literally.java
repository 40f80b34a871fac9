package org.yishiting.form;

import java.util.regex.Pattern;

/** Words as they were typed, put so that a form's text, which is read as Markdown, shows them as they were typed. */
final class Literally {

    /** What Markdown reads as markup anywhere in a line, with what makes links by itself. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*\\[\\](){}!<>#~|&:/@.+]");

    /** An underscore inside a word is none: ids and file names stay as they are. */
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");

    /** What begins a list, a rule or underlines a heading, where a line begins. */
    private static final Pattern LINE = Pattern.compile("(?m)^([ \\t]*)([-=])");

    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");
    private static final String FIXED_SPACE = "\u00A0";
    private static final String TAB = "\t";

    private Literally() {}

    static String shown(String words) {
        String escaped = MARKUP.matcher(words).replaceAll("\\\\$0");
        escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\$0");
        escaped = LINE.matcher(escaped).replaceAll("$1\\\\$2");
        return INDENTATION.matcher(escaped).replaceAll(begin -> begin.group()
                .replace(TAB, FIXED_SPACE.repeat(4))
                .replace(" ", FIXED_SPACE));
    }
}
