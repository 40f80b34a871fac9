package org.yishiting.statistics.counting;

import java.util.List;
import java.util.Map;
import org.yishiting.community.Division;

/**
 * The divisions of a selection, each with the one it is counted for.
 *
 * @param groupOf code of the division that a division's matters are counted for, by code
 * @param compared those of the level that is compared, each before its neighbours of the next
 */
record Territory(Map<String, String> groupOf, List<Division> compared) {

    /** Only what is counted for one division; all of it for null. */
    Territory only(String group) {
        if (group == null) {
            return this;
        }
        return new Territory(
                groupOf.entrySet().stream()
                        .filter(place -> place.getValue().equals(group))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                compared);
    }
}
