package org.yishiting.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yishiting.community.Division.Level;

class TopManagersTest {

    private final DivisionRepository divisions = mock(DivisionRepository.class);
    private final TopManagers managers = new TopManagers(divisions);

    @Test
    void aSingleDistrictHasAllBelowIt() {
        given(divisions.findByLevelOrderByCode(Level.DISTRICT)).willReturn(List.of(district("7")));

        assertThat(managers.managerGroups()).containsExactly("manager@7");
        assertThat(managers.managersOverseeAll()).isTrue();
    }

    @Test
    void oneOfSeveralDistrictsHasNot() {
        given(divisions.findByLevelOrderByCode(Level.DISTRICT)).willReturn(List.of(district("7"), district("8")));

        assertThat(managers.managerGroups()).containsExactly("manager@7", "manager@8");
        assertThat(managers.managersOverseeAll()).isFalse();
    }

    private static Division district(String code) {
        return new Division(code, "District " + code, Level.DISTRICT, null);
    }
}
