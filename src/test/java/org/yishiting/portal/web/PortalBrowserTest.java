package org.yishiting.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yishiting.browser.Chromium;

/** The portal in Chromium, on a phone and on a desk: nothing sticks out, nothing fails, nobody is shut out. */
@SpringBootTest(classes = PortalPages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortalBrowserTest extends LivelyPortalTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Path PICTURES = Path.of("target/portal-pages");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private final SoftAssertions softly = new SoftAssertions();

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
        softly.assertAll();
    }

    private Page page(int width) {
        Page page = CHROMIUM.person(width).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private void speak(Page page, String language) {
        page.context()
                .addCookies(List.of(new Cookie("yishiting-language", language.equals("en") ? "en" : "zh-CN")
                        .setUrl("http://127.0.0.1:" + port)));
    }

    private void inspect(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(picture + ".png"))
                .setFullPage(true));
        softly.assertThat((int)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scrolling of %s", picture)
                .isZero();
        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(PortalBrowserTest::told)
                        .toList();
        softly.assertThat(found).as(picture).isEmpty();
        softly.assertThat(smallTargets(page))
                .as("targets below 44 px of %s", picture)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> smallTargets(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                [...document.querySelectorAll('a, button, select, textarea, input:not([type=hidden])')]
                  .filter(e => !e.matches('.skip, .bjs-powered-by, [type=checkbox], [type=radio]'))
                  .filter(e => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 43.5)
                  .map(e => e.outerHTML.slice(0, 120))""");
    }

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
    void everyPageFitsAndIsAccessible(int width) {
        Map<String, String> paths = Map.ofEntries(
                Map.entry("home", "/"),
                Map.entry("report", "/report"),
                Map.entry("track-form", "/track"),
                Map.entry("unknown-code", "/track/0000-0000-0000-0000"),
                Map.entry("track", "/track/" + Samples.CODE),
                Map.entry("matter", "/board/" + Samples.NUMBER),
                Map.entry("board", "/board"),
                Map.entry("notices", "/notices"),
                Map.entry("notice-open", "/notices/4"),
                Map.entry("notice-closed", "/notices/3"),
                Map.entry("privacy", "/privacy"),
                Map.entry("not-found", "/nowhere"));
        Page page = page(width);
        for (String language : List.of("zh", "en")) {
            speak(page, language);
            paths.forEach((name, path) -> {
                page.navigate("http://127.0.0.1:" + port + path);
                if (page.locator(".diagram").count() > 0) {
                    page.waitForSelector(".diagram .is-present");
                }
                inspect(page, name + "-" + width + "-" + language);
            });
        }
        assertThat(complaints).filteredOn(text -> !text.contains("404")).isEmpty();
    }

    @Test
    void aReportIsCorrectedAndSentWithTheKeyboardInReach() {
        Page page = page(Chromium.PHONE);
        page.navigate("http://127.0.0.1:" + port + "/report");
        page.locator("#text").fill("楼顶漏水");
        page.locator("#contact").fill("不是电话");
        page.locator("#text-count").getByText("4 / 2000").waitFor();
        page.locator(".send").click();
        page.locator(".problems:focus").waitFor();
        inspect(page, "report-problems-390-zh");

        page.locator("#category").selectOption("water");
        page.locator("#place").selectOption("JSX-E1");
        page.locator("#place option[value=JSX-B3]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator("#place:focus").selectOption("JSX-B3");
        page.locator("#contact").fill("13912345678");
        page.locator("#consent").check();
        page.locator(".send").click();
        page.locator("#tracking-code").waitFor();
        inspect(page, "receipt-390-zh");
        page.setViewportSize(1400, 900);
        inspect(page, "receipt-1400-zh");
    }

    @Test
    void aFileThatIsTooLargeIsToldBeforeAndAfterItTravels() throws IOException {
        Path huge = Files.write(Files.createTempFile("huge", ".png"), new byte[11 * 1024 * 1024]);
        Page page = page(Chromium.PHONE);
        page.navigate("http://127.0.0.1:" + port + "/report");
        page.locator("#photos").setInputFiles(huge);
        page.locator("#photos-error .error").waitFor();
        assertThat(page.locator("#photos").inputValue()).isEmpty();

        Page unscripted = CHROMIUM.personWithoutScripts(Chromium.PHONE).newPage();
        unscripted.navigate("http://127.0.0.1:" + port + "/report");
        unscripted.locator("#text").fill("屋顶漏水");
        unscripted.locator("#photos").setInputFiles(huge);
        unscripted.locator(".send").click();
        unscripted.locator("#photos-error .error:has-text('10 MB')").waitFor();
        assertThat(unscripted.locator("#text").inputValue()).isEqualTo("屋顶漏水");
        Files.delete(huge);
    }

    @Test
    void aFileBeyondWhatTheServerReadsIsAnsweredKindly() throws IOException {
        Path enormous = Files.write(Files.createTempFile("enormous", ".png"), new byte[31 * 1024 * 1024]);
        Page unscripted = CHROMIUM.personWithoutScripts(Chromium.PHONE).newPage();
        unscripted.navigate("http://127.0.0.1:" + port + "/report");
        unscripted.locator("#photos").setInputFiles(enormous);
        unscripted.locator(".send").click();
        assertThat(unscripted.locator("h1").innerText()).isEqualTo("文件太大了");
        Files.delete(enormous);
    }

    @Test
    void aCommentArrivesWithoutLeavingThePage() {
        Page page = page(Chromium.PHONE);
        page.navigate("http://127.0.0.1:" + port + "/track/" + Samples.CODE);
        page.locator("#comment").fill("谢谢");
        page.locator("#talk form button").click();
        page.locator("#talk [role=status]").waitFor();
        assertThat(page.url()).endsWith(Samples.CODE);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theBoardGrowsWithoutLeavingThePage() {
        Page page = page(Chromium.PHONE);
        page.navigate("http://127.0.0.1:" + port + "/board");
        page.locator(".more-row a").click();
        page.locator(".rows > li:nth-child(40)").waitFor();
        assertThat(page.url()).endsWith("/board");
        assertThat(complaints).isEmpty();
    }
}
