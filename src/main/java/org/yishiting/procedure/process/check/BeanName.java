package org.yishiting.procedure.process.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a diagram names a bean. */
final class BeanName {

    private static final Pattern WRITTEN = Pattern.compile("[$#]\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}");

    private BeanName() {}

    /** {@code closeDossier} of {@code ${closeDossier}}; empty when it is anything else. */
    static Optional<String> of(String expression) {
        Matcher written = WRITTEN.matcher(expression.strip());
        return written.matches() ? Optional.of(written.group(1)) : Optional.empty();
    }
}
