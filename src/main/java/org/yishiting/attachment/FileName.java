package org.yishiting.attachment;

import java.util.regex.Pattern;
import org.yishiting.house.Words;

/** Makes a name that came from outside safe to show, to store in archives and to save on any system. */
final class FileName {
    private static final int LONGEST = 80;
    private static final String UNNAMED = "file";
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]{0,10}$");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}:*?\"<>|%;&'`$#~]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {}

    /** The name without folders, control and reserved characters; never empty. */
    static String bare(String given) {
        String name = FOLDERS.matcher(Words.kept(given)).replaceFirst("");
        name = Words.first(UNSAFE.matcher(name).replaceAll(""), LONGEST);
        name = EDGES.matcher(name).replaceAll("");
        return name.isEmpty() ? UNNAMED : name;
    }

    /** The safe name with its ending replaced. */
    static String withExtension(String given, String extension) {
        String stem = EXTENSION.matcher(Words.kept(given)).replaceFirst("");
        return bare(stem) + "." + extension;
    }
}
