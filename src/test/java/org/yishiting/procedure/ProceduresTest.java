package org.yishiting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions.Founded;
import org.yishiting.refusal.RefusedException;

@ExtendWith(MockitoExtension.class)
class ProceduresTest {

    private final Division district = new Division("D", "区", Division.Level.DISTRICT, null);
    private final Division street = new Division("S", "街道", Division.Level.STREET, district);

    @Mock
    ProcedureChoiceRepository choices;

    Procedures procedures;

    @BeforeEach
    void create() {
        procedures = new Procedures(choices, "common");
    }

    @Test
    void theNearestChoiceUpwardsHolds() {
        given(choices.findAllById(List.of("S", "D")))
                .willReturn(List.of(new ProcedureChoice("D", "common"), new ProcedureChoice("S", "own")));

        assertThat(procedures.keyFor(street)).isEqualTo("own");
    }

    @Test
    void withoutAnyChoiceTheDivisionIsNamed() {
        given(choices.findAllById(List.of("S", "D"))).willReturn(List.of());

        assertThatThrownBy(() -> procedures.keyFor(street)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.rule()).isEqualTo("procedure-not-chosen");
            assertThat(refused.arguments()).containsExactly("街道");
        });
    }

    @Test
    void theTopOfATreeStartsWithAChoice() {
        procedures.founded(new Founded(district));

        ArgumentCaptor<ProcedureChoice> stored = ArgumentCaptor.forClass(ProcedureChoice.class);
        then(choices).should().save(stored.capture());
        assertThat(stored.getValue().division()).isEqualTo("D");
        assertThat(stored.getValue().procedureKey()).isEqualTo("common");
    }

    @Test
    void whatLiesInsideFollows() {
        procedures.founded(new Founded(street));

        then(choices).should(never()).save(any());
    }
}
