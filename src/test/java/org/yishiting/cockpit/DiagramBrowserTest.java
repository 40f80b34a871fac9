package org.yishiting.cockpit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yishiting.browser.Chromium;

/** A manager looks at a diagram in Cockpit: what is open and late there, and how long steps take. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:cockpit-browser", "camunda.bpm.job-execution.enabled=false"})
class DiagramBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Value("${yishiting.demo.password}")
    private String password;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void stepsThatWaitAndStepsThatAreOver() {
        if (jdbc.sql("select count(*) from matter").query(Long.class).single() > 0) {
            return;
        }
        jdbc.sql(
                        """
                        insert into matter (number, public_title, text, category, channel, division, place, name_public,
                          care, procedure_key, status, tracking_hash, reported_at, version)
                        values ('JSX-1', '停车难', '车位不够', 'ROAD', 'VISIT', 'JSX', '建设巷', false, false,
                          'jianshexiang-six-steps', 'OPEN', 'h', current_timestamp, 0)""")
                .update();
        Instant now = Instant.now();
        waiting("late", now.minus(Duration.ofDays(2)));
        waiting("in time", now.plus(Duration.ofDays(2)));
        jdbc.sql(
                        """
                        insert into finished_step (task_id, matter, division, division_path, procedure_key, stage,
                          definition_key, definition_version, activity_id, name, role, withdrawn, created_at,
                          finished_at, working_days)
                        values ('done', 'JSX-1', 'JSX', '/5101/HB/JSX/', 'jianshexiang-six-steps', 'callActivity_handUp',
                          'hand-up', 1, 'userTask_coordinate', '上级协调', 'street-committee', false, ?, ?, 7)""")
                .params(now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void waiting(String task, Instant dueAt) {
        jdbc.sql(
                        """
                        insert into pending_step (task_id, matter, division, division_path, procedure_key, stage,
                          definition_key, definition_version, activity_id, name, role, unheld, priority, created_at,
                          due_at)
                        values (?, 'JSX-1', 'JSX', '/5101/HB/JSX/', 'jianshexiang-six-steps', 'callActivity_handUp',
                          'hand-up', 1, 'userTask_coordinate', '上级协调', 'street-committee', false, 0,
                          current_timestamp, ?)""")
                .params(task, dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
    }

    @Test
    void badgesAndHeatAreOnTheDiagram() {
        Page page = diagram("hand-up", Chromium.DESK);
        Locator badges = page.locator(".yishi-badges");
        assertThat(badges).hasCount(1);
        assertThat(badges).containsText("在办 2");
        assertThat(badges.locator("a"))
                .hasAttribute("href", Pattern.compile("#/supervision\\?state=late&step=userTask_coordinate"));
        assertThat(badges.locator("a")).hasText("超期 1");
        assertThat(page.locator(".yishi-median")).hasText("中位 7 天");
        assertThat(page.locator("g.yishi-heat-3")).hasCount(1);
        assertThat(page.locator(".yishi-legend")).containsText("用时中位数（工作日）");

        page.locator(".yishi-heat summary").click();
        page.locator(".yishi-heat [name=heat]").uncheck();
        assertThat(page.locator(".yishi-median")).hasCount(0);
        assertThat(page.locator("g.yishi-heat-3")).hasCount(0);
        assertThat(page.locator(".yishi-badges")).hasCount(1);
    }

    @Test
    void aProcedureShowsWhatHappensInTheBlockItCalls() {
        Page page = diagram("jianshexiang-six-steps", Chromium.DESK);
        assertThat(page.locator("[data-container-id=callActivity_handUp] .yishi-badges"))
                .containsText("超期 1");
    }

    private Page diagram(String key, int width) {
        Page page = CHROMIUM.person(width).newPage();
        URI base = URI.create("http://127.0.0.1:" + port);
        page.navigate(base.resolve("/login").toString());
        page.locator("#username").fill("manager");
        page.locator("#password").fill(password);
        page.locator("#sign-in button").click();
        page.waitForURL(url -> !url.contains("/login"));
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
        page.navigate(base + "/camunda/app/cockpit/default/#/process-definition/" + definition + "/runtime");
        page.locator(".yishi-heat").waitFor();
        return page;
    }
}
