package org.yishiting.refusal;

/** A person comes too late to a step: somebody was faster, perhaps the same person with another press. */
public class StepOverException extends RuntimeException {

    private final How how;

    public StepOverException(How how) {
        super(how.name());
        this.how = how;
    }

    String rule() {
        return how.rule;
    }

    /** What happened to the step before. */
    public enum How {

        /** Completed, or taken back by the course of the matter. */
        OVER("over"),

        /** Claimed by somebody else. */
        TAKEN("taken"),

        /** Already claimed by the person who asks. */
        MINE("mine");

        private final String rule;

        How(String rule) {
            this.rule = rule;
        }
    }
}
