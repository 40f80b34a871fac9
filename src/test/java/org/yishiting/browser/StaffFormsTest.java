package org.yishiting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yishiting.attachment.SamplePhotos;

/** What staff meet around a form in Tasklist: its files, its faults, the matter beside it, and what comes after it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:staff-forms", "yishiting.portal.reports-per-hour=1000"})
class StaffFormsTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Value("${yishiting.demo.password}")
    private String password;

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void theFormTakesFilesForgetsItsFaultsAndTellsWhatComesNext() {
        String number = new Resident(CHROMIUM.person(Chromium.PHONE).newPage(), base()).reportsWithPhoto();
        Tasklist tasklist = Tasklist.signIn(CHROMIUM.person(Chromium.DESK), base(), "grid-worker", password);
        Page page = tasklist.page();
        tasklist.chooseFilter("本组待签收");
        TaskFormPage form = tasklist.open(number);
        assertThat(page.locator(".yishi-files")).hasCount(0);
        tasklist.claim();

        assertThat(page.locator(".fjs-form-field-text img").first())
                .hasAttribute("src", Pattern.compile(".*/thumbnail$"));
        takesFiles(page);
        showsTheMatter(tasklist);

        tasklist.tab("表单");
        form.pick("核实结论", "不予受理");
        form.write("核实情况", "现场查看");
        form.write("理由", "不属于社区事务，请打 12345");
        form.submission().click();
        page.locator(".yishi-sent ul, .yishi-sent a").first().waitFor();
        assertThat(page.locator(".yishi-sent [role=status]")).isFocused();
        assertThat(page.locator(".yishi-sent")).containsText("已送出：核实登记");
        assertThat(page.locator(".yishi-sent")).containsText("事项已办结");
        page.locator(".yishi-sent button").click();
        assertThat(page.locator(".yishi-sent")).hasCount(0);
    }

    private static void takesFiles(Page page) {
        Locator files = page.locator(".yishi-files");
        page.getByLabel("照片和材料").setInputFiles(new FilePayload[] {
            new FilePayload("现场.png", "image/png", SamplePhotos.png(640, 480)),
            new FilePayload("坏.png", "image/png", "nothing".getBytes(StandardCharsets.UTF_8))
        });
        assertThat(files.locator("li")).hasText(List.of("现场.png").toArray(String[]::new));
        assertThat(files.locator(".yishi-complaint")).containsText("坏.png");
        Assertions.assertEquals(
                480, files.locator("li img").evaluate("image => image.decode().then(() => image.naturalWidth)"));
    }

    private static void showsTheMatter(Tasklist tasklist) {
        assertThat(tasklist.page().locator(".task-details .nav-tabs a"))
                .hasText(new String[] {"表单", "议事记录", "协同", "流程图", "说明"});
        Locator diagram = tasklist.tab("流程图");
        assertThat(diagram.locator(".yishi-stages [aria-current=step]")).containsText("收集问题");
        assertThat(diagram.locator(".yishi-present .djs-visual")).isVisible();
        assertThat(tasklist.tab("议事记录")).containsText("添加文件");
    }

    @Test
    void aCorrectedFormLeavesNoFaultBehind() {
        String number = new Resident(CHROMIUM.person(Chromium.PHONE).newPage(), base()).reportsWithPhoto();
        Tasklist tasklist = Tasklist.signIn(CHROMIUM.person(Chromium.PHONE), base(), "grid-worker", password);
        tasklist.chooseFilter("本组待签收");
        TaskFormPage form = tasklist.open(number);
        tasklist.claim();
        form.pick("核实结论", "受理");
        form.write("公开标题", "停车难请打 13912345678");
        form.select("类别", "道路停车");
        form.pick("影响范围", "整个小区");
        form.write("核实情况", "现场查看属实");
        form.submission().click();
        assertThat(form.refusal()).containsText("公开标题");

        form.write("公开标题", "停车难");
        assertThat(form.refusal()).hasCount(0);
        form.write("公开标题", "停车难与屋面漏水");
        form.submission().click();

        Locator sent = tasklist.page().locator(".yishi-sent");
        assertThat(sent).containsText(Pattern.compile("下一步：确认分级，由 社区党委 承办，期限 \\d{4}-\\d{2}-\\d{2}"));
        assertThat(sent.locator("a").last()).hasAttribute("href", Pattern.compile(".*/desk/matters/" + number));
    }
}
