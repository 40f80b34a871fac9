package org.yishiting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormCheckTest {

    private static final String FORM =
            """
            {"components": [
              {"type": "text", "text": "head"},
              {"type": "textfield", "key": "title", "label": "标题",
               "validate": {"required": true, "minLength": 4, "maxLength": 6}},
              {"type": "radio", "key": "decision", "label": "结果", "validate": {"required": true},
               "values": [{"label": "同意", "value": "yes"}, {"label": "不同意", "value": "no"}]},
              {"type": "textarea", "key": "reason", "label": "理由", "validate": {"required": true},
               "conditional": {"hide": "=decision != \\"no\\""}},
              {"type": "number", "key": "days", "label": "天数", "decimalDigits": 0, "validate": {"min": 3, "max": 30}},
              {"type": "select", "key": "unit", "label": "单位", "valuesKey": "unitOptions"},
              {"type": "checklist", "key": "who", "label": "参会", "valuesKey": "unitOptions"},
              {"type": "checkbox", "key": "care", "label": "优先"},
              {"type": "datetime", "key": "at", "dateLabel": "时间", "subtype": "datetime"},
              {"type": "group", "components": [{"type": "textfield", "key": "code", "label": "编号",
               "validate": {"pattern": "[A-Z]{2}"}}]},
              {"type": "dynamiclist", "isRepeating": true, "path": "items", "label": "清单", "components": [
                {"type": "textfield", "key": "what", "label": "做什么", "validate": {"required": true, "maxLength": 5}},
                {"type": "number", "key": "cost", "label": "费用"}]}
            ]}""";

    private static final Map<String, Object> VALID = Map.of("title", "修北门道路", "decision", "yes");

    private static final Map<String, Object> CONTEXT = Map.of(
            "unitOptions",
            List.of(Map.of("label", "物业", "value", "property-company"), Map.of("label", "社区", "value", "committee")));

    private final Desk desk = new Desk(CONTEXT);
    private final List<String> faults = desk.faults;
    private final List<Answer> answers = desk.answers;

    private Map<String, Object> submit(Map<String, Object> values) {
        return desk.submit(FORM, values);
    }

    private static Map<String, Object> with(String key, Object value) {
        Map<String, Object> values = new HashMap<>(VALID);
        values.put(key, value);
        return values;
    }

    @Test
    void keepsChoicesAndLetsWordsPassThrough() {
        Map<String, Object> variables = submit(VALID);
        assertThat(faults).isEmpty();
        assertThat(variables.get("decision")).isEqualTo("yes");
        TypedValue title = Variables.fromMap(variables).getValueTyped("title");
        assertThat(title.isTransient()).isTrue();
        assertThat(answers).containsExactly(new Answer("title", "标题", "修北门道路"), new Answer("decision", "结果", "同意"));
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                arguments(Map.of(), "“标题”必须填写"),
                arguments(with("title", "  "), "“标题”必须填写"),
                arguments(with("title", "三个字"), "“标题”至少要写 4 个字"),
                arguments(with("title", "一二三四五六七"), "“标题”最多 6 个字"),
                arguments(with("title", 5), "“标题”填写的内容格式不对"),
                arguments(with("decision", "perhaps"), "“结果”只能从给出的选项中选择"),
                arguments(with("decision", "no"), "“理由”必须填写"),
                arguments(with("days", 2), "“天数”不能小于 3"),
                arguments(with("days", 31), "“天数”不能大于 30"),
                arguments(with("days", 3.5), "“天数”填写的内容格式不对"),
                arguments(with("days", "many"), "“天数”填写的内容格式不对"),
                arguments(with("days", "1e400000"), "“天数”填写的内容格式不对"),
                arguments(with("unit", "nobody"), "“单位”只能从给出的选项中选择"),
                arguments(with("who", List.of("committee", "nobody")), "“参会”只能从给出的选项中选择"),
                arguments(with("who", "committee"), "“参会”填写的内容格式不对"),
                arguments(with("care", "yes"), "“优先”填写的内容格式不对"),
                arguments(with("at", "tomorrow"), "“时间”不是有效的日期或时间"),
                arguments(with("code", "ab"), "“编号”的写法不符合要求"),
                arguments(with("items", "text"), "“清单”填写的内容格式不对"),
                arguments(with("items", List.of("text")), "“清单”填写的内容格式不对"),
                arguments(with("items", List.of(Map.of("cost", 3))), "“清单”第 1 条：“做什么”必须填写"),
                arguments(
                        with("items", List.of(Map.of("what", "清运", "secret", 1))),
                        "“清单”第 1 条：表单中没有“secret”这一项，请刷新页面后重试"),
                arguments(with("approved", true), "表单中没有“approved”这一项，请刷新页面后重试"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void refusesWhatDoesNotFit(Map<String, Object> submitted, String fault) {
        submit(submitted);
        assertThat(faults).contains(fault);
    }

    static Stream<Arguments> fitting() {
        return Stream.of(
                arguments(with("days", 3), 3L),
                arguments(with("days", 30), 30L),
                arguments(with("days", "7"), 7L),
                arguments(with("days", 7.0), 7L),
                arguments(with("care", false), false),
                arguments(with("unit", "committee"), "committee"));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void acceptsTheEdges(Map<String, Object> submitted, Object kept) {
        assertThat(submit(submitted)).containsValue(kept);
        assertThat(faults).isEmpty();
    }

    @Test
    void dropsWhatTheFormHides() {
        Map<String, Object> variables = submit(with("reason", "left over from before"));
        assertThat(faults).isEmpty();
        assertThat(variables).doesNotContainKey("reason");
    }

    @Test
    void readsListsInTheWrappingsThatTasklistAndRestUse() {
        Map<String, Object> values = new HashMap<>(VALID);
        values.put("who", SpinValues.jsonValue("[\"committee\"]").create());
        values.put(
                "items",
                Variables.serializedObjectValue("[{\"what\":\"清运垃圾\",\"cost\":70}]")
                        .serializationDataFormat("application/json")
                        .create());
        submit(values);
        assertThat(faults).isEmpty();
        assertThat(answers).contains(new Answer("who", "参会", "社区"), new Answer("items", "清单", "清运垃圾 · 70"));
    }
}
