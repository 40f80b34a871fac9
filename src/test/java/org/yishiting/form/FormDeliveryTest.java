package org.yishiting.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormDeliveryTest {

    private static final String FORM =
            """
            {"components": [
              {"type": "select", "id": "unit", "key": "unit", "label": "单位", "valuesKey": "unitOptions",
               "conditional": {"hide": "=days = 1"}, "validate": {"required": true}},
              {"type": "number", "id": "days", "key": "days", "label": "天数",
               "properties": {"check": "=days < 9", "says": "少于九天"}},
              {"type": "dynamiclist", "id": "list", "path": "items", "isRepeating": true, "components": [
                {"type": "select", "id": "who", "key": "who", "valuesKey": "unitOptions"}]}
            ]}""";

    private final Desk desk = new Desk(Map.of(Desk.UNITS, List.of()));

    @Test
    void theHeadStandsInFrontOfEveryForm() {
        JsonNode first = desk.delivered(FORM).path("components").path(0);
        assertThat(first.path("text").asText())
                .startsWith("**{{matterNumber}}**")
                .contains("{{matterTitle}}", "{{dueText}}", "(/desk/matters/{{matterNumber}})");
        assertThat(FormNames.of(desk.delivered(FORM)).shown())
                .contains("matterNumber", "place", "levelName", "residentPhotos");
    }

    @Test
    void besideAFieldStandsWhatDoesNotFit() {
        assertThat(texts(desk.delivered(FORM).path("components")))
                .contains(
                        "hint_nothing_unit ⚠ 没有可选的单位和人员：请管理员先登记本社区的单位，再打开这一步 "
                                + "=if (days = 1) = true then true else count(unitOptions) > 0",
                        "hint_check0_days ⚠ 少于九天 =if (days < 9) = false then false else true");
        JsonNode list = desk.delivered(FORM)
                .path("components")
                .findParents("isRepeating")
                .get(0);
        assertThat(list.path("disableCollapse").asBoolean()).isTrue();
        assertThat(texts(list.path("components"))).hasSize(1);
    }

    @Test
    void whoHasNothingToChooseFromIsToldWhatToDo() {
        desk.submit(FORM, Map.of("days", 3));
        assertThat(desk.faults).containsExactly("“单位”没有可选的内容：没有可选的单位和人员：请管理员先登记本社区的单位，再打开这一步");
    }

    @Test
    void thePageCountsCharactersAsTheServerDoes() {
        JsonNode page = desk.onThePage(
                """
                {"components": [
                  {"type": "textfield", "id": "title", "key": "title", "label": "标题",
                   "validate": {"required": true, "maxLength": 60}},
                  {"type": "group", "id": "box", "path": "box", "components": [
                    {"type": "textarea", "id": "note", "key": "inner.note", "label": "说明",
                     "conditional": {"hide": "=off"}, "validate": {"maxLength": "=most"}}]},
                  {"type": "dynamiclist", "id": "list", "path": "items", "isRepeating": true, "components": [
                    {"type": "textfield", "id": "what", "key": "what", "label": "做什么", "validate": {"maxLength": 5}}]}
                ]}""");

        assertThat(page.findParents("maxLength")).isEmpty();
        assertThat(textsWithin(page.path("components")))
                .anyMatch(hint -> hint.startsWith("hint_blank_title ⚠ “标题”必须填写 =if title = null or title = \"\" then"))
                .anyMatch(hint -> hint.startsWith("hint_long_title ⚠ “标题”最多 60 个字 =if title = null then true")
                        && hint.endsWith("> 60 then false else true"))
                .anyMatch(hint -> hint.startsWith("hint_long_note ⚠ “说明”写得太长 =if (off) = true then true else if"
                                + " box.inner.note = null")
                        && hint.endsWith("> (most) then false else true"))
                .anyMatch(hint -> hint.startsWith("hint_long_what ⚠ “做什么”最多 5 个字 =if what = null"));
    }

    private static List<String> textsWithin(JsonNode components) {
        List<String> texts = new ArrayList<>(texts(components));
        components.forEach(component -> texts.addAll(textsWithin(component.path("components"))));
        return texts;
    }

    private static List<String> texts(JsonNode components) {
        List<String> texts = new ArrayList<>();
        components.forEach(component -> {
            if (component.path("type").asText().equals("text")) {
                texts.add(component.path("id").asText() + " "
                        + component.path("text").asText() + " "
                        + component.path("conditional").path("hide").asText());
            }
        });
        return texts;
    }
}
