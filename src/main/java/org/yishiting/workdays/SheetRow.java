package org.yishiting.workdays;

import java.util.List;

/**
 * A row of a table that was handed in.
 *
 * @param line its number as the person counts, from 1
 * @param cells without blanks around them
 */
record SheetRow(int line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
