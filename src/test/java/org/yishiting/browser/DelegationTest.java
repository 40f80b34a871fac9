package org.yishiting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A step is delegated in Tasklist, done, and given back at the desk. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:delegation", "camunda.bpm.job-execution.enabled=false"})
class DelegationTest {

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
    void oneDelegatesInTasklistAndTheOtherGivesBackAtTheDesk() {
        String number = new Resident(CHROMIUM.person(Chromium.PHONE).newPage(), base()).reportsWithPhoto();
        Tasklist gridWorker = Tasklist.signIn(CHROMIUM.person(Chromium.DESK), base(), "grid-worker", password);
        gridWorker.chooseFilter("本组待签收");
        gridWorker.open(number);
        gridWorker.claim();
        gridWorker.chooseFilter("我的待办");
        gridWorker.open(number);
        Locator tab = gridWorker.tab("协同");
        assertThat(tab).containsText("王小芳");
        delegate(tab);
        assertThat(tab).containsText("已委派，对方办回后再由您提交。");
        assertThat(gridWorker.card(number)).hasCount(0);
        assertThat(tab.getByText("收回委派")).isVisible();

        Page neighbour = Tasklist.signIn(CHROMIUM.person(Chromium.PHONE), base(), "grid-worker-2", password)
                .page();
        giveBack(neighbour, number);

        gridWorker.reload();
        gridWorker.chooseFilter("我的待办");
        gridWorker.open(number);
        assertThat(gridWorker.tab("协同")).containsText("灯座坏了，已报修。");
    }

    private static void delegate(Locator tab) {
        Locator card = tab.locator("details#delegate");
        card.locator("summary").click();
        card.locator("input[type=search]").fill("刘建国");
        card.locator("button[name=find]").click();
        assertThat(card.locator("option[value]:not([value=''])")).hasCount(1);
        card.locator("select").selectOption(new SelectOption().setIndex(1));
        card.locator("textarea").fill("请上门看看");
        card.getByText("委派", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
    }

    private void giveBack(Page page, String number) {
        page.navigate(base().resolve("/desk").toString());
        Locator entrusted = page.locator("section[aria-labelledby=entrusted] li")
                .filter(new Locator.FilterOptions().setHasText(number));
        assertThat(entrusted).containsText("请上门看看");
        entrusted.getByText("去办回").click();
        page.locator("#return-words").fill("灯座坏了，已报修。");
        page.locator("#return button").click();
        assertThat(page.locator("[role=status]")).containsText("已办回给委派人");
    }
}
