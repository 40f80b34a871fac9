package org.yishiting.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The diagram that runs: the same that residents see on the notice board. */
public interface ProcedureDiagrams {

    /** BPMN of the version a matter runs, or ran, on; empty when it has none yet. */
    Optional<Diagram> of(String matter);

    /** Names of all deployed diagrams, procedures and blocks, by key; of the newest version. */
    Map<String, String> names();

    /**
     * @param name the procedure's own name
     * @param stages user tasks and called blocks, from left to right
     * @param xml BPMN 2.0
     */
    record Diagram(String name, List<Stage> stages, String xml) {}

    /** A step that residents see. */
    record Stage(String activity, String name) {}
}
