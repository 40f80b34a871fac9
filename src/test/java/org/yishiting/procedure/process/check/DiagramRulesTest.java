package org.yishiting.procedure.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yishiting.house.House;
import org.yishiting.procedure.Finding;
import org.yishiting.procedure.FindingWords;
import org.yishiting.procedure.process.SmallTalk;

/** One way to break each rule, each found by that rule and told in both languages. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:contract", "camunda.bpm.job-execution.enabled=false"})
class DiagramRulesTest {

    private static final String END_OF_TASK = "      <bpmn:incoming>flow_reported_talkOver</bpmn:incoming>";
    private static final String LAST_OF_TASK = "<bpmn:outgoing>flow_talkOver_isSettled</bpmn:outgoing>";
    private static final String ROLE = "camunda:candidateGroups=\"community-committee\"";
    private static final String DUE = "camunda:dueDate=\"${limits.due(execution)}\"";
    private static final String CONDITION = "${settled == \"yes\"}";
    private static final String VERB = "camunda:delegateExpression=\"${closeDossier}\"";
    private static final String NUMBER = "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />";

    @Autowired
    private DiagramChecks checks;

    @Autowired
    private FindingWords words;

    static Stream<Arguments> spoilt() {
        return Stream.of(
                // what a diagram is
                spoilt("process-kind", "name=\"kind\" value=\"procedure\"", "name=\"kind\" value=\"method\""),
                spoilt(
                        "process-kept",
                        "isExecutable=\"true\" camunda:versionTag=\"1.0.0\" camunda:historyTimeToLive=\"P3650D\"",
                        "isExecutable=\"true\""),
                spoilt("process-not-executable", "isExecutable=\"true\"", "isExecutable=\"false\""),
                spoilt("closes-unknown", "name=\"opens\" value=\"appeal\"", "name=\"closes\" value=\"never\""),
                // steps
                spoilt("name-missing", "name=\"当面商谈\"", ""),
                spoilt("role-missing", ROLE, ""),
                spoilt("role-several", "\"community-committee\"", "\"community-committee,grid-worker\""),
                spoilt("role-person", ROLE, ROLE + " camunda:assignee=\"demo\""),
                spoilt("role-not-given", "\"community-committee\"", "\"${whoever}\""),
                spoilt("form-missing", "camunda:formRef=\"talk-over\"", ""),
                spoilt("form-binding", "camunda:formRefBinding=\"deployment\"", "camunda:formRefBinding=\"latest\""),
                spoilt("form-key", "camunda:formRef=\"talk-over\"", "camunda:formKey=\"embedded:app:talk.html\""),
                spoilt("verb-missing", VERB, ""),
                spoilt(
                        "repetition-without-list",
                        LAST_OF_TASK,
                        LAST_OF_TASK + "<bpmn:multiInstanceLoopCharacteristics />"),
                // no programs
                spoilt("java-class", VERB, "camunda:class=\"java.lang.Runtime\""),
                spoilt("expression-task", VERB, "camunda:expression=\"${true}\""),
                spoilt("task-type", VERB, "camunda:type=\"shell\""),
                spoilt("task-type", VERB, "camunda:type=\"external\" camunda:topic=\"anything\""),
                spoilt("expression-is-code", VERB, "camunda:delegateExpression=\"${matters.get('1').text()}\""),
                spoilt("expression-is-code", CONDITION, "${settled.getClass().getName() == \"x\"}"),
                spoilt("expression-is-code", CONDITION, "${settled[\"class\"] == \"x\"}"),
                spoilt("expression-is-code", CONDITION, "#{settled == \"yes\"}${2}"),
                spoilt("expression-is-code", DUE, "camunda:dueDate=\"before ${limits.due(execution)}\""),
                spoilt("function-unknown", DUE, "camunda:dueDate=\"${workdays.until(settled)}\""),
                spoilt("function-unknown", DUE, "camunda:dueDate=\"${environment.getProperty('user.home')}\""),
                spoilt("condition-not-asked", CONDITION, "yes"),
                spoilt("expression-not-here", "name=\"当面商谈\"", "name=\"当面商谈 ${''.getClass()}\""),
                spoilt("expression-not-here", "<bpmn:documentation>", "<bpmn:documentation>${''.getClass()}"),
                spoilt("expression-not-here", "errorCode=\"matter-ended\"", "errorCode=\"${settled}\""),
                spoilt("expression-not-here", "camunda:formRef=\"talk-over\"", "camunda:formRef=\"${settled}\""),
                spoilt(
                        "execution-listener",
                        END_OF_TASK,
                        extension("<camunda:executionListener expression=\"${true}\" event=\"start\" />")),
                spoilt(
                        "connector",
                        END_OF_TASK,
                        extension(
                                "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>")),
                spoilt("generated-form", END_OF_TASK, extension("<camunda:formData />")),
                spoilt(
                        "script",
                        END_OF_TASK,
                        extension(
                                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>")),
                spoilt("extension-unknown", END_OF_TASK, extension("<camunda:field name=\"a\" stringValue=\"b\" />")),
                spoilt(
                        "listener-event",
                        END_OF_TASK,
                        extension("<camunda:taskListener delegateExpression=\"${recordRoute}\" event=\"create\" />")),
                spoilt(
                        "verb-unknown",
                        END_OF_TASK,
                        extension(
                                "<camunda:taskListener delegateExpression=\"${closeDossier}\" event=\"complete\" />")),
                // ways
                spoilt("gateway-no-default", " default=\"flow_isSettled_handUp\"", ""),
                spoilt("flow-no-answer", "name=\"否\" ", ""),
                spoilt(
                        "flow-no-condition",
                        "default=\"flow_isSettled_handUp\"",
                        "default=\"flow_isSettled_closeDossier\""),
                spoilt("end-leaves-case-open", VERB, "camunda:delegateExpression=\"${inviteParticipants}\""),
                spoilt(
                        "end-leaves-case-open",
                        "sourceRef=\"callActivity_handUp\" targetRef=\"serviceTask_closeDossier\"",
                        "sourceRef=\"callActivity_handUp\" targetRef=\"event_archived\""),
                // calls
                spoilt("block-not-named", "calledElement=\"hand-up\"", "calledElement=\"${settled}\""),
                spoilt("block-is-none", "calledElement=\"hand-up\"", "calledElement=\"supervise\""),
                spoilt("call-without-number", NUMBER, ""),
                spoilt("call-passes-all", NUMBER, NUMBER + "<camunda:in variables=\"all\" />"),
                spoilt("input-missing", "calledElement=\"hand-up\"", "calledElement=\"execute\""),
                spoilt("input-unknown", NUMBER, NUMBER + "<camunda:in sourceExpression=\"yes\" target=\"quickly\" />"),
                spoilt(
                        "role-unknown",
                        "calledElement=\"hand-up\"",
                        "calledElement=\"execute\"",
                        NUMBER,
                        NUMBER + "<camunda:in sourceExpression=\"elder\" target=\"acceptanceRole\" />"),
                spoilt("output-unknown", NUMBER, NUMBER + "<camunda:out source=\"mood\" target=\"mood\" />"),
                spoilt("variable-unknown", NUMBER, NUMBER + "<camunda:in source=\"mood\" target=\"mood\" />"),
                spoilt(
                        "error-uncaught",
                        "attachedToRef=\"callActivity_handUp\"",
                        "attachedToRef=\"userTask_talkOver\""),
                spoilt("error-without-code", " errorCode=\"matter-ended\"", ""),
                // pictures
                spoilt("picture-missing", "bpmnElement=\"event_ended\"", "bpmnElement=\"callActivity_handUp\""),
                // tables
                spoilt("cell-out-of-range", "<text>3</text>", "<text>400</text>"),
                spoilt("cell-out-of-range", "<text>3</text>", "<text>2.5</text>"),
                spoilt("cell-out-of-range", "<text>3</text>", "<text>\"soon\"</text>"),
                spoilt("cell-unreadable", "<text>\"userTask_talkOver\"</text>", "<text>\"userTask_talkOver</text>"),
                spoilt(
                        "table-language",
                        "<outputEntry id=\"rule_01_limitDays\">",
                        "<outputEntry id=\"rule_01_limitDays\" expressionLanguage=\"groovy\">"),
                spoilt("table-kept", "camunda:historyTimeToLive=\"P3650D\" camunda:versionTag=\"1.0.0\">", ">"),
                // forms
                spoilt("form.type", "\"type\": \"radio\"", "\"type\": \"filepicker\""),
                spoilt("form.max-length", "\"maxLength\": 500, ", ""),
                spoilt("form.pattern", "\"pattern\": \".*\"", "\"pattern\": \"(\""),
                spoilt("form.id", "field_words", "field_settled"),
                spoilt("form-without-id", "\"id\": \"talk-over\"", "\"id\": \"\""),
                spoilt("form.unreadable", "\"type\": \"default\",", "\"type\""),
                spoilt("form.fact", "\"label\": \"谈了什么\"", "\"label\": \"{{whatever}}\""),
                // files
                Arguments.of("resource-unknown", SmallTalk.asItIs().with("notes.txt", "…")),
                Arguments.of("resource-unknown", SmallTalk.asItIs().with("small-talk.bpmn20.xml", "<a/>")),
                Arguments.of("diagram-unreadable", SmallTalk.asItIs().with("other.bpmn", "<a/>")),
                Arguments.of("table-unreadable", SmallTalk.asItIs().with("other.dmn", "<a/>")));
    }

    @ParameterizedTest(name = "{0} [{index}]")
    @MethodSource("spoilt")
    void isFound(String rule, SmallTalk broken) {
        assertThat(checks.check(broken.files()))
                .filteredOn(finding -> !finding.hint())
                .extracting(finding -> finding.fault().rule())
                .contains(rule);
    }

    @ParameterizedTest(name = "{0} [{index}]")
    @MethodSource("spoilt")
    void isToldInPlainWords(String rule, SmallTalk broken) {
        for (Finding finding : checks.check(broken.files())) {
            for (Locale language : House.LANGUAGES) {
                assertThat(words.of(finding, language))
                        .doesNotContain("org.", "Exception", "Expecting", "{0}", "{1}", "“null”");
            }
        }
    }

    @Test
    void whatFitsIsLeftAlone() {
        assertThat(checks.check(SmallTalk.asItIs().files())).isEmpty();
    }

    @Test
    void idsThatTheModelerMakesAreAHint() {
        assertThat(checks.check(SmallTalk.asItIs()
                        .but("userTask_talkOver", "Activity_1k2x9ab")
                        .files()))
                .hasSize(1)
                .allSatisfy(finding -> {
                    assertThat(finding.hint()).isTrue();
                    assertThat(finding.fault().rule()).isEqualTo("id-says-nothing");
                });
    }

    private static Arguments spoilt(String rule, String... replacements) {
        SmallTalk talk = SmallTalk.asItIs();
        for (int i = 0; i < replacements.length; i += 2) {
            talk.but(replacements[i], replacements[i + 1]);
        }
        return Arguments.of(rule, talk);
    }

    private static String extension(String element) {
        return "<bpmn:extensionElements>" + element + "</bpmn:extensionElements>" + END_OF_TASK;
    }
}
