package org.yishiting.engine;

import java.util.List;

/** Asked at start-up: which groups look into the engine itself, with Cockpit. */
public interface Overseers {

    /** Groups of managers at the top of the tree of divisions. */
    List<String> managerGroups();

    /**
     * Whether all divisions lie below each of them. The engine knows rights on a definition, not on a division: whoever
     * may read instances reads those of every division.
     */
    boolean managersOverseeAll();

    /** Groups that draw procedures; they see definitions, no matters. */
    List<String> designerGroups();
}
