package org.yishiting.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void everyRoleHasANameAndEveryNameARole(String language) {
        ResourceBundle names = ResourceBundle.getBundle(
                "messages/roles",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(names.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Role.all().stream().map(role -> "role." + role.id()).toList());
    }

    @Test
    void idsAreSuchAsDiagramsMayWrite() {
        assertThat(Role.all()).isNotEmpty().allSatisfy(role -> assertThat(role.id())
                .matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void whoDirectsTheWorkOfADivisionSeesIt() {
        assertThat(Role.all().stream().filter(Role::directsWork)).isNotEmpty().allMatch(Role::overseesDivision);
    }
}
