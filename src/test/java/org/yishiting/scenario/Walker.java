package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;

/** Does whatever lies open of a matter through the REST calls of Tasklist, knowing nothing but the forms. */
final class Walker extends Staff {

    private static final String WORDS = "现场走访情况属实";
    private static final int ATTEMPTS = 8;

    private final Choices choices;
    private final VirtualClock clock;
    private final Set<String> teased;
    private final String anotherMatter;

    /**
     * @param teased steps to which nonsense was given already
     * @param anotherMatter number of a matter that exists
     */
    Walker(
            URI base,
            String user,
            String password,
            String matter,
            VirtualClock clock,
            Choices choices,
            Set<String> teased,
            String anotherMatter) {
        super(base, user, password, matter);
        this.clock = clock;
        this.choices = choices;
        this.teased = teased;
        this.anotherMatter = anotherMatter;
    }

    /** Does the oldest open step; false when there is none. */
    boolean doesSomething() {
        List<Map<String, Object>> open = tasks();
        if (open.isEmpty()) {
            return false;
        }
        claimAndDo(open.get(0));
        return true;
    }

    private void claimAndDo(Map<String, Object> task) {
        String id = (String) task.get("id");
        claim(id);
        Set<String> refused = new HashSet<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, String> chosen = new LinkedHashMap<>();
            FilledForm form = filled(task, attempt % 2 == 0 ? WORDS : anotherMatter, refused, chosen);
            tease(task, form);
            ResponseEntity<Map<String, Object>> answer = submit(id, form.answers());
            if (answer.getStatusCode().is2xxSuccessful()) {
                choices.took(chosen);
                return;
            }
            assertRefusedInWords(task, form.answers(), answer);
            if (attempt % 2 == 1) {
                refused.addAll(chosen.values());
            }
            if (attempt > ATTEMPTS / 2) {
                refused.clear();
                clock.advance(Duration.ofDays(1));
            }
        }
        throw new AssertionError(task.get("name") + " takes nothing that its form asks for");
    }

    private FilledForm filled(Map<String, Object> task, String words, Set<String> refused, Map<String, String> chosen) {
        String step = (String) task.get("taskDefinitionKey");
        return new FilledForm(
                formOf((String) task.get("id")),
                shown((String) task.get("id")),
                clock.now(),
                words,
                (field, options) -> {
                    List<String> open = options.stream()
                            .filter(option -> !refused.contains(option))
                            .toList();
                    String question = task.get("name") + " (" + step + ") " + field;
                    String answer = choices.of(question, open.isEmpty() ? options : open);
                    chosen.put(question, answer);
                    return answer;
                });
    }

    /** Nonsense is refused in words, and the step stays as it is. */
    private void tease(Map<String, Object> task, FilledForm form) {
        if (!teased.add((String) task.get("taskDefinitionKey"))) {
            return;
        }
        String id = (String) task.get("id");
        if (form.needsSomething()) {
            assertRefusedInWords(task, Map.of(), submit(id, Map.of()));
        }
        form.nonsense().values().forEach(answers -> assertRefusedInWords(task, answers, submit(id, answers)));
        assertThat(tasks()).extracting(open -> open.get("id")).contains(id);
    }

    private static void assertRefusedInWords(
            Map<String, Object> task, Map<String, Object> answers, ResponseEntity<Map<String, Object>> answer) {
        assertThat(answer.getStatusCode().value())
                .as("%s, given %s, says %s", task.get("name"), answers, answer.getBody())
                .isEqualTo(400);
        assertThat(String.valueOf(answer.getBody().get("message")))
                .as("what %s says to %s", task.get("name"), answers)
                .containsPattern("\\p{IsHan}{2}")
                .doesNotContain("Exception");
    }

    private JsonNode formOf(String task) {
        return rest().get().uri("/task/{id}/deployed-form", task).retrieve().body(JsonNode.class);
    }

    private Map<String, Object> shown(String task) {
        Map<String, Map<String, Object>> variables = rest().get()
                .uri("/task/{id}/form-variables?deserializeValues=false", task)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        Map<String, Object> shown = new LinkedHashMap<>();
        variables.forEach((name, variable) -> shown.put(name, variable.get("value")));
        return shown;
    }
}
