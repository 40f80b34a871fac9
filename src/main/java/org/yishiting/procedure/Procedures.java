package org.yishiting.procedure;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;

/** The choice of a procedure for each community. */
@Service
@Transactional(readOnly = true)
public class Procedures {

    /** 科尔沁区议事协商标准流程, for those who have chosen none. */
    public static final String DEFAULT = "horqin-standard";

    private final ProcedureChoiceRepository choices;

    Procedures(ProcedureChoiceRepository choices) {
        this.choices = choices;
    }

    /** Key of the procedure that matters of the division follow: the nearest choice upwards, else {@link #DEFAULT}. */
    public String keyFor(Division division) {
        Map<String, ProcedureChoice> chosen = choices.findAllById(division.upwards()).stream()
                .collect(Collectors.toMap(ProcedureChoice::division, Function.identity()));
        return division.upwards().stream()
                .filter(chosen::containsKey)
                .findFirst()
                .map(code -> chosen.get(code).procedureKey())
                .orElse(DEFAULT);
    }

    @Transactional
    public void choose(Division division, String procedureKey) {
        choices.save(new ProcedureChoice(division.code(), procedureKey));
    }
}
