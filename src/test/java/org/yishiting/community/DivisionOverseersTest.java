package org.yishiting.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishiting.community.Division.Level;

class DivisionOverseersTest {

    private final DivisionRepository divisions = mock(DivisionRepository.class);
    private final DivisionOverseers managers = new DivisionOverseers(divisions, mock(PostRepository.class));

    @Test
    void aSingleTreeHasAllBelowIt() {
        given(divisions.findByParentIsNullOrderByCode()).willReturn(List.of(district("7")));

        assertThat(managers.managerGroups()).containsExactly("manager@7");
        assertThat(managers.managersOverseeAll()).isTrue();
    }

    @Test
    void oneOfSeveralTreesHasNot() {
        given(divisions.findByParentIsNullOrderByCode()).willReturn(List.of(district("7"), district("8")));

        assertThat(managers.managerGroups()).containsExactly("manager@7", "manager@8");
        assertThat(managers.managersOverseeAll()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "supervision-team@HB, true",
        "case-leader@HB, true",
        "manager@7, true",
        "community-committee@JSX, false",
        "manager, false",
        "designer, false",
        "someone@HB, false"
    })
    void onlyPostsThatDirectWorkDo(String group, boolean directs) {
        assertThat(managers.directsWork(group)).isEqualTo(directs);
    }

    private static Division district(String code) {
        return new Division(code, "District " + code, Level.DISTRICT, null);
    }
}
