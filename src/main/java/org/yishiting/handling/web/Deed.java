package org.yishiting.handling.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.yishiting.handling.Action;

/** What the forms of a step's page send. */
enum Deed {
    FORWARD,
    DELEGATE,
    RETURN,
    RECALL,
    COUNTERSIGN,
    OPINION,
    WITHDRAW,
    COPY,
    READ,
    URGE,
    EXTEND,
    PAUSE,
    RESUME,
    TAKE_BACK;

    /** The name that paths and messages use. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Deed> of(String key) {
        return Arrays.stream(values()).filter(deed -> deed.key().equals(key)).findFirst();
    }

    /** Whether the page of the step has a form for it now, beside which a problem can be told. */
    boolean isOfferedBy(StepView step) {
        return switch (this) {
            case OPINION -> step.countersigns().stream().anyMatch(StepView.Opinion::mine);
            case WITHDRAW, READ -> false;
            default -> step.may(Action.valueOf(name()));
        };
    }
}
