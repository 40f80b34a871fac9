package org.yishiting.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Categories and levels are the same in Java, in every form, in every decision table and in the bundles. */
class VocabularyTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of(
                        "category",
                        Arrays.stream(Category.values()).map(Category::code).toList()),
                Arguments.of(
                        "level", Arrays.stream(Level.values()).map(Level::code).toList()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void formsOfferThemUnderTheNamesOfTheBundle(String word, List<String> codes) throws IOException {
        Map<String, String> named = new LinkedHashMap<>();
        ResourceBundle bundle = bundle("");
        codes.forEach(code -> named.put(code, bundle.getString(word + "." + code)));
        List<Path> forms = files(".form");

        assertThat(forms).isNotEmpty();
        for (Path form : forms) {
            for (JsonNode field : new ObjectMapper().readTree(form.toFile()).findParents("key")) {
                if (field.path("key").asText().equals(word) && field.has("values")) {
                    Map<String, String> offered = new LinkedHashMap<>();
                    field.path("values")
                            .forEach(option -> offered.put(
                                    option.path("value").asText(),
                                    option.path("label").asText()));
                    assertThat(offered).as("%s in %s", word, form).isEqualTo(named);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void tablesKnowNoOthers(String word, List<String> codes) throws IOException {
        List<Path> tables = files(".dmn");

        assertThat(tables).isNotEmpty();
        for (Path table : tables) {
            assertThat(wordsOf(table.toFile(), word))
                    .as("%s in %s", word, table)
                    .allMatch(codes::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void bundlesNameThemAndNoOthers(String word, List<String> codes) {
        for (String language : List.of("", "en")) {
            assertThat(bundle(language).keySet())
                    .filteredOn(key -> key.matches(word + "\\.[^.]+"))
                    .containsExactlyInAnyOrderElementsOf(
                            codes.stream().map(code -> word + "." + code).toList());
        }
    }

    /** What stands in the column of a table that is called so. */
    private static List<String> wordsOf(File file, String word) {
        DmnModelInstance model = Dmn.readModelFromFile(file);
        return model.getModelElementsByType(DecisionTable.class).stream()
                .flatMap(table -> Stream.concat(inputs(table, word), outputs(table, word)))
                .map(ModelElementInstance::getRawTextContent)
                .flatMap(text -> WORD.matcher(text).results().map(found -> found.group(1)))
                .toList();
    }

    private static Stream<ModelElementInstance> inputs(DecisionTable table, String word) {
        List<Input> inputs = List.copyOf(table.getInputs());
        return inputs.stream()
                .filter(input -> input.getInputExpression()
                        .getText()
                        .getTextContent()
                        .strip()
                        .equals(word))
                .flatMap(input -> Stream.concat(
                        Stream.of(input),
                        table.getRules().stream()
                                .map(rule -> entry(List.copyOf(rule.getInputEntries()), inputs.indexOf(input)))));
    }

    private static Stream<ModelElementInstance> outputs(DecisionTable table, String word) {
        List<Output> outputs = List.copyOf(table.getOutputs());
        return outputs.stream()
                .filter(output -> word.equals(output.getName()))
                .flatMap(output -> Stream.concat(
                        Stream.of(output),
                        table.getRules().stream()
                                .map((Rule rule) ->
                                        entry(List.copyOf(rule.getOutputEntries()), outputs.indexOf(output)))));
    }

    private static ModelElementInstance entry(List<? extends ModelElementInstance> entries, int column) {
        return entries.get(column);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "messages/matter",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
