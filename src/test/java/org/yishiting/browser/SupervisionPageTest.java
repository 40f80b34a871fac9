package org.yishiting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yishiting.worklist.PendingSteps;

/** Managers and supervision teams in Cockpit: what is stuck, and what they do about it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:supervision-page",
            "camunda.bpm.job-execution.enabled=false",
            "yishiting.portal.browser.reports-per-hour=1000"
        })
class SupervisionPageTest {

    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Value("${yishiting.demo.password}")
    private String password;

    @Autowired
    private PendingSteps steps;

    private String late;
    private String inTime;

    @BeforeEach
    void oneOfTwoMattersIsLate() {
        Resident resident = new Resident(CHROMIUM.person(Chromium.PHONE).newPage(), base());
        late = resident.reportsWithPhoto();
        inTime = resident.reportsWithPhoto();
        String task = steps.of(late).get(0).getId();
        steps.moveDue(task, Instant.now().minus(Duration.ofDays(30 + sequenceOf(late))));
    }

    /** Each test's matter is later than those of the tests before. */
    private static int sequenceOf(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Signs in without having asked for a page. */
    private Page signIn(String user, int width) {
        Page page = CHROMIUM.person(width).newPage();
        page.navigate(base().resolve("/login").toString());
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("#sign-in button").click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    private Page list(String user, int width) {
        Page page = signIn(user, width);
        page.navigate(base().resolve(COCKPIT + "#/supervision").toString());
        row(page, late).waitFor();
        return page;
    }

    private static Locator row(Page page, String number) {
        return page.locator(".yishi-stuck-table tbody tr").filter(new Locator.FilterOptions().setHasText(number));
    }

    private static Locator rows(Page page) {
        return page.locator(".yishi-stuck-table tbody tr");
    }

    private static Locator inDialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    @Test
    void whatIsStuckIsTheFirstThingAManagerSees() {
        Page page = signIn("manager", Chromium.DESK);

        assertThat(page.locator(".yishi-section")).containsText("超期最久的步骤");
        Locator longest = page.locator(".yishi-longest > li").filter(new Locator.FilterOptions().setHasText(late));
        assertThat(longest).containsText("建设巷社区");
        assertThat(longest).containsText("核实登记");
        assertThat(longest).containsText(Pattern.compile("已超 \\d+ 个工作日"));
        assertThat(longest).containsText("未催办");
        assertThat(page.locator(".yishi-section .yishi-complaint")).hasCount(0);
        page.locator(".yishi-numbers a")
                .filter(new Locator.FilterOptions().setHasText("超期"))
                .click();
        assertThat(row(page, late)).isVisible();
        assertThat(row(page, inTime)).isHidden();
        assertThat(page.locator(".sections-menu li.active").filter(new Locator.FilterOptions().setHasText("督办清单")))
                .isVisible();
    }

    @Test
    void theAddressSaysWhatIsShown() {
        Page page = list("manager", Chromium.DESK);

        page.getByLabel("状态").selectOption("all");
        assertThat(row(page, inTime)).isVisible();
        Locator byMatter = page.locator("th", new Page.LocatorOptions().setHasText("事项"));
        byMatter.getByRole(AriaRole.BUTTON).click();
        assertThat(byMatter).hasAttribute("aria-sort", "ascending");
        byMatter.getByRole(AriaRole.BUTTON).click();
        assertThat(byMatter).hasAttribute("aria-sort", "descending");
        assertThat(rows(page).first()).containsText(inTime);
        page.getByLabel("编号或标题").fill(inTime);
        assertThat(row(page, late)).isHidden();
        assertThat(rows(page)).hasCount(1);

        Page shared = page.context().newPage();
        shared.navigate(page.url());
        assertThat(rows(shared)).hasCount(1);
        assertThat(row(shared, inTime)).isVisible();
        assertThat(shared.getByLabel("编号或标题")).hasValue(inTime);

        page.goBack();
        assertThat(byMatter).hasAttribute("aria-sort", "ascending");
        assertThat(row(page, late)).isVisible();
        page.getByLabel("编号或标题").fill("没有这样的事");
        assertThat(page.locator(".yishi-stuck-empty")).containsText("没有符合条件的步骤");
    }

    @Test
    void urgingIsAnsweredStepByStep() {
        Page page = list("supervision-team", Chromium.DESK);

        urge(page, "请周五前答复居民。");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 个步骤已办成");
        inDialog(page, "关闭").click();
        assertThat(row(page, late).locator(".yishi-at-urged")).containsText("1 次");

        urge(page, "");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 个步骤没有办成");
        assertThat(page.locator(".yishi-refused strong")).not().isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    private void urge(Page page, String words) {
        row(page, late).getByRole(AriaRole.CHECKBOX).check();
        page.locator(".yishi-bar")
                .getByText("催办", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel("想说的话").fill(words);
        inDialog(page, "催办").click();
    }

    @Test
    void aPhoneShowsCards() {
        Page page = list("manager", Chromium.PHONE);

        Locator community = row(page, late).locator(".yishi-at-community");
        assertThat(community).hasCSS("display", "grid");
        assertThat((boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }

    @Test
    void whoOverseesNothingIsToldWhatIsNeeded() {
        Page page = signIn("admin", Chromium.DESK);
        page.navigate(base().resolve(COCKPIT + "#/supervision").toString());

        assertThat(page.locator(".yishi-stuck-empty")).containsText("请系统管理员任命");
        assertThat(rows(page)).hasCount(0);
    }
}
