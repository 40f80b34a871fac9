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
     * @param usual whether it lies on the way that a matter takes when nothing turns it aside
     * @param beside activities of the stages on ways that run at the same time
     * @param turns where the flow leads from here, as drawn, the usual way first
     */
    record Stage(
            String activity,
            String name,
            boolean shown,
            Set<String> after,
            boolean usual,
            Set<String> beside,
            List<Turn> turns) {

        /** A stage of a way without branches. */
        public Stage(String activity, String name, boolean shown, Set<String> after) {
            this(activity, name, shown, after, true, Set.of(), List.of());
        }
    }

    /**
     * Where the flow leads from a stage.
     *
     * @param to activity of the next stage; name of the end, possibly empty, where the procedure ends
     * @param when the words on the way there: a gateway's question and answer, or what happens; empty when there are none
     */
    record Turn(String to, String when, Way way) {

        /** Which way that is. */
        public enum Way {
            ONWARD,
            BACK,
            END
        }
    }
}
