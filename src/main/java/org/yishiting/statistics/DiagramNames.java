package org.yishiting.statistics;

import java.util.Map;

/** What diagrams are called. */
public interface DiagramNames {

    /** Names of all diagrams by key, of their newest versions. */
    Map<String, String> all();

    /** Only of the procedures that matters follow. */
    Map<String, String> procedures();
}
