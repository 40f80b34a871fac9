package org.yishiting.refusal;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a person asked for is against a rule; said in words of the message bundle under {@code refused.<rule>}.
 *
 * <p>{@link Refusals} says it where people or the clock come in; nothing else needs to catch it.
 */
public class RefusedException extends RuntimeException {

    private final String rule;
    private final transient Object[] arguments;

    /** @param arguments {0}, {1} … of the message */
    public RefusedException(String rule, Object... arguments) {
        super(rule);
        this.rule = rule;
        this.arguments = arguments;
    }

    /** A number that must be given is absent; {@code field.<field>} of the bundle names it. */
    public static RefusedException numberMissing(String field) {
        return new RefusedException("number-missing", new DefaultMessageSourceResolvable("field." + field));
    }

    /** The broken rule, {@code meeting-past}. */
    public String rule() {
        return rule;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
