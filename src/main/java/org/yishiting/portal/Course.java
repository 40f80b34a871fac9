package org.yishiting.portal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.yishiting.deadline.Remaining;
import org.yishiting.procedure.ProcedureDiagrams.Turn.Way;

/**
 * The way of one matter through its procedure, stage by stage in the order of its flow; several may be present at once.
 *
 * @param procedure the procedure's own name
 */
public record Course(String procedure, List<Stage> stages) {

    /** Where the matter stands with a stage. */
    public enum State {
        DONE,
        PRESENT,
        /** It may still come; not every stage does. */
        AHEAD,
        /** The matter is over, or went past it. */
        PASSED_BY
    }

    /**
     * @param doneAt when it was last left, null when it never was
     * @param visits how many times it was entered
     * @param usual whether it lies on the way that a matter takes when nothing turns it aside
     * @param beside names of the stages that run at the same time
     * @param turns where the flow leads from here, unless it simply goes on to the next stage
     * @param holdings the open steps in it, empty unless present
     */
    public record Stage(
            String activity,
            String name,
            State state,
            ZonedDateTime doneAt,
            int visits,
            boolean usual,
            List<String> beside,
            List<Turn> turns,
            List<Holding> holdings) {

        public boolean isPresent() {
            return state == State.PRESENT;
        }
    }

    /**
     * Where the flow leads from a stage.
     *
     * @param to name of the next stage, or of the end
     * @param when what leads there, empty when nothing is said
     */
    public record Turn(String to, String when, Way way) {}

    /**
     * An open step.
     *
     * @param role id of the role that holds it
     * @param unit name of the unit that acts, empty when the role itself does
     * @param person masked name of who claimed it, empty while nobody has
     * @param limit null when the step has none
     */
    public record Holding(String step, String role, String unit, String person, Remaining limit) {}

    /** The stages that the matter is in. */
    public List<Stage> present() {
        return stages.stream().filter(Stage::isPresent).toList();
    }

    /** Activity ids of the stages done, separated by spaces, as the diagram page wants them. */
    public String activitiesDone() {
        return activities(State.DONE);
    }

    /** Activity ids of the stages the matter is in. */
    public String activitiesPresent() {
        return activities(State.PRESENT);
    }

    private String activities(State state) {
        return stages.stream()
                .filter(stage -> stage.state() == state)
                .map(Stage::activity)
                .collect(Collectors.joining(" "));
    }
}
