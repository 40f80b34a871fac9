package org.yishiting.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Every feature with a part in the dossier brings what the page and the PDF need to show it. */
class DossierPartTest {

    static List<DossierPart> parts() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(DossierPart.class));
        return scan.findCandidateComponents("org.yishiting").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null))
                .filter(type -> type.isAnnotationPresent(Component.class))
                .map(DossierPartTest::instance)
                .toList();
    }

    @Test
    void noTwoPartsAreOfTheSameFeature() {
        assertThat(parts()).extracting(DossierPart::feature).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void itsFeatureIsItsPackage(DossierPart part) {
        assertThat(part.getClass().getPackageName()).isEqualTo("org.yishiting." + part.feature());
        assertThat(part.chapter()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void itsBundleHasTheTitleInBothLanguages(DossierPart part) throws IOException {
        for (String language : List.of("", "_en")) {
            Properties words = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("messages/" + part.feature() + language + ".properties"));
            assertThat(words.getProperty(section(part).title())).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void itsTemplateServesPageAndPrint(DossierPart part) throws IOException {
        String template = new ClassPathResource("templates/" + section(part).template() + ".html")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(template)
                .containsPattern("th:fragment=\"page\\(\\w+, view\\)\"")
                .containsPattern("th:fragment=\"print\\(\\w+, view\\)\"")
                .doesNotContain("desk/", "#{desk.");
    }

    private static DossierSection section(DossierPart part) {
        return new DossierSection(part.feature(), "");
    }

    private static DossierPart instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (DossierPart) constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException notAPart) {
            throw new IllegalStateException(notAPart);
        }
    }
}
