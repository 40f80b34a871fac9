package org.yishiting.commitment.process;

import java.util.List;
import java.util.Map;
import org.yishiting.engine.ProcessVariable;

/** Process variables of the block {@code execute}. */
final class CommitmentVariables {

    /** In the form: what, unit, days and funding of each. */
    static final ProcessVariable<List<Map<String, Object>>> COMMITMENT_ITEMS = listNamed("commitmentItems");

    /** Id, unit and due date of each. */
    static final ProcessVariable<List<Map<String, Object>>> COMMITMENTS = listNamed("commitments");

    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Map> COMMITMENT = ProcessVariable.named("commitment", Map.class);

    static final ProcessVariable<String> STATE = ProcessVariable.named("state", String.class);
    static final ProcessVariable<String> REPORT = ProcessVariable.named("report", String.class);
    static final ProcessVariable<String> ACCEPTANCE = ProcessVariable.named("acceptance", String.class);
    static final ProcessVariable<String> ACCEPTANCE_COMMENT = ProcessVariable.named("acceptanceComment", String.class);

    private CommitmentVariables() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <E> ProcessVariable<List<E>> listNamed(String name) {
        return (ProcessVariable) ProcessVariable.named(name, List.class);
    }
}
