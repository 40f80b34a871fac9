package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** A member of staff who works through the engine's REST API, as Tasklist does. */
class Staff {

    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    private final String user;
    private final String matter;
    private final RestClient rest;

    Staff(URI base, String user, String password, String matter) {
        this.user = user;
        this.matter = matter;
        this.rest = RestClient.builder()
                .baseUrl(base + "/engine-rest")
                .defaultHeaders(headers -> headers.setBasicAuth(user, password))
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    /** Names of the open steps of the matter that this person may see. */
    List<String> sees() {
        return tasks().stream().map(task -> (String) task.get("name")).sorted().toList();
    }

    /** Claims and completes the step; it must be accepted. */
    void does(String step, Map<String, Object> form) {
        ResponseEntity<Map<String, Object>> answer = tries(step, form);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(user + " " + step + ": " + answer.getBody())
                .isTrue();
    }

    /** Claims and submits the step; returns what the server says. */
    ResponseEntity<Map<String, Object>> tries(String step, Map<String, Object> form) {
        String id = taskNamed(step);
        claim(id);
        return submit(id, form);
    }

    void claim(String task) {
        post("/task/" + task + "/claim", Map.of("userId", user));
    }

    ResponseEntity<Map<String, Object>> submit(String task, Map<String, Object> form) {
        return post("/task/" + task + "/submit-form", Map.of("variables", variables(form)));
    }

    RestClient rest() {
        return rest;
    }

    /** What the form of the step shows, by name. */
    Object reads(String step, String variable) {
        Map<String, Map<String, Object>> shown = rest.get()
                .uri("/task/{id}/form-variables?deserializeValues=false", taskNamed(step))
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        return shown.containsKey(variable) ? shown.get(variable).get("value") : null;
    }

    /** Value of the choice whose label contains the words. */
    String option(String step, String list, String words) {
        try {
            for (com.fasterxml.jackson.databind.JsonNode option :
                    new com.fasterxml.jackson.databind.ObjectMapper().readTree(String.valueOf(reads(step, list)))) {
                if (option.path("label").asText().contains(words)) {
                    return option.path("value").asText();
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
        throw new AssertionError("no " + words + " in " + reads(step, list));
    }

    String taskNamed(String step) {
        return tasks().stream()
                .filter(task -> step.equals(task.get("name")))
                .map(task -> (String) task.get("id"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(user + " does not see " + step + " but " + sees()));
    }

    /** What the engine answers, as text. */
    String asks(String path) {
        return String.valueOf(rest.get().uri(path).retrieve().body(String.class));
    }

    /** Sends the task back with something changed, as Tasklist does with its dates. */
    HttpStatusCode changes(String task, Map<String, Object> change) {
        Map<String, Object> whole =
                rest.get().uri("/task/{id}", task).retrieve().body(new ParameterizedTypeReference<>() {});
        whole.remove("camundaFormRef");
        whole.putAll(change);
        return rest.put()
                .uri("/task/{id}", task)
                .contentType(MediaType.APPLICATION_JSON)
                .body(whole)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode();
    }

    HttpStatusCode gets(String path) {
        return rest.get().uri(path).retrieve().toBodilessEntity().getStatusCode();
    }

    ResponseEntity<Map<String, Object>> post(String path, Map<String, Object> body) {
        return rest.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(new ParameterizedTypeReference<>() {});
    }

    /** Open steps of the matter that this person may see, oldest first. */
    List<Map<String, Object>> tasks() {
        return rest.get()
                .uri("/task?processInstanceBusinessKey={matter}&sortBy=created&sortOrder=asc", matter)
                .retrieve()
                .body(LIST);
    }

    /** Lists travel as JSON text, as Tasklist sends them. */
    private static Map<String, Object> variables(Map<String, Object> form) {
        Map<String, Object> variables = new LinkedHashMap<>();
        form.forEach((name, value) -> variables.put(
                name,
                value instanceof List<?> list ? Map.of("value", json(list), "type", "Json") : Map.of("value", value)));
        return variables;
    }

    private static String json(List<?> list) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(list);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
