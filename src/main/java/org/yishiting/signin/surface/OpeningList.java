package org.yishiting.signin.surface;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;

/**
 * Reads a list of what is open to one consumer: a line {@code base <path>}, then a line for each opening, {@code <circle>
 * <method> <path below the base> <why>}. Lines that begin with {@code #} are remarks.
 */
final class OpeningList {

    private static final int WORDS = 4;

    private String base = "";
    private final List<Opening> openings = new ArrayList<>();

    private OpeningList() {}

    /** @throws IllegalArgumentException for a line that is not understood, or that does not say why */
    static List<Opening> read(Resource file) throws IOException {
        OpeningList list = new OpeningList();
        for (String line : file.getContentAsString(UTF_8).lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                list.add(line, file.getFilename());
            }
        }
        return list.openings;
    }

    private void add(String line, String file) {
        String[] words = line.split("\\s+", WORDS);
        if (words.length == 2 && words[0].equals("base")) {
            base = words[1];
        } else if (words.length == WORDS) {
            openings.add(new Opening(Circle.of(words[0]), HttpMethod.valueOf(words[1]), base + words[2]));
        } else {
            throw new IllegalArgumentException(file + ": " + line);
        }
    }
}
