package org.yishiting.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    @Test
    void aRoleAloneNamesNoParty() {
        Assignment assignment = Assignment.of("grid-worker");

        assertThat(assignment.role()).isEqualTo("grid-worker");
        assertThat(assignment.party()).isEmpty();
    }

    @Test
    void aPartyActsInARole() {
        Assignment assignment = Assignment.of("responsible-unit/HB-POWER");

        assertThat(assignment.role()).isEqualTo("responsible-unit");
        assertThat(assignment.party()).contains("HB-POWER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid-worker", "responsible-unit/HB-POWER"})
    void whatIsReadIsWrittenTheSame(String written) {
        assertThat(Assignment.of(written)).hasToString(written);
    }
}
