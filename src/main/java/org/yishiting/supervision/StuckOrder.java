package org.yishiting.supervision;

/** How a list of open steps is sorted; steps that are alike stand in the order of their limits, then of their ids. */
public record StuckOrder(Key key, boolean ascending) {

    /** The longest late first. */
    public static final StuckOrder LONGEST_LATE = new StuckOrder(Key.DUE, true);

    /** What a list can be sorted by. */
    public enum Key {
        /** The limit; steps without one count as due last. */
        DUE("p.due_at", "last", "first"),
        /** When the step began. */
        SINCE("p.created_at", "last", "last"),
        /** When its holder was last urged; never counts as longest ago. */
        URGED("p.urged_at", "first", "last"),
        /** Of the matter; before triage counts as least. */
        LEVEL(
                "case p.level when 'MAJOR' then 4 when 'BIG' then 3 when 'SMALL' then 2 when 'MICRO' then 1 else 0 end",
                "last",
                "last"),
        /** Number of the matter. */
        MATTER("p.matter", "last", "last");

        private final String expression;
        private final String nullsAscending;
        private final String nullsDescending;

        Key(String expression, String nullsAscending, String nullsDescending) {
            this.expression = expression;
            this.nullsAscending = nullsAscending;
            this.nullsDescending = nullsDescending;
        }
    }

    /** What follows {@code order by}. */
    String sql() {
        String direction = ascending ? " asc" : " desc";
        String nulls = " nulls " + (ascending ? key.nullsAscending : key.nullsDescending);
        String first = key.expression + direction + nulls;
        return key == Key.DUE ? first + ", p.task_id" + direction : first + ", p.due_at asc nulls last, p.task_id asc";
    }
}
