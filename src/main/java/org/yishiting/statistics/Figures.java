package org.yishiting.statistics;

import java.util.List;

/**
 * All figures of a selection.
 *
 * @param weeks first week first, those without any matter included
 * @param divisions also those without any matter
 */
public record Figures(
        Line total,
        List<Week> weeks,
        List<Step> steps,
        List<Line> procedures,
        List<Line> categories,
        List<Line> divisions,
        List<Unit> units) {

    /**
     * Matters and steps of one procedure, category or division.
     *
     * @param key of the procedure, name of the category or code of the division
     */
    public record Line(String key, Handled matters, Dwell steps) {}

    /**
     * One step of one diagram.
     *
     * @param key {@code <diagram>:<activity>}
     * @param name as the diagram names it
     */
    public record Step(String key, String name, Dwell dwell) {

        /** Key of the diagram that draws it. */
        public String diagram() {
            return key.substring(0, key.indexOf(':'));
        }
    }

    /** @param role of the catalogue, or {@code role/party} */
    public record Unit(String role, Dwell dwell) {}

    /** @param rated matters whose last rating of the whole period was given in the week, and those satisfied */
    public record Week(Period days, long received, long closed, long resolved, Share rated) {}
}
