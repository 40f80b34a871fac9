package org.yishiting.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The diagram that runs: the same that residents see on the notice board. */
public interface ProcedureDiagrams {

    /** BPMN of the version a matter runs, or ran, on; empty when it has none yet. */
    Optional<Diagram> of(String matter);

    /** Names of all deployed diagrams, procedures and blocks, by key; of the newest version. */
    Map<String, String> names();

    /**
     * @param name the procedure's own name
     * @param stages user tasks and called blocks, in the order of the flow
     * @param xml BPMN 2.0
     */
    record Diagram(String name, List<Stage> stages, String xml) {}

    /**
     * A called block or a step of the procedure's own.
     *
     * @param shown whether residents see it; a side step is for staff alone
     * @param after activities of the stages that may follow without going back
     */
    record Stage(String activity, String name, boolean shown, Set<String> after) {}
}
