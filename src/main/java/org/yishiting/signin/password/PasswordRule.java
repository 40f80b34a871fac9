package org.yishiting.signin.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/**
 * What a password must be: long, not one that is known or soon guessed, not the person's own name. No demand for digits
 * or signs, which only lead to {@code Password1!} (NIST SP 800-63B, 5.1.1.2).
 */
public enum PasswordRule {
    LENGTH {
        @Override
        boolean holds(String password, List<String> names) {
            return password.codePointCount(0, password.length()) >= SHORTEST;
        }
    },
    NOT_KNOWN {
        @Override
        boolean holds(String password, List<String> names) {
            String looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
            List<String> near =
                    Stream.concat(names.stream(), OF_THE_HOUSE.stream()).toList();
            return GUESSING.measure(looked, near).getGuessesLog10() >= GUESSES;
        }
    },
    NOT_THE_NAME {
        @Override
        boolean holds(String password, List<String> names) {
            String said = password.toLowerCase(Locale.ROOT);
            return names.stream()
                    .filter(name -> name.codePointCount(0, name.length()) >= 2)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .noneMatch(name -> said.contains(name) && said.length() - name.length() < SHORTEST);
        }
    };

    /** Characters. */
    public static final int SHORTEST = 12;

    /** Powers of ten that somebody who knows what people choose has to try; every throttled door takes years for it. */
    private static final double GUESSES = 7;

    /** Looking at more takes long and changes nothing. */
    private static final int LOOKED_AT = 64;

    /** What people here would try first. */
    private static final List<String> OF_THE_HOUSE = List.of("yishiting", "yishi");

    private static final Zxcvbn GUESSING = new Zxcvbn();

    abstract boolean holds(String password, List<String> names);

    /**
     * The rules that a password breaks; none when it may be taken.
     *
     * @param names of the person: account, full name, mail address; those that are missing are left out
     */
    public static List<PasswordRule> brokenBy(String password, String... names) {
        List<String> known = Stream.of(names).filter(StringUtils::hasText).toList();
        return Stream.of(values()).filter(rule -> !rule.holds(password, known)).toList();
    }

    /** The rule as refusals name it. */
    String refusal() {
        return "password-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the message bundle that says it. */
    public String messageKey() {
        return "refused." + refusal();
    }
}
