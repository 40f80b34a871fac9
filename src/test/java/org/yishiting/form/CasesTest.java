package org.yishiting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.refusal.Fault;

/** Small forms that page and server once judged apart. */
class CasesTest {

    private final Desk desk = new Desk(Map.of());

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("grouphide", Map.of("need", "no"), Map.of("need", "no")),
                arguments("grouphide", Map.of("need", "yes", "why", "路灯"), Map.of("need", "yes", "why", "路灯")),
                arguments("grouppath", person("阿明"), person("阿明")),
                arguments("dotkey", person("阿明"), person("阿明")),
                arguments("rowhide", rows(Map.of("kind", "work")), rows(Map.of("kind", "work"))),
                arguments("expr", Map.of("qty", 3), Map.of("qty", 3L, "total", 6L)),
                arguments("expr", Map.of("qty", 3, "total", 999), Map.of("qty", 3L, "total", 6L)),
                arguments("minlenfeel", Map.of("ml", "四个字啊"), Map.of("ml", "四个字啊")),
                arguments("pattern", Map.of("code", "abc123x"), Map.of("code", "abc123x")),
                arguments("readonly", Map.of("free", "写的"), Map.of("free", "写的")),
                arguments("readonly", Map.of("free", "写的", "fixed", ""), Map.of("free", "写的")),
                arguments("email", Map.of("mail", "li@example.cn"), Map.of("mail", "li@example.cn")),
                arguments("dtpast", Map.of("day", "2026-11-25"), Map.of("day", "2026-11-25")),
                arguments("dtfuture", Map.of("day", "2026-11-25"), Map.of("day", "2026-11-25")),
                arguments("nummininc", Map.of("step", 10), Map.of("step", 10L)),
                arguments(
                        "votes",
                        Map.of("present", 9, "votesFor", 6, "votesAgainst", 3),
                        Map.of("present", 9L, "votesFor", 6L, "votesAgainst", 3L)),
                arguments("votes", Map.of("present", 9, "votesFor", 6), Map.of("present", 9L, "votesFor", 6L)));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String form, Map<String, Object> sent, Map<String, Object> kept) throws IOException {
        assertThat(desk.submit(read(form + ".form"), sent)).isEqualTo(kept);
        assertThat(desk.faults).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("grouphide", Map.of("need", "yes"), "“why”必须填写"),
                arguments("grouppath", Map.of("person", Map.of()), "“nick”必须填写"),
                arguments("grouppath", Map.of("nick", "阿明"), "表单中没有“nick”这一项，请刷新页面后重试"),
                arguments(
                        "grouppath", Map.of("person", Map.of("nick", "阿明", "age", 3)), "表单中没有“person.age”这一项，请刷新页面后重试"),
                arguments("dotkey", Map.of("person.nick", "阿明"), "表单中没有“person.nick”这一项，请刷新页面后重试"),
                arguments("rowhide", rows(Map.of("kind", "cash")), "“承诺”第 1 条：“amount”必须填写"),
                arguments("minlenfeel", Map.of("ml", "两字"), "“x”至少要写 3 个字"),
                arguments("minlenfeel", Map.of("ml", "一二三四五六"), "“x”最多 5 个字"),
                arguments("pattern", Map.of("code", "ab12x"), "“code”的写法不符合要求"),
                arguments("readonly", Map.of("free", "写的", "fixed", "改的"), "“fixed”只供查看，不能改动"),
                arguments("email", Map.of("mail", "li 在 example"), "“mail”不是有效的电子邮件地址"),
                arguments("dtpast", Map.of("day", "2026-11-24"), "“日期”不能早于今天"),
                arguments("dtfuture", Map.of("day", "2026-11-26"), "“日期”不能晚于今天"),
                arguments("nummininc", Map.of("step", 7), "“步”必须是 5 的倍数"),
                arguments("votes", Map.of("present", 9, "votesFor", 8, "votesAgainst", 3), "“反对”：同意和反对的票数之和不能多于到会人数"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String form, Map<String, Object> sent, String fault) throws IOException {
        desk.submit(read(form + ".form"), sent);
        assertThat(desk.faults).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dotkey",
                "dtpast",
                "dtfuture",
                "email",
                "expr",
                "grouphide",
                "grouppath",
                "minlenfeel",
                "nummininc",
                "pattern",
                "readonly",
                "rowhide",
                "votes"
            })
    void fitsTheChecks(String form) throws IOException {
        assertThat(desk.checks().in(bytes(form + ".form"))).isEmpty();
    }

    @Test
    void aPatternThatOnlyBrowsersKnowIsFoundBeforehand() throws IOException {
        assertThat(desk.checks().in(bytes("patbad.form")))
                .containsExactly(Fault.at("“code2”", "form.pattern", "^[^]{2,}$"));
    }

    @Test
    void aConditionThatCannotBeReadIsFoundBeforehand() throws IOException {
        assertThat(desk.checks().in(bytes("hidebad.form")))
                .containsExactly(Fault.at("“dep”", "form.feel", "pick = 'x"));
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() throws IOException {
        String form =
                """
                {"components": [{"type": "textfield", "id": "f", "key": "publicTitle", "label": "公开标题",
                  "validate": {"maxLength": 60}}]}""";
        String sixty = read("title-60-with-rare-char.txt").strip();
        assertThat(sixty.codePointCount(0, sixty.length())).isEqualTo(60);

        assertThat(desk.submit(form, Map.of("publicTitle", sixty))).containsEntry("publicTitle", sixty);
        desk.submit(form, Map.of("publicTitle", sixty + "多"));
        assertThat(desk.faults).containsExactly("“公开标题”最多 60 个字");
    }

    private static Map<String, Object> person(String nick) {
        return Map.of("person", Map.of("nick", nick));
    }

    private static Map<String, Object> rows(Map<String, Object> row) {
        return Map.of("rows", List.of(row));
    }

    private static String read(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream content = CasesTest.class.getResourceAsStream("/cases/" + file)) {
            return content.readAllBytes();
        }
    }
}
