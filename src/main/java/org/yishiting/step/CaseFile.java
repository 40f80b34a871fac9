package org.yishiting.step;

import java.util.Map;

/** Asked at the creation of every user task: what the engine must know of the matter behind a business key. */
public interface CaseFile {

    Facts factsOf(String matter);

    /**
     * @param division code of the division whose role holders act
     * @param priority engine task priority; matters of people in need come first
     * @param columns short facts that task lists show, by variable name
     */
    record Facts(String division, int priority, Map<String, String> columns) {}
}
