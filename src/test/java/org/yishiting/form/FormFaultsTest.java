package org.yishiting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yishiting.house.House;
import org.yishiting.refusal.Fault;

class FormFaultsTest {

    private static final String YES_NO =
            """
            {"type": "radio", "id": "f1", "key": "pick", "label": "选择",
             "values": [{"label": "是", "value": "yes"}, {"label": "否", "value": "no"}]}""";

    private final Desk desk = new Desk(Map.of());

    private List<Fault> faults(String... components) {
        String form = "{\"id\": \"x\", \"schemaVersion\": 16, \"components\": [" + String.join(",", components) + "]}";
        return desk.checks().in(form.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(String more) {
        return "{\"type\": \"textfield\", \"id\": \"w\", \"key\": \"why\", \"label\": \"理由\"" + more + "}";
    }

    static Stream<Arguments> wrong() {
        String limited = ", \"validate\": {\"maxLength\": 200}";
        return Stream.of(
                arguments(
                        "{\"type\": \"filepicker\", \"id\": \"p\", \"key\": \"photo\", \"label\": \"照片\"}",
                        "form.type"),
                arguments("{\"type\": \"number\", \"id\": \"f1\", \"key\": \"n\"}", "form.id"),
                arguments("{\"type\": \"number\", \"id\": \"n\"}", "form.key"),
                arguments("{\"type\": \"number\", \"id\": \"n\", \"key\": \"pick\"}", "form.key-taken"),
                arguments("{\"type\": \"number\", \"id\": \"n\", \"key\": \"pick.one\"}", "form.key-taken"),
                arguments("{\"type\": \"number\", \"id\": \"n\", \"key\": \"said.one\"}", "form.key-taken"),
                arguments(words(""), "form.max-length"),
                arguments(words(", \"validate\": {\"maxLength\": \"many\"}"), "form.limit"),
                arguments(words(", \"validate\": {\"maxLength\": 9, \"pattern\": \"(\"}"), "form.pattern"),
                arguments(words(", \"validate\": {\"maxLength\": 9, \"pattern\": \"(?i)a\"}"), "form.pattern"),
                arguments(words(", \"validate\": {\"maxLength\": 9, \"validationType\": \"phone\"}"), "form.phone"),
                arguments(
                        words(", \"validate\": {\"maxLength\": 9, \"required\": true}, \"readonly\": true"),
                        "form.fixed"),
                arguments(words(limited + ", \"conditional\": {\"hide\": \"pick = 1\"}"), "form.sign"),
                arguments(words(limited + ", \"conditional\": {\"hide\": \"=pick = \"}"), "form.feel"),
                arguments(words(limited + ", \"conditional\": {\"hide\": \"=kind = 1\"}"), "form.fact"),
                arguments(
                        words(limited + ", \"conditional\": {\"hide\": \"=matches(pick, \\\"y\\\")\"}"),
                        "form.function"),
                arguments(words(limited + ", \"readonly\": \"=pick = \\\"no\\\"\""), "form.readonly"),
                arguments(words(limited + ", \"properties\": {\"prefill\": \"nothing\"}"), "form.fact"),
                arguments(words(limited + ", \"properties\": {\"check\": \"=why != pick\"}"), "form.check"),
                arguments("{\"type\": \"text\", \"id\": \"t\", \"text\": \"{{unknownText}}\"}", "form.fact"),
                arguments("{\"type\": \"select\", \"id\": \"s\", \"key\": \"s\"}", "form.options"),
                arguments(
                        "{\"type\": \"select\", \"id\": \"s\", \"key\": \"s\", \"valuesKey\": \"dueText\"}",
                        "form.options-fact"),
                arguments(
                        "{\"type\": \"select\", \"id\": \"s\", \"key\": \"s\", \"values\": [{\"label\": \"一\", \"value\": 1}]}",
                        "form.option"),
                arguments(
                        "{\"type\": \"datetime\", \"id\": \"d\", \"key\": \"d\", \"subtype\": \"date\"}", "form.time"),
                arguments(
                        "{\"type\": \"dynamiclist\", \"id\": \"l\", \"label\": \"清单\", \"components\": []}",
                        "form.list"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(String component, String rule) {
        assertThat(faults(YES_NO, component)).extracting(Fault::rule).containsExactly(rule);
    }

    @Test
    void whatAPersonTypedBeforeItWasHiddenIsKnownToThePageAlone() {
        String second =
                """
                {"type": "number", "id": "b", "key": "b", "conditional": {"hide": "=pick = \\"no\\""}}""";
        String third =
                """
                {"type": "number", "id": "c", "key": "c", "conditional": {"hide": "=b = 1"}}""";
        String fourth =
                """
                {"type": "number", "id": "d", "key": "d", "conditional": {"hide": "=c = 1"}}""";
        assertThat(faults(YES_NO, second, third)).isEmpty();
        assertThat(faults(YES_NO, second, third, fourth)).containsExactly(Fault.at("“d”", "form.chain", "c"));
    }

    @Test
    void factsFieldsAndWhatWasSaidAreKnown() {
        assertThat(faults(
                        YES_NO,
                        "{\"type\": \"text\", \"id\": \"t\", \"text\": \"{{said.findings}} {{dueText}} {{pick}}\"}",
                        "{\"type\": \"text\", \"id\": \"u\", \"text\": \"{{#loop unitOptions}}{{label}}{{/loop}}\"}",
                        words(", \"validate\": {\"maxLength\": 9}, \"conditional\": {\"hide\": \"=pick = null\"}")))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoFormIsSaidSo() {
        assertThat(desk.checks().in("<form/>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Fault.at("", "form.unreadable"));
    }

    @Test
    void aFormOfAnotherVersionIsSaidSo() {
        assertThat(desk.checks()
                        .in("{\"id\": \"x\", \"schemaVersion\": 18, \"components\": []}"
                                .getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Fault.at("x", "form.version", "18", 16));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void everyFaultHasWordsAndARemedy(String component, String rule) {
        for (Locale locale : House.LANGUAGES) {
            Object[] arguments = faults(YES_NO, component).get(0).arguments().toArray();
            assertThat(desk.words().getMessage("fault." + rule, arguments, locale))
                    .doesNotContain("{");
            assertThat(desk.words().getMessage("fault." + rule + ".remedy", arguments, locale))
                    .isNotBlank();
        }
    }
}
