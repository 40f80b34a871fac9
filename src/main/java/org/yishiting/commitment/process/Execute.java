package org.yishiting.commitment.process;

import static org.yishiting.engine.Verb.matter;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.commitment.Commitment;
import org.yishiting.commitment.Commitments;
import org.yishiting.commitment.Progress;
import org.yishiting.commitment.Promise;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.StepVerb;
import org.yishiting.refusal.RefusedException;
import org.yishiting.step.StepSubject;

/** The block {@code execute}: commitments are made, reported on and accepted. */
@Configuration
class Execute {

    /** What the inspector makes of finished work. */
    enum Acceptance {
        ACCEPT,
        BACK
    }

    static final ProcessVariable<Map<String, Object>> COMMITMENT = ProcessVariable.row("commitment");

    /** In the form: what, unit, days and funding of each. */
    private static final ProcessVariable<List<Map<String, Object>>> COMMITMENT_ITEMS =
            ProcessVariable.rows("commitmentItems");

    /** Id, unit and due date of each. */
    private static final ProcessVariable<List<Map<String, Object>>> COMMITMENTS = ProcessVariable.rows("commitments");

    private static final ProcessVariable<Progress.State> STATE = ProcessVariable.choice("state", Progress.State.class);
    private static final ProcessVariable<String> REPORT = ProcessVariable.named("report", String.class);
    private static final ProcessVariable<Acceptance> ACCEPTANCE =
            ProcessVariable.choice("acceptance", Acceptance.class);
    private static final ProcessVariable<String> ACCEPTANCE_COMMENT =
            ProcessVariable.named("acceptanceComment", String.class);

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    /** Makes commitments of the list that was drawn up and hands each to its unit. */
    @Bean
    ServiceVerb makeCommitments(Commitments commitments) {
        return ServiceVerb.does(execution -> {
                    List<Commitment> made = commitments.make(
                            matter(execution),
                            COMMITMENT_ITEMS.find(execution).orElse(List.of()).stream()
                                    .map(Execute::promise)
                                    .toList());
                    List<Map<String, Object>> elements = new ArrayList<>();
                    made.forEach(commitment -> elements.add(element(commitment)));
                    COMMITMENTS.set(execution, elements);
                })
                .needs(COMMITMENT_ITEMS)
                .gives(COMMITMENTS);
    }

    private static Promise promise(Map<String, Object> row) {
        if (!(row.get("days") instanceof Number days)) {
            throw RefusedException.numberMissing("days");
        }
        return new Promise(
                (String) row.get("what"), (String) row.get("unit"), days.intValue(), (String) row.get("funding"));
    }

    /** Keeps how far a unit is with its commitment. */
    @Bean
    StepVerb recordProgress(Commitments commitments) {
        return StepVerb.does(task -> commitments.report(
                        idOf(task),
                        STATE.get(task) == Progress.State.DONE,
                        REPORT.find(task).orElse(""),
                        task.getId()))
                .needs(COMMITMENT, STATE, REPORT);
    }

    /** Keeps whether the work was accepted, or why it goes back. */
    @Bean
    StepVerb recordAcceptance(Commitments commitments) {
        return StepVerb.does(task -> commitments.judge(
                        idOf(task),
                        ACCEPTANCE.get(task) == Acceptance.ACCEPT,
                        ACCEPTANCE_COMMENT.find(task).orElse("")))
                .needs(COMMITMENT, ACCEPTANCE)
                .takes(ACCEPTANCE_COMMENT);
    }

    /** What was promised tells the steps of many commitments apart. */
    @Bean
    StepSubject commitmentSubject(Commitments commitments) {
        return StepSubject.of(
                COMMITMENT, element -> commitments.get(id(element)).what());
    }

    private static long idOf(DelegateTask task) {
        return id(COMMITMENT.get(task));
    }

    static long id(Map<String, Object> element) {
        return ((Number) element.get("id")).longValue();
    }

    /** What the diagram knows of a commitment: id, unit and due date. */
    static Map<String, Object> element(Commitment commitment) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", commitment.id());
        element.put("unit", commitment.unit());
        // the engine reads a due date without a zone in that of its JVM, which is the house's, see HouseZone
        element.put("due", DUE.format(commitment.dueAt().atZone(ZoneId.systemDefault())));
        return element;
    }
}
