package org.yishiting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do with the application, in Chromium: residents in the portal, staff in Tasklist, managers in Cockpit. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:journey",
            "camunda.bpm.job-execution.enabled=false",
            "yishiting.portal.browser.reports-per-hour=1000"
        })
class JourneyTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Value("${yishiting.demo.password}")
    private String password;

    private Resident resident;

    @BeforeEach
    void aResidentHasAPhone() {
        resident = new Resident(CHROMIUM.person(Chromium.PHONE).newPage(), base());
    }

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    private Tasklist tasklist(String user, int width) {
        return Tasklist.signIn(CHROMIUM.person(width), base(), user, password);
    }

    @Test
    void aReportOnAPhoneBecomesATopicAndAQuestion() {
        String number = resident.reportsWithPhoto();

        Tasklist gridWorker = tasklist("grid-worker", Chromium.PHONE);
        gridWorker.chooseFilter("本组待签收");
        assertThat(gridWorker.card(number)).containsText("建设巷小区");
        assertThat(gridWorker.card(number)).containsText("道路停车");
        TaskFormPage verification = gridWorker.open(number);
        gridWorker.claim();
        verify(verification);
        gridWorker.finish();

        Tasklist committee = tasklist("community-committee", Chromium.DESK);
        committee.chooseFilter("本组待签收");
        TaskFormPage triage = committee.open(number);
        assertThat(triage.text("系统建议")).containsText("大 · 协商");
        assertThat(triage.field("级别")).containsText("大");
        assertThat(triage.field("怎么办").getByLabel("协商")).isChecked();
        assertThat(triage.field("办理时限（工作日）").locator("input")).hasValue(Pattern.compile("[1-9]\\d*"));
        Page dossier = committee.page().waitForPopup(() -> triage.link("打开事项档案").click());
        assertThat(dossier.locator("h1")).containsText("停车难与屋面漏水");
        dossier.close();
        assertThat(committee.tab("议事记录")).containsText("现场查看属实");
        committee.tab("表单");
        committee.claim();
        committee.finish();
        committee.chooseFilter("本组待签收");
        assertThat(committee.card(number)).containsText("② 拟定议题");

        resident.follows();
        assertThat(resident.page().locator(".stages .present")).containsText("② 拟定议题");
        resident.page().locator(".picture summary").click();
        assertThat(resident.page().locator(".diagram .is-present")).containsText("拟定议题");
        seesOnTheDiagram("manager", number);

        TaskFormPage topic = committee.open(number);
        committee.claim();
        topic.write("议题", "停车位与屋面漏水");
        topic.write("要解决什么", "车位优先照顾老年人");
        TaskFormPage question = topic.row(0);
        question.write("调研什么", "屋面防水要多少钱");
        question.select("由谁调研", "安居物业");
        committee.finish();

        resident.page().reload();
        assertThat(resident.page().locator(".stages .present")).containsText("③ 议前调研");
        assertThat(resident.page().locator(".standing")).containsText("安居物业服务公司");
    }

    /** Wrong twice, then right. */
    private void verify(TaskFormPage form) {
        form.pick("核实结论", "受理");
        form.write("公开标题", "停车");
        form.write("公开标题", "");
        form.select("类别", "道路停车");
        form.pick("影响范围", "整个小区");
        form.pick("紧急程度", "一般");
        form.write("核实情况", "现场查看属实");
        assertThat(form.field("公开标题")).containsText("此项必填。");
        assertThat(form.submission()).isDisabled();

        form.write("公开标题", "𬭎".repeat(61));
        assertThat(form.whole()).containsText("“公开标题”最多 60 个字");
        form.write("公开标题", "𬭎".repeat(60));
        assertThat(form.whole()).not().containsText("“公开标题”最多 60 个字");
        form.write("公开标题", "\u3000\u3000");
        assertThat(form.whole()).containsText("“公开标题”必须填写");

        form.write("公开标题", "停车难请打 13912345678");
        form.submission().click();
        assertThat(form.refusal()).containsText("公开标题里不能写电话号码、身份证号");
        form.write("公开标题", "停车难与屋面漏水");
    }

    private void seesOnTheDiagram(String manager, String number) {
        Page cockpit = tasklist(manager, Chromium.DESK).page();
        cockpit.navigate(
                base().resolve("/camunda/app/cockpit/default/#/processes").toString());
        cockpit.getByText("建设巷社区“六步工作法”").first().click();
        cockpit.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(number))
                .locator(".instance-id a")
                .first()
                .click();
        assertThat(cockpit.locator(".business-key").last()).containsText(number);
        assertThat(cockpit.locator("[data-container-id=userTask_draftTopic] .instance-count"))
                .hasText("1");
    }

    @Test
    void residentsReadEnglishWhenTheyLike() {
        Page page = resident.page();
        page.navigate(base().toString());
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".site-nav")).containsText("Report");
        page.getByText("中文").click();
        assertThat(page.locator(".site-nav")).containsText("我要反映");
    }

    @Test
    void staffChooseEnglishAndSignOut() {
        Tasklist tasklist = tasklist("grid-worker", Chromium.DESK);
        Page page = tasklist.page();
        assertThat(page.locator(".navbar-brand")).containsText("议事亭 待办");
        assertThat(page.locator(".sorting-choice").first()).containsText("创建时间");
        page.locator(".yishi-language a").click();
        assertThat(page.locator(".navbar-brand")).containsText("Yishiting Tasklist");
        assertThat(page.locator(".sorting-choice").first()).containsText("Created");

        tasklist.signOut();
        page.navigate(base().resolve("/camunda/app/tasklist/default/").toString());
        assertThat(page.locator("#sign-in")).isVisible();
    }
}
