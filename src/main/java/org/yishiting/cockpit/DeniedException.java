package org.yishiting.cockpit;

/** A person who may come here asked for what is not theirs; said in words under {@code cockpit.denied.<rule>}. */
public class DeniedException extends RuntimeException {

    private final String rule;

    public DeniedException(String rule) {
        super(rule);
        this.rule = rule;
    }

    /** The right that is missing, {@code oversight}. */
    public String rule() {
        return rule;
    }
}
