package org.yishiting.statistics.counting;

/** By what facts are counted: a column of the facts. */
enum Dimension {
    TOTAL("''"),
    PROCEDURE("procedure_key"),
    CATEGORY("category"),
    DIVISION("grp"),
    STEP("step"),
    UNIT("role");

    private static final String BRANCH = "select '%s' as dimension, %s as name, days, count(*) as n,"
            + " count(*) filter (where good) as good, count(good) as judged, %s as label"
            + " from fact group by %sdays";

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    /** The branch of a statement that counts by this dimension and by days; only steps have labels of their own. */
    String branch() {
        return BRANCH.formatted(
                name(),
                column,
                this == STEP ? "max(label)" : "cast(null as varchar)",
                this == TOTAL ? "" : column + ", ");
    }
}
