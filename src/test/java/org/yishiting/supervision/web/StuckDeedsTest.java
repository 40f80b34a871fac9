package org.yishiting.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yishiting.CaseTest;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.supervision.OpenStepRow;

/** Real steps, each deed in its own transaction; nothing is rolled back behind a test. */
class StuckDeedsTest extends CaseTest {

    private static final String DEEDS = "/api/supervision/stuck/";
    private static final String PASSWORD = "correct horse";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    private MockMvc http;
    private String first;
    private String second;
    private String foreign;

    @BeforeEach
    void twoOwnStepsAndAForeignOne() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        Division elsewhere = divisions
                .find("ELSE")
                .orElseGet(() -> divisions.found(new Division("ELSE", "别处", Division.Level.COMMUNITY, null)));
        appoint("case-chief", Role.MANAGER, divisions.get("CASE"));
        appoint("case-committee", Role.COMMUNITY_COMMITTEE, divisions.get("CASE"));
        appoint("case-worker", Role.GRID_WORKER, divisions.get("CASE"));
        foreign = UUID.randomUUID().toString();
        new OpenStepRow(foreign, elsewhere.path()).insert(jdbc);
        start("collect", Map.of());
        first = task("userTask_verifyOnSite").getId();
        reportMatter();
        start("collect", Map.of());
        second = task("userTask_verifyOnSite").getId();
    }

    private void appoint(String user, Role role, Division division) {
        if (!accounts.exists(user)) {
            accounts.open(user, user, user + "@example.invalid", PASSWORD);
            posts.appoint(user, role, division);
        }
    }

    @Test
    void urgesWhatCanBeUrgedAndTellsWhyTheRestWasNot() throws Exception {
        ask("case-chief", "urge", List.of(first)).andExpect(jsonPath("$.done", contains(first)));
        ask("case-chief", "urge", List.of("none", first, foreign, second, second))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done", contains(second)))
                .andExpect(jsonPath("$.refused[*].task", contains("none", first, foreign)))
                .andExpect(jsonPath("$.refused[0].message", startsWith("这一步已经办结")))
                .andExpect(jsonPath("$.refused[1].message", startsWith("刚催办过")))
                .andExpect(jsonPath("$.refused[2].message", startsWith("这一步已经办结")))
                .andExpect(jsonPath("$.refused[2].matter", nullValue()));
        assertThat(urged(first)).isEqualTo(1);
        assertThat(urged(second)).isEqualTo(1);
        assertThat(urged(foreign)).isZero();
    }

    @Test
    void aRefusalNamesTheMatterInTheReadersLanguage() throws Exception {
        ask("case-chief", "urge?lang=en", List.of(second));
        ask("case-chief", "urge?lang=en", List.of(second))
                .andExpect(jsonPath("$.done", empty()))
                .andExpect(jsonPath("$.refused[0].matter", is(matter)))
                .andExpect(jsonPath("$.refused[0].message", startsWith("The step was urged a short while ago")));
    }

    @Test
    void listsForWhoDirectsTheWorkOnly() throws Exception {
        ask("case-committee", "list", List.of(first))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done", empty()))
                .andExpect(jsonPath("$.refused[0].message", startsWith("这件事不归您调度")));
        ask("case-chief", "list", List.of(first, second)).andExpect(jsonPath("$.done", contains(first, second)));
        ask("case-chief", "list", List.of(first)).andExpect(jsonPath("$.refused[0].task", is(first)));
        assertThat(jdbc.sql("select count(*) from supervision where open_task in (?, ?)")
                        .params(first, second)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void forwardsForWhoDirectsTheWorkOnly() throws Exception {
        appoint("case-worker-2", Role.GRID_WORKER, divisions.get("CASE"));
        Map<String, Object> wish = Map.of("tasks", List.of(first, foreign), "to", "case-worker-2", "reason", "出差");
        send("case-committee", "forward", wish)
                .andExpect(jsonPath("$.done", empty()))
                .andExpect(jsonPath("$.refused[0].message", startsWith("只有这一步的经办人")));
        send("case-chief", "forward", wish)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done", contains(first)))
                .andExpect(jsonPath("$.refused[*].task", contains(foreign)));
        assertThat(jdbc.sql("select assignee from pending_step where task_id = ?")
                        .param(first)
                        .query(String.class)
                        .single())
                .isEqualTo("case-worker-2");
    }

    @Test
    void aForwardWithoutReasonIsRefusedForEveryStep() throws Exception {
        send("case-chief", "forward", Map.of("tasks", List.of(first, second), "to", "case-worker"))
                .andExpect(jsonPath("$.done", empty()))
                .andExpect(jsonPath("$.refused[*].task", contains(first, second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"urge", "list", "forward"})
    void whoOverseesNothingDoesNothing(String deed) throws Exception {
        ask("case-worker", deed, List.of(first))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", startsWith("您没有负责的区划")));
        http.perform(post(DEEDS + deed)
                        .header("Authorization", "Basic bm9ib2R5Om5vYm9keQ==")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"tasks\":[\"" + first + "\"]}"))
                .andExpect(status().isUnauthorized());
        assertThat(urged(first)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"urge", "list", "forward"})
    void noStepsAndTooManyAreRefusedBeforeAnyIsTouched(String deed) throws Exception {
        List<String> many =
                IntStream.range(0, 201).mapToObj(n -> n == 0 ? first : "t" + n).toList();
        ask("case-chief", deed, many)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", startsWith("一次最多处理 200 个步骤")));
        ask("case-chief", deed, List.of()).andExpect(status().isUnprocessableEntity());
        ask("case-chief", deed, null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", startsWith("请先勾选")));
        assertThat(urged(first)).isZero();
    }

    private int urged(String task) {
        return jdbc.sql("select urged_times from step_supervision where task_id = ?")
                .param(task)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private ResultActions ask(String user, String deed, List<String> tasks) throws Exception {
        Map<String, Object> wish = new HashMap<>();
        wish.put("tasks", tasks);
        wish.put("words", "");
        return send(user, deed, wish);
    }

    private ResultActions send(String user, String deed, Map<String, Object> wish) throws Exception {
        URI uri = URI.create(DEEDS + deed);
        return http.perform(post(uri)
                .servletPath(uri.getPath())
                .with(httpBasic(user, PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(new ObjectMapper().writeValueAsString(wish)));
    }
}
