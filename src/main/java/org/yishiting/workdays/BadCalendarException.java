package org.yishiting.workdays;

import java.util.List;
import java.util.Locale;

/** A holiday sheet that cannot be taken in; nothing of it was. */
public class BadCalendarException extends RuntimeException {

    /** What is wrong with a line. */
    public enum Reason {
        /** There is no day at all; line and read say nothing. */
        EMPTY,
        /** Neither a table nor a list that can be opened. */
        UNREADABLE,
        NOT_THREE_CELLS,
        NO_DATE,
        OTHER_YEAR,
        TWICE,
        NOT_TRUE_OR_FALSE,
        NAME_LENGTH;

        /** Key of the message bundle; {0} is the line's number, {1} what was read. */
        public String messageKey() {
            return "workdays." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One bad line.
     *
     * @param line counted from 1
     */
    public record Fault(int line, Reason reason, String read) {}

    private final transient List<Fault> faults;

    BadCalendarException(List<Fault> faults) {
        super(faults.size() + " bad lines");
        this.faults = List.copyOf(faults);
    }

    /** At least one, in the order of the lines. */
    public List<Fault> faults() {
        return faults;
    }
}
