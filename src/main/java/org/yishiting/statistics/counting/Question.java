package org.yishiting.statistics.counting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Selection;

/** A selection in the words of the database: which rows of {@code matter m} it means, within which instants. */
final class Question {

    /** Follows {@code matter m}; says with {@code grp} for which division a matter is counted. */
    static final String PLACE =
            """
             join unnest(cast(:codes as varchar array), cast(:groups as varchar array)) as place (code, grp)
               on place.code = m.division
            """;

    private final Selection selection;
    private final Map<String, Object> parameters = new HashMap<>();

    Question(Selection selection, Territory territory, ZoneId zone) {
        this.selection = selection;
        parameters.put("codes", territory.groupOf().keySet().toArray(String[]::new));
        parameters.put("groups", territory.groupOf().values().toArray(String[]::new));
        parameters.put("zone", zone.getId());
        with("begin", selection.period().begins(zone));
        with("end", selection.period().ends(zone));
        if (selection.procedure() != null) {
            parameters.put("procedure", selection.procedure());
        }
        if (selection.category() != null) {
            parameters.put("category", selection.category().name());
        }
    }

    Question with(String name, Object value) {
        parameters.put(name, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    /** Follows a {@code where} that says something already. */
    String andAsked() {
        return (selection.procedure() == null ? "" : " and m.procedure_key = :procedure")
                + (selection.category() == null ? "" : " and m.category = :category");
    }

    /** {@code :begin}, {@code :end} (not part of it), {@code :zone} and what was added. */
    Map<String, Object> parameters() {
        return parameters;
    }

    Period period() {
        return selection.period();
    }

    /** The local day of an instant, as the ISO text that both databases give. */
    static String dayOf(String column) {
        return "substring(cast(" + column + " at time zone :zone as varchar), 1, 10)";
    }
}
