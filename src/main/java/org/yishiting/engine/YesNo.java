package org.yishiting.engine;

/** Answer to a question that knows no third. */
public enum YesNo {
    YES,
    NO;

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    public boolean isYes() {
        return this == YES;
    }
}
