package org.yishiting.engine;

import java.util.List;

/** Asked at start-up: which groups look into the engine itself, with Cockpit. */
public interface Overseers {

    /** Groups that may see every instance, because all divisions lie below them. */
    List<String> managerGroups();

    /** Groups that draw procedures; they see definitions, no matters. */
    List<String> designerGroups();
}
