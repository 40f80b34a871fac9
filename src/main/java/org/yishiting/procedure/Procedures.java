package org.yishiting.procedure;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.refusal.RefusedException;

/** The choice of a procedure for each community. */
@Service
@Transactional(readOnly = true)
public class Procedures {

    private final ProcedureChoiceRepository choices;
    private final String atFirst;

    Procedures(ProcedureChoiceRepository choices, @Value("${yishiting.procedure.at-first}") String atFirst) {
        this.choices = choices;
        this.atFirst = atFirst;
    }

    /**
     * Key of the procedure that matters of the division follow: the nearest choice upwards.
     *
     * @throws RefusedException when no division upwards has chosen one
     */
    public String keyFor(Division division) {
        Map<String, ProcedureChoice> chosen = choices.findAllById(division.upwards()).stream()
                .collect(Collectors.toMap(ProcedureChoice::division, Function.identity()));
        return division.upwards().stream()
                .filter(chosen::containsKey)
                .findFirst()
                .map(code -> chosen.get(code).procedureKey())
                .orElseThrow(() -> new RefusedException("procedure-not-chosen", division.name()));
    }

    @Transactional
    public void choose(Division division, String procedureKey) {
        choices.save(new ProcedureChoice(division.code(), procedureKey));
    }

    /** The top of a tree chooses for all inside it; until it chooses otherwise it follows what is configured. */
    @EventListener
    @Transactional
    public void founded(Divisions.Founded founded) {
        if (founded.division().isTop() && !atFirst.isBlank()) {
            choose(founded.division(), atFirst);
        }
    }
}
