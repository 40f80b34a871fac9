package org.yishiting.statistics;

/** By what facts are counted: a column of the facts. */
enum Dimension {
    TOTAL("''"),
    PROCEDURE("procedure_key"),
    CATEGORY("category"),
    DIVISION("grp"),
    STEP("step"),
    UNIT("role");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /** The branch of a statement that counts by this dimension. */
    String branch(String measures) {
        String counted = "select '%s' as dimension, %s as name, %s from fact".formatted(name(), column, measures);
        return this == TOTAL ? counted : counted + " group by " + column;
    }
}
