package org.yishiting.procedure.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.procedure.process.check.Formula.Call;
import org.yishiting.procedure.process.check.Formula.Shape;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT5M | TEXT | ",
                "${null} | CONSTANT | ",
                "${2} | CONSTANT | ",
                "${-2.5} | CONSTANT | ",
                "#{limitAt} | VARIABLE | limitAt",
                "${ question.role } | PART | question",
                "${state == \"done\"} | COMPARISON | state",
                "${round < maxRounds} | COMPARISON | round,maxRounds",
                "${not (a eq 1 or b gt 2) && !c} | COMPARISON | a,b,c",
                "${empty answers} | COMPARISON | answers",
                "${workdays.after(researchDays)} | CALL | researchDays"
            })
    void reads(String written, Shape shape, String variables) {
        assertThat(Formula.of(written)).hasValueSatisfying(formula -> {
            assertThat(formula.shape()).isEqualTo(shape);
            assertThat(String.join(",", formula.variables())).isEqualTo(variables == null ? "" : variables);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"${limits.due(execution)}", "${limits.due(execution) == null}"})
    void knowsWhichFunctionsAreAsked(String written) {
        assertThat(Formula.of(written).orElseThrow().calls()).containsExactly(new Call("limits", "due"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.getClass().forName('java.lang.System').getenv()}",
                "${a.b.c}",
                "${a['b']}",
                "${a ? b : c}",
                "${a + 1}",
                "${a = 1}",
                "${(a).b()}",
                "${a.b()()}",
                "${1.e()}",
                "${a == \"\\\"}",
                "${a; b}",
                "${a -> a}",
                "${}",
                "${a} and ${b}",
                "words ${a}",
                "${a",
                "${T(java.lang.Runtime)}",
                "${limits.due(execution).time}"
            })
    void refusesEverythingElse(String written) {
        assertThat(Formula.of(written)).isEmpty();
    }
}
