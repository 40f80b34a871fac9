package org.yishiting.statistics.table;

import java.util.Map;
import org.yishiting.statistics.CountedCases.Figure;

/** Where a reader finds the cases behind a figure. */
@FunctionalInterface
public interface Links {

    /** For what is printed. */
    Links NONE = (figure, narrowed) -> null;

    /**
     * The address of what a figure counted, null for none.
     *
     * @param narrowed what the line of the table narrows: {@code procedure}, {@code category}, {@code group},
     *     {@code step} or {@code unit}
     */
    String to(Figure figure, Map<String, String> narrowed);
}
