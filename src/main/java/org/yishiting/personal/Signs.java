package org.yishiting.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Chinese words and signs by which numbers and addresses are written, from {@code personal/signs.properties}. */
final class Signs {

    private static final Properties ALL = read();
    private static final Map<Integer, Integer> DIGITS = table("digit.");
    private static final Map<Integer, Integer> ALIKE = table("alike.");

    private Signs() {}

    /** The digit that a sign always stands for, -1 for none. */
    static int digit(int sign) {
        int value = Character.isLetter(sign) ? -1 : Character.getNumericValue(sign);
        return value >= 0 && value <= 9 ? value : DIGITS.getOrDefault(sign, -1);
    }

    /** The digit that a letter may stand for beside others, -1 for none. */
    static int alike(int sign) {
        return ALIKE.getOrDefault(sign, -1);
    }

    /** Alternatives of a regular expression. */
    static String words(String key) {
        return ALL.getProperty(key);
    }

    private static Map<Integer, Integer> table(String prefix) {
        Map<Integer, Integer> table = new HashMap<>();
        for (int digit = 0; digit <= 9; digit++) {
            int value = digit;
            ALL.getProperty(prefix + digit, "").codePoints().forEach(sign -> table.put(sign, value));
        }
        return Map.copyOf(table);
    }

    private static Properties read() {
        Properties all = new Properties();
        try (InputStream content = Signs.class.getResourceAsStream("/personal/signs.properties");
                Reader reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return all;
    }
}
