package org.yishiting.engine;

/**
 * What a person asked for is against a rule; said in words of the message bundle under {@code refused.<rule>}.
 *
 * <p>{@link Refusals} turns it into the engine's own refusal where a step is completed.
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

    /** The broken rule, {@code meeting-past}. */
    public String rule() {
        return rule;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
