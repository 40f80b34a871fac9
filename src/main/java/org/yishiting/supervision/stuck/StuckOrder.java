package org.yishiting.supervision.stuck;

/** How a list of open steps is sorted; steps that are alike stand in the order of their limits, then of their ids. */
public record StuckOrder(Key key, boolean ascending) {

    /** The longest late first. */
    public static final StuckOrder LONGEST_LATE = new StuckOrder(Key.DUE, true);

    /** What a list can be sorted by. */
    public enum Key {
        /** The limit; steps without one count as due last. */
        DUE("p.due_at", " nulls last", " nulls first"),
        /** When the step began. */
        SINCE("p.created_at", "", ""),
        /** When its holder was last urged; never counts as longest ago. */
        URGED("s.urged_at", " nulls first", " nulls last"),
        /** Of the matter; before triage counts as least. */
        LEVEL(
                "case p.level when 'MAJOR' then 4 when 'BIG' then 3 when 'SMALL' then 2 when 'MICRO' then 1 else 0 end",
                "",
                ""),
        /** Number of the matter. */
        MATTER("p.matter", "", "");

        private final String expression;

        /** Nothing for what is never null: an index serves an order only when it is asked for as the index has it. */
        private final String nullsAscending;

        private final String nullsDescending;

        Key(String expression, String nullsAscending, String nullsDescending) {
            this.expression = expression;
            this.nullsAscending = nullsAscending;
            this.nullsDescending = nullsDescending;
        }
    }

    /** What it sorts by beside the open step {@code p} itself. */
    String join() {
        return key == Key.URGED ? " left join step_supervision s on s.task_id = p.task_id" : "";
    }

    /** What follows {@code order by}. */
    String sql() {
        String direction = ascending ? " asc" : " desc";
        String nulls = ascending ? key.nullsAscending : key.nullsDescending;
        String first = key.expression + direction + nulls;
        return key == Key.DUE ? first + ", p.task_id" + direction : first + ", p.due_at asc nulls last, p.task_id asc";
    }
}
