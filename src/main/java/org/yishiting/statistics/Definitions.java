package org.yishiting.statistics;

/** The figures, each with its name and its meaning in words. */
public enum Definitions {
    RECEIVED("received"),
    OPEN("open"),
    CLOSED("closed"),
    RESOLVED("resolved"),
    RATE("rate"),
    SATISFACTION("satisfaction"),
    MEDIAN("median"),
    P90("p90"),
    STEPS("steps"),
    STEP_MEDIAN("stepMedian"),
    STEP_P90("stepP90"),
    LATE("late"),
    COMMITMENTS("commitments"),
    WORKDAYS("workdays");

    private final String key;

    Definitions(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public String term(Words words) {
        return words.say("measure." + key);
    }

    public String meaning(Words words) {
        return words.say("means." + key);
    }
}
