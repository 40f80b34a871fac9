package org.yishiting.statistics;

import java.util.List;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.matter.Category;

/**
 * What figures are asked for. The caller has checked that the divisions are ones the person oversees.
 *
 * @param divisions these and all inside them, none inside another; at least one
 * @param level the divisions that are compared with each other
 * @param procedure key, null for all
 * @param category null for all
 */
public record Selection(Period period, List<Division> divisions, Level level, String procedure, Category category) {

    /** All matters of some divisions in a period; communities are compared, or estates within one of them. */
    public static Selection of(Period period, List<Division> divisions) {
        return new Selection(period, divisions, levelBelow(divisions), null, null);
    }

    /** Communities while there can be several of them, otherwise estates. */
    public static Level levelBelow(List<Division> divisions) {
        return divisions.size() > 1
                        || divisions.stream()
                                .anyMatch(division -> division.level().compareTo(Level.COMMUNITY) < 0)
                ? Level.COMMUNITY
                : Level.ESTATE;
    }
}
