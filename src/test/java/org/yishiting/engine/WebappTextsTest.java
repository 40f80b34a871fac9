package org.yishiting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The Chinese texts of the engine's webapps say all that the English ones say, no more and no less. */
class WebappTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void nothingIsMissingAndNothingIsLeftOver(String app) throws IOException {
        assertThat(texts(app, "zh").keySet()).isEqualTo(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void placeholdersAreKept(String app) throws IOException {
        Map<String, String> chinese = texts(app, "zh");

        assertThat(texts(app, "en"))
                .allSatisfy((key, english) ->
                        assertThat(placeholders(chinese.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void nothingIsEmptyThatSaysSomethingInEnglish(String app) throws IOException {
        Map<String, String> chinese = texts(app, "zh");

        assertThat(texts(app, "en")).allSatisfy((key, english) -> {
            if (!english.isBlank()) {
                assertThat(chinese.get(key)).as(key).isNotBlank();
            }
        });
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        String path = "META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            Map<String, String> texts = new TreeMap<>();
            collect("", new ObjectMapper().readTree(json), texts);
            return texts;
        }
    }

    private static void collect(String key, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(key, node.asText());
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(key + "/" + index, node.get(index), texts);
            }
        } else {
            node.fields().forEachRemaining(field -> collect(key + "/" + field.getKey(), field.getValue(), texts));
        }
    }
}
