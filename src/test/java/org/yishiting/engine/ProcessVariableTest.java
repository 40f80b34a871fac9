package org.yishiting.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.junit.jupiter.api.Test;
import org.yishiting.matter.Route;

class ProcessVariableTest {

    private final VariableScope scope = mock(VariableScope.class);
    private final ProcessVariable<Route> route = ProcessVariable.choice("route", Route.class);

    @Test
    void aChoiceIsReadFromItsCode() {
        given(scope.getVariable("route")).willReturn("hand-up");

        assertThat(route.get(scope)).isEqualTo(Route.HAND_UP);
    }

    @Test
    void aChoiceIsKeptAsItsCode() {
        route.set(scope, Route.HAND_UP);

        then(scope).should().setVariable("route", "hand-up");
    }

    @Test
    void aChoiceKnowsItsCodes() {
        assertThat(route.codes()).containsExactly("fast", "deliberate", "hand-up");
        assertThat(ProcessVariable.named("title", String.class).codes()).isEmpty();
    }

    @Test
    void anAnswerThatIsNoneOfTheChoicesIsAnError() {
        given(scope.getVariable("route")).willReturn("HAND_UP");

        assertThatThrownBy(() -> route.get(scope))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("process variable 'route' is 'HAND_UP', not one of [fast, deliberate, hand-up]");
    }

    @Test
    void aChoiceThatWasLeftOpenIsAbsent() {
        given(scope.getVariable("route")).willReturn("");

        assertThat(route.find(scope)).isEmpty();
    }

    @Test
    void numbersAreConverted() {
        given(scope.getVariable("n")).willReturn(3);

        assertThat(ProcessVariable.named("n", Long.class).get(scope)).isEqualTo(3L);
        assertThat(ProcessVariable.named("n", BigDecimal.class).get(scope)).isEqualByComparingTo("3");
    }

    @Test
    void anotherTypeIsAnError() {
        given(scope.getVariable("n")).willReturn("three");

        assertThatThrownBy(() -> ProcessVariable.named("n", Integer.class).get(scope))
                .hasMessage("process variable 'n' is a String, not a Integer");
    }
}
