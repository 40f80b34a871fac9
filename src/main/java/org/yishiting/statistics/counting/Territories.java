package org.yishiting.statistics.counting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.statistics.Selection;

/** Finds for each division of a selection the one of the compared level that it lies in. */
@Component
class Territories {

    private final Divisions divisions;

    Territories(Divisions divisions) {
        this.divisions = divisions;
    }

    /** A matter of a division wider than the compared level is counted for that wider division itself. */
    Territory of(Selection selection) {
        Map<String, Division> inside = new LinkedHashMap<>();
        selection.divisions().stream()
                .flatMap(root -> divisions.within(root).stream())
                .forEach(division -> inside.put(division.code(), division));
        Map<String, String> groupOf = new LinkedHashMap<>();
        inside.values().forEach(division -> groupOf.put(division.code(), group(division, inside, selection)));
        return new Territory(
                groupOf,
                inside.values().stream()
                        .filter(division -> division.level() == selection.level())
                        .toList());
    }

    private static String group(Division division, Map<String, Division> inside, Selection selection) {
        String group = division.code();
        for (String code : division.upwards()) {
            Division above = inside.get(code);
            if (above == null) {
                return group;
            }
            group = code;
            if (above.level().compareTo(selection.level()) <= 0) {
                return group;
            }
        }
        return group;
    }
}
