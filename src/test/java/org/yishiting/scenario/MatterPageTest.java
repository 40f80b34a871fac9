package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yishiting.browser.Chromium;

/** The page of one matter through its life, in Chromium: what it says first, how long it is, its diagram, on paper. */
class MatterPageTest extends Scenario {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Path PICTURES = Path.of("target/matter-pages");
    private static final int SMALL = 320;
    private static final int TABLET = 768;

    /** Height in CSS pixels of the page of a whole life on a phone; it was 9,004. */
    private static final int LONGEST = 3500;

    private SixStepsStory story;

    @BeforeEach
    void everybodyIsThere() {
        story = new SixStepsStory(this);
    }

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
    }

    private Page look(BrowserContext person, String path, String picture) {
        Page page = person.newPage();
        page.navigate(base() + path);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(picture + ".png"))
                .setFullPage(true));
        return page;
    }

    private Page look(int width, String path, String picture) {
        return look(CHROMIUM.person(width), path, picture + "-" + width);
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    private static int height(Page page) {
        return number(page, "document.documentElement.scrollHeight");
    }

    private static int sticksOut(Page page) {
        return number(page, "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Test
    void aWholeLifeFitsAFewScreensOfAPhone() {
        story.fromReportToDossier();
        Page page = look(Chromium.PHONE, story.resident.path(), "life");
        System.out.printf("The page of a whole life on a phone is %d px high (at most %d)%n", height(page), LONGEST);
        assertThat(height(page)).isLessThan(LONGEST);
        assertThat(page.locator("#now").innerText()).isEqualTo("已办结");
        assertThat(page.locator(".verdicts li").allInnerTexts())
                .hasSize(2)
                .satisfies(rounds -> assertThat(rounds.get(0)).contains("不满意"))
                .satisfies(rounds -> assertThat(rounds.get(1)).contains("满意").doesNotContain("不满意"));
        for (int width : List.of(SMALL, TABLET, Chromium.DESK)) {
            assertThat(sticksOut(look(width, story.resident.path(), "life")))
                    .as("at %d", width)
                    .isZero();
        }
        look(Chromium.PHONE, "/board/" + story.resident.number(), "board");
        look(Chromium.DESK, "/board/" + story.resident.number(), "board");
        Page unscripted = look(CHROMIUM.personWithoutScripts(Chromium.PHONE), story.resident.path(), "life-unscripted");
        assertThat(unscripted.locator(".picture").isVisible()).isFalse();
        assertThat(unscripted.locator(".stages > li").count()).isEqualTo(11);
    }

    @Test
    void whileANoticeHangsTheTopSaysUntilWhenAndHowToObject() {
        story.untilTheNotice();
        Page page = look(Chromium.PHONE, story.resident.path(), "notice");
        look(Chromium.DESK, story.resident.path(), "notice");
        look(Chromium.PHONE, "/board/" + story.resident.number(), "board-notice");
        assertThat(page.locator(".standing").innerText()).contains("⑤ 公开结果", "公示到", "2026年3月9日", "看公示、提异议");
        page.locator(".standing .actions a").first().click();
        page.locator("#objection, #object").first().waitFor();
    }

    @Test
    void aMeetingIsAnnouncedWithItsTimeAndPlace() {
        story.untilTheCouncil();
        story.convener.does(
                "安排会议",
                Forms.meeting(
                        clock.now().plusDays(2), List.of(story.convener.option("安排会议", "participantOptions", "物业"))));
        Page page = look(Chromium.PHONE, story.resident.path(), "meeting");
        assertThat(page.locator(".standing").innerText()).contains("④ 组织协商", "主持协商", "要开协商会议", "3月4日", "社区议事厅");
        BrowserContext english = CHROMIUM.person(Chromium.PHONE);
        english.addCookies(List.of(new Cookie("yishiting-language", "en").setUrl(base().toString())));
        assertThat(look(english, story.resident.path(), "meeting-en")
                        .locator(".standing")
                        .innerText())
                .contains("A meeting is called");
    }

    @Test
    void theRatingIsAskedForAtTheTop() {
        story.untilExecution();
        story.execute();
        Page page = look(Chromium.PHONE, story.resident.path(), "rating");
        assertThat(page.locator("#now").innerText()).contains("办完了");
        page.locator(".standing a[href='#rating']").click();
        page.locator("#rating [type=submit]").waitFor();
    }

    @Test
    void theListOfStagesIsTheDiagramAndThePictureComesWhenAskedFor() {
        story.untilTheNotice();
        Page phone = look(Chromium.PHONE, story.resident.path(), "diagram");
        assertThat(phone.locator(".stages > li").allInnerTexts())
                .anySatisfy(line -> assertThat(line).contains("分级分类", "怎么办？马上办：转到“小事马上办”", "上报：转到“上报协调”"))
                .anySatisfy(line -> assertThat(line).contains("⑤ 公开结果", "正在办", "异议成立：回到“④ 组织协商”"))
                .anySatisfy(line -> assertThat(line).contains("① 收集问题", "已完成", "不予受理：到此结束"));
        assertThat(phone.locator(".diagram svg").count()).isZero();
        phone.locator(".picture > summary").click();
        phone.locator(".diagram .is-present").waitFor();
        String width = "document.querySelector('.diagram svg').getBoundingClientRect().width";
        assertThat(number(phone, width)).isBetween(200, Chromium.PHONE);
        phone.locator("[data-zoom='1.5']").click();
        phone.locator("[data-zoom='1.5']").click();
        phone.locator("[data-zoom='1.5']").click();
        assertThat(number(phone, width)).isGreaterThan(2 * Chromium.PHONE);
        assertThat(number(phone, "document.querySelector('.diagram').scrollLeft"))
                .isPositive();
        assertThat(sticksOut(phone)).isZero();
        phone.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("diagram-open-390.png"))
                .setFullPage(true));

        Page desk = CHROMIUM.person(Chromium.DESK).newPage();
        desk.navigate(base() + story.resident.path());
        desk.locator(".diagram .is-present").waitFor();
        desk.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("diagram-open-1400.png"))
                .setFullPage(true));
    }

    @Test
    void onPaperNothingIsFoldedAndTheAddressIsThere() {
        story.untilTheNotice();
        for (BrowserContext person :
                List.of(CHROMIUM.person(Chromium.DESK), CHROMIUM.personWithoutScripts(Chromium.DESK))) {
            Page page = person.newPage();
            page.navigate(base() + story.resident.path());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".printed").innerText()).contains(story.resident.path());
            assertThat(page.locator(".printed svg").isVisible()).isTrue();
            assertThat(number(page, "document.querySelector('.record ol').getBoundingClientRect().height"))
                    .isGreaterThan(500);
            assertThat(page.locator(".talk form").isVisible()).isFalse();
            page.pdf(
                    new Page.PdfOptions().setPath(PICTURES.resolve("paper.pdf")).setFormat("A4"));
        }
    }

    @Test
    void aCommentThatWasSentTakesTheFocusAlong() {
        story.report("water", "下水道堵塞");
        Page page = CHROMIUM.person(Chromium.PHONE).newPage();
        page.navigate(base() + story.resident.path());
        page.locator("#comment").fill("请尽快");
        page.locator("#talk form button").click();
        page.locator("#talk [role=status]:focus").waitFor();
        assertThat(page.locator("#talk").innerText()).contains("您补充了情况", "请尽快");
    }
}
