package org.yishiting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yishiting.step.Phase;

/** What features tell each other, who listens, and in which order: {@code src/docs/events.md} is always true. */
class EventsTest {

    private static final Path DOCUMENT = Path.of("src/docs/events.md");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.yishiting");

    @Test
    void theDocumentShowsWhoListensToWhat() throws IOException {
        List<String> shown = Files.readAllLines(DOCUMENT, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(shown).containsExactlyElementsOf(rows());
    }

    @Test
    void severalListenersOfOneEventHaveNamedPhases() {
        Map<String, List<Listener>> byEvent = listeners().stream().collect(Collectors.groupingBy(Listener::event));

        assertThat(byEvent).allSatisfy((event, listeners) -> {
            if (listeners.size() > 1) {
                assertThat(listeners).as(event).noneMatch(listener -> listener.phase() == null);
            }
        });
    }

    private static List<String> rows() {
        return listeners().stream()
                .sorted(Comparator.comparing(Listener::event)
                        .thenComparing(Listener::order)
                        .thenComparing(Listener::method))
                .map(Listener::row)
                .toList();
    }

    private static List<Listener> listeners() {
        return CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(EventListener.class))
                .filter(method -> !method.getRawParameterTypes().isEmpty()
                        && resideInAPackage("org.yishiting..")
                                .test(method.getRawParameterTypes().get(0)))
                .map(EventsTest::listener)
                .toList();
    }

    private static Listener listener(JavaMethod method) {
        String event = shortName(method.getRawParameterTypes().get(0).getName());
        Integer order =
                method.tryGetAnnotationOfType(Order.class).map(Order::value).orElse(null);
        boolean later = method.isAnnotatedWith(TransactionalEventListener.class);
        String phase = later ? "after the transaction" : order == null ? null : phases().get(order);
        return new Listener(event, order, phase, shortName(method.getOwner().getName()) + "." + method.getName());
    }

    /** Names of phases by their order. */
    private static Map<Integer, String> phases() {
        Map<Integer, String> phases = new TreeMap<>();
        Arrays.stream(Phase.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> phases.put(valueOf(field), field.getName().toLowerCase(java.util.Locale.ROOT)));
        return phases;
    }

    private static int valueOf(Field phase) {
        try {
            return phase.getInt(null);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    private static String shortName(String type) {
        return type.substring("org.yishiting.".length()).replace('$', '.');
    }

    /** @param phase null when the event has no order to keep */
    private record Listener(String event, Integer order, String phase, String method) {

        @Override
        public Integer order() {
            return order == null ? Integer.MAX_VALUE : order;
        }

        String row() {
            return "| `%s` | %s | `%s` |".formatted(event, phase == null ? "–" : phase, method);
        }
    }
}
