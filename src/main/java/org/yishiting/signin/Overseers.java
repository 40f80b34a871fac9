package org.yishiting.signin;

import java.util.List;

/** Who looks into the engine itself, with Cockpit. */
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

    /** User ids of everybody who oversees a division, each once. */
    List<String> people();

    /** Whether holders of the post behind a group direct the work of others, and so begin their day in Cockpit. */
    boolean directsWork(String group);
}
