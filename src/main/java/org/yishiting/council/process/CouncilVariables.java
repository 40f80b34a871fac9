package org.yishiting.council.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.yishiting.engine.ProcessVariable;

/** Process variables of the blocks {@code research}, {@code deliberate} and {@code hand-up}, and of drafting a topic. */
final class CouncilVariables {

    static final ProcessVariable<String> TOPIC = ProcessVariable.named("topic", String.class);
    static final ProcessVariable<String> BACKGROUND = ProcessVariable.named("background", String.class);

    /** In the form: what to look into and by whom; in the block: id and role of each open question. */
    static final ProcessVariable<List<Map<String, Object>>> QUESTIONS = listNamed("questions");

    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Map> QUESTION = ProcessVariable.named("question", Map.class);

    static final ProcessVariable<String> FINDING = ProcessVariable.named("finding", String.class);
    static final ProcessVariable<Number> COST = ProcessVariable.named("cost", Number.class);
    static final ProcessVariable<String> FEASIBLE = ProcessVariable.named("feasible", String.class);

    static final ProcessVariable<String> MEETING_AT = ProcessVariable.named("meetingAt", String.class);
    static final ProcessVariable<String> MEETING_PLACE = ProcessVariable.named("meetingPlace", String.class);
    static final ProcessVariable<List<String>> PARTICIPANTS = listNamed("participants");
    static final ProcessVariable<Integer> RESIDENTS = ProcessVariable.named("residents", Integer.class);
    static final ProcessVariable<String> AGENDA = ProcessVariable.named("agenda", String.class);

    /** Meetings in this run of the block, from 1. */
    static final ProcessVariable<Integer> ROUND = ProcessVariable.named("round", Integer.class);

    static final ProcessVariable<Long> MEETING_ID = ProcessVariable.named("meetingId", Long.class);
    static final ProcessVariable<Date> MEETING_TIME = ProcessVariable.named("meetingTime", Date.class);

    static final ProcessVariable<List<String>> ATTENDED = listNamed("attended");
    static final ProcessVariable<Integer> RESIDENTS_PRESENT = ProcessVariable.named("residentsPresent", Integer.class);
    static final ProcessVariable<List<Map<String, Object>>> STATEMENTS = listNamed("statements");

    static final ProcessVariable<String> PROPOSALS = ProcessVariable.named("proposals", String.class);
    static final ProcessVariable<String> CONSENSUS = ProcessVariable.named("consensus", String.class);
    static final ProcessVariable<String> RESOLUTION = ProcessVariable.named("resolution", String.class);
    static final ProcessVariable<String> DISAGREEMENT = ProcessVariable.named("disagreement", String.class);
    static final ProcessVariable<String> PLAN = ProcessVariable.named("plan", String.class);

    static final ProcessVariable<String> RULING = ProcessVariable.named("ruling", String.class);
    static final ProcessVariable<String> RULING_TEXT = ProcessVariable.named("rulingText", String.class);

    private CouncilVariables() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <E> ProcessVariable<List<E>> listNamed(String name) {
        return (ProcessVariable) ProcessVariable.named(name, List.class);
    }
}
