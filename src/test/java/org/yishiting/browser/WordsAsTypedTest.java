package org.yishiting.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Report;

/** Whatever a resident types is read in Tasklist's own form as it was typed, and does nothing there. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:journey",
            "camunda.bpm.job-execution.enabled=false",
            "yishiting.portal.reports-per-hour=1000"
        })
class WordsAsTypedTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** One paragraph each; inside of a line a single space, which is what a page shows of many. */
    private static final List<String> TYPED = List.of(
            "__粗__ 和 __x__ 和 _斜_ 和 a_b_c 和 ___三___",
            "*x* 和 **x** 和 ***x***",
            "[点我](https://example.org) 和 [a][b] 和 ![图](x.png)",
            "# 一号",
            "## 二号 ##",
            "标题\n===",
            "标题\n---",
            "- 甲",
            "* 甲",
            "+ 甲",
            "1. 甲",
            "1) 甲",
            "> 引文",
            "---",
            "***",
            "~~删~~ 和 `码` 和 ``码``",
            "```\n码\n```",
            "| a | b |\n| - | - |\n| 1 | 2 |",
            "<b>粗</b> 和 <script>alert(1)</script> 和 <img src=x onerror=alert(1)>",
            "https://example.org/a 和 www.example.org 和 <https://example.org> 和 li@example.org",
            "&amp; 和 &lt;b&gt; 和 &#35; 和 &copy;",
            "\\*x\\* 和 C:\\目录\\文件 和 行尾\\",
            "{{matterNumber}} 和 {{#if true}}在{{/if}} 和 ={1+1} 和 ${7*7}",
            "[x]: https://example.org",
            "- [ ] 没做 和 - [x] 做了",
            "a<!-- 藏 -->b",
            "上一行\n下一行");

    @LocalServerPort
    private int port;

    @Value("${yishiting.demo.password}")
    private String password;

    @Autowired
    private Intake intake;

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
    }

    @Test
    void theFormShowsWhatWasTyped() {
        String typed = "开头\n\n" + String.join("\n\n", TYPED) + "\n\n    缩进四格\n\n结尾";
        String number = intake.take(
                        new Report(Category.OTHER, "JSX-B01", typed, "", "", false, Channel.PORTAL),
                        List.of(),
                        UUID.randomUUID().toString())
                .number();
        Tasklist tasklist = Tasklist.signIn(
                CHROMIUM.person(Chromium.DESK), URI.create("http://127.0.0.1:" + port), "grid-worker", password);
        tasklist.chooseFilter("本组待签收");
        tasklist.open(number);
        Locator text =
                tasklist.page().locator(".fjs-form-field-text").filter(new Locator.FilterOptions().setHasText("开头"));

        String shown = spaced(text.innerText());
        assertThat(TYPED).allSatisfy(line -> assertThat(shown).contains(spaced(line)));
        assertThat(shown).contains("缩进四格", "结尾");
        // the house's own heading of the words is the only thing that is marked
        assertThat(text.locator("strong").allInnerTexts()).containsExactly("居民反映");
        assertThat(text.locator(
                                "em, del, code, pre, table, ul, ol, blockquote, hr, a, img, script, b, input, h1, h2, h3")
                        .count())
                .isZero();
    }

    private static String spaced(String words) {
        return words.replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }
}
