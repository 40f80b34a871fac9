package org.yishiting.signin.surface;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.authorization.Groups;
import org.yishiting.signin.FixedGroups;
import org.yishiting.signin.Overseers;

/** For whom a part of the engine is open. Administrators are in every circle. */
enum Circle {
    SIGNED_IN,
    /** Who opens Cockpit: whoever oversees a division, and designers. */
    COCKPIT,
    /** Managers of the whole, while no division lies outside of theirs: they read every instance. */
    MANAGER,
    DESIGNER,
    ADMINISTRATOR;

    /** @throws IllegalArgumentException for a word that is no circle */
    static Circle of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean holds(List<String> groups, Overseers overseers) {
        return groups.contains(Groups.CAMUNDA_ADMIN)
                || switch (this) {
                    case SIGNED_IN -> true;
                    case COCKPIT -> groups.contains(FixedGroups.OVERSEERS) || holdsOne(groups, overseers.designerGroups());
                    case MANAGER -> overseers.managersOverseeAll() && holdsOne(groups, overseers.managerGroups());
                    case DESIGNER -> holdsOne(groups, overseers.designerGroups());
                    case ADMINISTRATOR -> false;
                };
    }

    private static boolean holdsOne(List<String> groups, List<String> wanted) {
        return wanted.stream().anyMatch(groups::contains);
    }

}
