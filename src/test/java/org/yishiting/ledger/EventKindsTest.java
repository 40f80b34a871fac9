package org.yishiting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.yishiting.Bundles;
import org.yishiting.house.House;
import org.yishiting.ledger.PayloadKey.How;

/** Whatever a feature declares has words for those who read it, and nothing is declared twice or forgotten. */
class EventKindsTest {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    static List<EventKinds> features() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(EventKinds.class));
        return scan.findCandidateComponents("org.yishiting").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> instance(ClassUtils.resolveClassName(name, null)))
                .toList();
    }

    static List<EventKind> kinds() {
        return List.copyOf(new EventCatalogue(features()).all());
    }

    @ParameterizedTest
    @MethodSource("features")
    void noConstantIsForgotten(EventKinds feature) {
        List<EventKind> constants = Arrays.stream(feature.getClass().getDeclaredFields())
                .filter(field -> field.getType() == EventKind.class && Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        assertThat(((EventKind) field.get(null)).name()).isEqualTo(field.getName());
                        return (EventKind) field.get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                })
                .toList();
        assertThat(feature.kinds()).isNotEmpty().containsExactlyInAnyOrderElementsOf(constants);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void staffHaveWordsForIt(EventKind kind) {
        assertThat(words(kind.messageKey())).as(kind.name()).doesNotContain("");
        kind.payload().values().stream()
                .filter(key -> key.how() != How.HIDDEN && key.how() != How.ANSWERS)
                .forEach(key ->
                        assertThat(words(key.messageKey())).as(key.name()).doesNotContain(""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void residentsHaveWordsForWhatTheyAreTold(EventKind kind) {
        assertThat(words(kind.toldKey())).as(kind.toldKey()).allMatch(word -> word.isEmpty() != kind.told());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsForEverybodyIsToldToResidents(EventKind kind) {
        assertThat(kind.told() || kind.open().isEmpty() && kind.own().isEmpty() && !kind.photos())
                .isTrue();
    }

    @Test
    void whatWasReleasedKeepsItsName() {
        assertThat(kinds())
                .extracting(EventKind::name)
                .contains("REPORTED", "STEP_COMPLETED", "RESOLVED", "NOTICE_PUBLISHED", "COMMITTED", "ARCHIVED");
    }

    @Test
    void twoFeaturesCannotDeclareTheSame() {
        EventKinds one = () -> List.of(EventKind.named("BALLOT_OPENED"));
        assertThatThrownBy(() -> new EventCatalogue(List.of(one, one))).hasMessageContaining("BALLOT_OPENED");
    }

    @Test
    void onlyWhatIsDeclaredComesWithAnEvent() {
        EventKind kind = EventKind.named("BALLOT_OPENED").words("title").times("closesAt");
        kind.requireDeclared(Set.of("closesAt"));
        assertThatThrownBy(() -> kind.requireDeclared(Set.of("title", "phone")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phone");
    }

    private static Stream<String> words(String key) {
        return House.LANGUAGES.stream().map(locale -> MESSAGES.getMessage(key, null, "", locale));
    }

    private static EventKinds instance(Class<?> feature) {
        try {
            return (EventKinds) feature.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                Bundles.found(EventKindsTest.class.getClassLoader()).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
