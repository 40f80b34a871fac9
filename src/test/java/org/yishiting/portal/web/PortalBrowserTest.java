package org.yishiting.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yishiting.browser.Chromium;
import org.yishiting.commitment.Commitment;
import org.yishiting.matter.LedgerEntry;
import org.yishiting.matter.LedgerEntry.Kind;
import org.yishiting.matter.Matter;
import org.yishiting.matter.PendingStep;
import org.yishiting.matter.Receipt;
import org.yishiting.matter.Status;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Objection;
import org.yishiting.procedure.ProcedureDiagrams.Diagram;
import org.yishiting.procedure.ProcedureDiagrams.Stage;
import org.yishiting.rating.Rating;

/** The portal in Chromium, on a phone and on a desk: nothing sticks out, nothing fails, nobody is shut out. */
@SpringBootTest(classes = PortalPages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortalBrowserTest extends PortalTest {

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

    @BeforeEach
    void fillTheCommunity() throws IOException {
        Notice open = Samples.notice(4, "北门道路拓宽与停车位方案", 4, 3);
        Notice last = Samples.notice(5, "单元门更换颜色与样式", 6, 0);
        Notice closed = Samples.notice(3, "楼顶防水方案", 12, -5);
        when(notices.open(isNull(), anyInt())).thenReturn(List.of(open, last));
        when(notices.closed(isNull(), anyInt())).thenReturn(List.of(closed));
        when(notices.of(Samples.NUMBER)).thenReturn(List.of(open));
        when(notices.find(4)).thenReturn(Optional.of(open));
        when(notices.find(3)).thenReturn(Optional.of(closed));
        List<Objection> objections =
                List.of(Samples.objection(false, "车位距住宅 8 米，符合规定；施工安排在白天。"), Samples.objection(true, "意见成立，增加无障碍坡道。"));
        when(notices.objectionsTo(3)).thenReturn(objections);
        List<Matter> results = List.of(
                Samples.matter("JSX-2026-000121", "三单元楼道灯不亮", Status.CLOSED),
                Samples.matter("JSX-2026-000118", "小区北门道路太窄，消防车进不来", Status.CLOSED));
        when(board.latestResults(anyInt())).thenReturn(results);
        when(board.open()).thenReturn(37L);
        when(board.closedSince(any())).thenReturn(1284L);
        List<Matter> rows = IntStream.range(0, 21)
                .mapToObj(i -> Samples.matter(
                        "JSX-2026-%06d".formatted(130 - i),
                        i % 3 == 0 ? null : "停车难与楼顶漏水",
                        Status.values()[i % Status.values().length]))
                .toList();
        when(matters.inside(any(), any(), anyInt())).thenReturn(rows);
        when(intake.take(any(), any())).thenReturn(new Receipt(Samples.NUMBER, Samples.CODE));
        track();
    }

    private void track() throws IOException {
        Matter matter = Samples.matter(Samples.NUMBER, "停车难与楼顶漏水：老旧小区改造", Status.OPEN);
        when(matters.get(Samples.NUMBER)).thenReturn(matter);
        when(matters.findByTrackingCode(Samples.CODE)).thenReturn(Optional.of(matter));
        Path drawn = Path.of("processes/procedures/jianshexiang-six-steps/jianshexiang-six-steps.bpmn");
        when(diagrams.of(anyString()))
                .thenReturn(Optional.of(new Diagram("建设巷社区“六步工作法”", STAGES, Files.readString(drawn))));
        List<PendingStep> pending = List.of(
                Samples.step("callActivity_deliberate", "安排会议", "council-convener", "zhang", Samples.daysAgo(-2)),
                Samples.step("callActivity_deliberate", "修改方案", "community-committee", null, Samples.daysAgo(3)));
        when(steps.of(Samples.NUMBER)).thenReturn(pending);
        List<LedgerEntry> entries = List.of(
                Samples.entry(ledger, Kind.REPORTED, "resident", null, 12, Map.of()),
                Samples.entry(ledger, Kind.FILE_ADDED, "resident", null, 12, Map.of()),
                Samples.entry(ledger, Kind.STAGE_ENTERED, "system", "callActivity_collect", 12, Map.of()),
                Samples.entry(ledger, Kind.STEP_CLAIMED, "zhang", "userTask_verifyOnSite", 11, Map.of()),
                Samples.entry(ledger, Kind.STEP_COMPLETED, "zhang", "userTask_verifyOnSite", 10, Map.of()),
                Samples.entry(ledger, Kind.STAGE_LEFT, "system", "callActivity_collect", 10, Map.of()),
                Samples.entry(ledger, Kind.STAGE_ENTERED, "system", "callActivity_triage", 10, Map.of()),
                Samples.entry(ledger, Kind.STAGE_LEFT, "system", "callActivity_triage", 9, Map.of()),
                Samples.entry(ledger, Kind.STAGE_ENTERED, "system", "callActivity_deliberate", 9, Map.of()),
                Samples.entry(ledger, Kind.COMMENTED, "resident", null, 7, Map.of("text", "车位请优先照顾老人，谢谢大家。")),
                Samples.entry(ledger, Kind.NOTICE_PUBLISHED, "zhang", null, 4, Map.of("title", "北门道路拓宽与停车位方案")));
        when(ledger.of(Samples.NUMBER)).thenReturn(entries);
        List<Commitment> promises = List.of(
                Samples.commitment("清理屋面并做防水，51 户", "幸福物业有限公司", Commitment.Status.OPEN),
                Samples.commitment("拓宽北门道路到 9.6 米", "宏达建筑", Commitment.Status.ACCEPTED));
        when(commitments.of(Samples.NUMBER)).thenReturn(promises);
        Rating open = mock(Rating.class);
        when(open.closesAt()).thenReturn(Samples.daysAgo(-3));
        when(ratings.open(Samples.NUMBER)).thenReturn(Optional.of(open));
    }

    private static final List<Stage> STAGES = List.of(
            new Stage("callActivity_collect", "① 收集问题"),
            new Stage("callActivity_triage", "分级分类"),
            new Stage("userTask_draftTopic", "② 拟定议题"),
            new Stage("callActivity_research", "③ 议前调研"),
            new Stage("callActivity_deliberate", "④ 组织协商"),
            new Stage("callActivity_handUp", "上报协调"),
            new Stage("callActivity_disclose", "⑤ 公开结果"),
            new Stage("callActivity_execute", "⑥ 监督执行"),
            new Stage("callActivity_evaluate", "群众评议"),
            new Stage("callActivity_archive", "归档"));

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
        page.locator(".problems").waitFor();
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("problems");
        inspect(page, "report-problems-390-zh");

        page.locator("#category").selectOption("water");
        page.locator("#place").selectOption("JSX-B3");
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
        assertThat(unscripted.locator("#photos-error .error").innerText()).contains("10 MB");
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
