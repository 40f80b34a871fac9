package org.yishiting.commitment.process;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yishiting.commitment.Commitment;
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

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private CommitmentVariables() {}

    /** What the diagram knows of a commitment: id, unit and due date. */
    static Map<String, Object> element(Commitment commitment) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", commitment.id());
        element.put("unit", commitment.unit());
        // the engine reads a due date without a zone in that of its JVM
        element.put("due", DUE.format(commitment.dueAt().atZone(ZoneId.systemDefault())));
        return element;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <E> ProcessVariable<List<E>> listNamed(String name) {
        return (ProcessVariable) ProcessVariable.named(name, List.class);
    }
}
