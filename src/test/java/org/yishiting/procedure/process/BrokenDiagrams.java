package org.yishiting.procedure.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Nine diagrams and three forms that must not get in, each with the words that tell their designer why. */
public final class BrokenDiagrams {

    private BrokenDiagrams() {}

    /** Diagram, place and what is wrong in Chinese, what is wrong in English. */
    static Stream<Arguments> nine() {
        return Stream.of(
                Arguments.of(
                        SmallTalk.asItIs().but("calledElement=\"hand-up\"", "calledElement=\"colect\""),
                        "小事当面谈 › 上报协调（callActivity_handUp）：要调用的“colect”没有部署。",
                        "The called “colect” is not deployed."),
                Arguments.of(
                        SmallTalk.asItIs().but("<text>3</text>", "<text>-10</text>"),
                        "“-10”不在“limitDays”这一列允许的范围内",
                        "“-10” is not among what the column “limitDays” allows"),
                Arguments.of(
                        SmallTalk.asItIs()
                                .but("${settled == \"yes\"}", "${''.getClass().forName('java.lang.System') != null}"),
                        "小事当面谈 › 是（flow_isSettled_closeDossier）：表达式“${''.getClass().forName('java.lang.System') != null}”不能用",
                        "no programs here"),
                Arguments.of(
                        SmallTalk.asItIs().but("community-committee", "village-elders"),
                        "小事当面谈 › 当面商谈（userTask_talkOver）：没有“village-elders”这个岗位。",
                        "There is no role “village-elders”."),
                Arguments.of(
                        SmallTalk.asItIs().without("talk-over.form"),
                        "小事当面谈 › 当面商谈（userTask_talkOver）：找不到表单“talk-over”。",
                        "The form “talk-over” is not there."),
                Arguments.of(
                        SmallTalk.asItIs().but("errorCode=\"matter-ended\"", "errorCode=\"matter-finished\""),
                        "小事当面谈 › 终止办理（event_matterEnded）：积木“hand-up”没有“matter-finished”这个结束",
                        "The block “hand-up” has no end “matter-finished”"),
                Arguments.of(
                        SmallTalk.asItIs().but("${closeDossier}", "${closeDosier}"),
                        "小事当面谈 › 归档（serviceTask_closeDossier）：没有“closeDosier”这个动作",
                        "There is no verb “closeDosier”"),
                Arguments.of(
                        SmallTalk.asItIs().but(" camunda:dueDate=\"${limits.due(execution)}\"", ""),
                        "小事当面谈 › 当面商谈（userTask_talkOver）：没有办理期限。",
                        "It has no limit."),
                Arguments.of(
                        SmallTalk.asItIs()
                                .but("<bpmn:serviceTask", "<bpmn:scriptTask")
                                .but(
                                        "</bpmn:serviceTask>",
                                        "<bpmn:script>execution.end()</bpmn:script></bpmn:scriptTask>")
                                .but("camunda:delegateExpression=\"${closeDossier}\"", "scriptFormat=\"javascript\""),
                        "小事当面谈 › 归档（serviceTask_closeDossier）：流程图里不能有脚本。",
                        "Scripts may not stand in a diagram."));
    }

    /** The same for forms that come with a diagram which fits. */
    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(
                        SmallTalk.asItIs().with("patbad.form", formOfCase("patbad")),
                        "patbad › “code2”：正则表达式 ^[^]{2,}$ 读不懂",
                        "The pattern ^[^]{2,}$ cannot be read"),
                Arguments.of(
                        SmallTalk.asItIs().with("hidebad.form", formOfCase("hidebad")),
                        "hidebad › “dep”：FEEL 表达式 pick = 'x 读不懂",
                        "The FEEL expression pick = 'x cannot be read"),
                Arguments.of(
                        SmallTalk.asItIs().but("谈了什么", "谈了什么，{{whatNobodySaid}}"),
                        "不知道“whatNobodySaid”是什么",
                        "Nobody knows “whatNobodySaid”"));
    }

    private static String formOfCase(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/cases", name + ".form"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
