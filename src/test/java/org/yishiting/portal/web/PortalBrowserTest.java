package org.yishiting.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("home", "/"),
            Map.entry("home-near", "/?community=JSX"),
            Map.entry("report", "/report"),
            Map.entry("report-place", "/report?place=JSX-B3"),
            Map.entry("track-form", "/track"),
            Map.entry("unknown-code", "/track/0000-0000-0000-0000"),
            Map.entry("track", "/track/" + Samples.CODE),
            Map.entry("matter", "/board/" + Samples.NUMBER),
            Map.entry("board", "/board?community=JSX"),
            Map.entry("notices", "/notices"),
            Map.entry("notice-open", "/notices/4"),
            Map.entry("notice-closed", "/notices/3"),
            Map.entry("mine", "/mine"),
            Map.entry("privacy", "/privacy"),
            Map.entry("not-found", "/nowhere")));

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Every pair of width, size of text, scheme and language that matters is in one of these. */
    @ParameterizedTest
    @CsvSource({
        "320, 100, LIGHT, zh",
        "320, 200, DARK, en",
        "390, 200, LIGHT, zh",
        "390, 100, DARK, en",
        "768, 100, DARK, zh",
        "768, 200, LIGHT, en",
        "1400, 100, LIGHT, en",
        "1400, 200, DARK, zh"
    })
    void everyPageFitsAndIsAccessible(int width, int text, ColorScheme scheme, String language) {
        Page page = page(width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        speak(page, language);
        PAGES.forEach((name, path) -> {
            page.navigate(address(path));
            page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: " + text + "% !important; }"));
            if (page.locator(".picture").count() > 0) {
                page.locator(".picture").evaluate("picture => { picture.open = true; }");
                page.waitForSelector(".diagram .is-present");
            }
            inspect(page, String.join("-", name, "" + width, "" + text, scheme.name(), language));
        });
        assertThat(complaints).filteredOn(said -> !said.contains("404")).isEmpty();
    }

    @Test
    void largeTypeIsSwitchedOnWithoutScriptsAndStays() {
        Page page = CHROMIUM.personWithoutScripts(Chromium.PHONE).newPage();
        page.navigate(address("/board"));
        page.getByText("大字版").click();
        assertThat(page.url()).contains("/board");
        assertThat(page.locator("html.large").count()).isOne();
        page.navigate(address("/report"));
        assertThat(page.locator("html").evaluate("e => getComputedStyle(e).fontSize"))
                .isEqualTo("24px");
        page.getByText("标准字号").click();
        assertThat(page.locator("html.large").count()).isZero();
    }

    @Test
    void everyFormIsUsableWithoutScripts() {
        Page page = CHROMIUM.personWithoutScripts(Chromium.PHONE).newPage();
        page.navigate(address("/report"));
        page.locator("#category").selectOption("water");
        page.locator("#text").fill("楼顶漏水");
        page.locator("#place").selectOption("JSX");
        page.getByText("下一步").click();
        page.locator("#place").selectOption("JSX-E1");
        page.getByText("下一步").click();
        page.locator("#place").selectOption("JSX-B3");
        assertThat(page.locator("#text").inputValue()).isEqualTo("楼顶漏水");
        page.locator("#consent").check();
        page.locator(".send").click();
        assertThat(page.locator("#tracking-code").innerText()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

        page.navigate(address("/board"));
        page.locator("#q").fill("漏水");
        page.locator("#state").selectOption("open");
        page.locator(".filter button").click();
        assertThat(page.url()).contains("state=open");
        assertThat(page.locator("#q").inputValue()).isEqualTo("漏水");
        page.locator(".more-row a").click();
        assertThat(page.url()).contains("state=open").contains("before=");
        page.navigate(address("/track"));
        page.locator("#code").fill(Samples.CODE);
        page.locator(".follow button").click();
        assertThat(page.url()).endsWith(Samples.CODE);
        page.navigate(address("/mine"));
        assertThat(page.locator("noscript, main").allInnerTexts().toString()).contains("这一页要用浏览器脚本");
    }

    @Test
    void whatIsPrintedIsNotCut() throws IOException {
        Page page = page(794);
        for (String path : List.of("/track/" + Samples.CODE, "/board/" + Samples.NUMBER, "/notices/4", "/board")) {
            page.navigate(address(path));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            softly.assertThat((int) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("cut at the side: %s", path)
                    .isLessThanOrEqualTo(0);
            String title = page.locator("h1").innerText();
            byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4"));
            try (PDDocument document = Loader.loadPDF(printed)) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
                softly.assertThat(text).as(path).contains(title.replaceAll("\\s", ""));
                if (path.startsWith("/notices/")) {
                    softly.assertThat(text).contains("网页地址", path);
                }
                if (path.equals("/board")) {
                    softly.assertThat(text).contains("JSX-2026-000130", "JSX-2026-000111");
                }
            }
        }
    }

    @Test
    void aMatterIsKeptOnThisDeviceOnRequestAndForgottenWithOneClick() {
        Page page = page(Chromium.PHONE);
        page.navigate(address("/track/" + Samples.CODE));
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        page.getByText("记在这台设备上").click();
        page.navigate(address("/mine"));
        page.locator("#mine .row-title").waitFor();
        assertThat(page.locator("#mine .row-title").getAttribute("href")).isEqualTo("/track/" + Samples.CODE);
        inspect(page, "mine-kept-390");
        page.getByText("全部忘掉").click();
        page.locator("#mine-none").waitFor();
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aPlaceIsFoundByTypingAndEnterDoesNotSend() {
        when(placeSearch.find(eq("3号"), any(), anyInt())).thenReturn(List.of(BUILDING));
        when(divisions.placesOf(any())).thenReturn(Map.of("JSX-B3", "建设巷社区 · 建设小区 · 3 号楼"));
        Page page = page(Chromium.PHONE);
        page.navigate(address("/report"));
        page.locator("#find").fill("3号");
        page.locator("#place-line:has-text('找到 1 处')").waitFor();
        page.locator("#find").press("Enter");
        assertThat(page.locator("#place").inputValue()).isEqualTo("JSX-B3");
        assertThat(page.url()).endsWith("/report");
        assertThat(complaints).isEmpty();
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
        page.locator("#place").focus();
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
    void theBoardGrowsWithoutLeavingThePageAndKeepsTheKeyboard() {
        Page page = page(Chromium.PHONE);
        page.navigate(address("/board"));
        page.locator(".more-row a").focus();
        page.keyboard().press("Enter");
        page.locator(".rows > li:nth-child(40)").waitFor();
        page.locator(".rows > li:nth-child(21) a:focus").waitFor();
        assertThat(page.url()).endsWith("/board");
        assertThat(complaints).isEmpty();
    }
}
