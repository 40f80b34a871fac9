package org.yishiting.cockpit;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.yishiting.CaseTest;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;

/** Cockpit's own calls through HTTP, as people with and without rights make them. */
@AutoConfigureMockMvc
public abstract class CockpitCase extends CaseTest {

    protected static final String ADMIN = "cockpit-admin";

    /** Directs the work of the matters' community. */
    protected static final String MANAGER = "cockpit-manager";

    /** Oversees the community, directs nothing. */
    protected static final String COMMITTEE = "cockpit-committee";

    /** The same as the manager, elsewhere. */
    protected static final String STRANGER = "cockpit-stranger";

    /** Works, oversees nothing. */
    protected static final String WORKER = "cockpit-worker";

    private static final AtomicInteger ROW = new AtomicInteger();
    private static final String PASSWORD = "a password of this test";

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Posts posts;

    @Autowired
    private Divisions places;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void people() {
        if (accounts.exists(ADMIN)) {
            return;
        }
        Division here = places.get("CASE");
        Division elsewhere = places.found(new Division("ELSE", "别处社区", Division.Level.COMMUNITY, null));
        for (String user : new String[] {ADMIN, MANAGER, COMMITTEE, STRANGER, WORKER}) {
            accounts.open(user, "姓名" + user, "", PASSWORD);
        }
        if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            identity.saveGroup(identity.newGroup(Groups.CAMUNDA_ADMIN));
        }
        identity.createMembership(ADMIN, Groups.CAMUNDA_ADMIN);
        posts.appoint(MANAGER, Role.MANAGER, here);
        posts.appoint(COMMITTEE, Role.COMMUNITY_COMMITTEE, here);
        posts.appoint(WORKER, Role.GRID_WORKER, here);
        posts.appoint(STRANGER, Role.MANAGER, elsewhere);
    }

    /** What the server answered. */
    protected record Answer(int status, JsonNode body) {

        public String detail() {
            return body.path("detail").asText();
        }
    }

    protected Answer get(String user, String path, Object... variables) {
        return send(user, MockMvcRequestBuilders.get(path, variables));
    }

    protected Answer post(String user, String path, Map<String, ?> body, Object... variables) {
        try {
            return send(
                    user,
                    MockMvcRequestBuilders.post(path, variables)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(body)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private Answer send(String user, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = http.perform(
                            request.with(httpBasic(user, PASSWORD)).with(CockpitCase::atItsPath))
                    .andReturn()
                    .getResponse();
            String text = response.getContentAsString(StandardCharsets.UTF_8);
            boolean isJson = String.valueOf(response.getContentType()).contains("json");
            return new Answer(response.getStatus(), isJson ? json.readTree(text) : json.createObjectNode());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** As the server itself splits addresses; the language of an answer depends on it. */
    private static MockHttpServletRequest atItsPath(MockHttpServletRequest request) {
        request.setServletPath(request.getRequestURI());
        return request;
    }

    /** A row of a step that waits; @param division path */
    protected void waiting(Drawn drawn, String division, Instant dueAt) {
        jdbc.sql(
                        """
                        insert into pending_step (task_id, matter, division, division_path, procedure_key, stage,
                          definition_key, definition_version, activity_id, name, role, unheld, priority, created_at,
                          due_at)
                        values (?, ?, 'CASE', ?, ?, ?, ?, ?, ?, '步骤', 'manager', false, 0, ?, ?)""")
                .params(
                        "open-" + ROW.incrementAndGet(),
                        matter,
                        division,
                        drawn.procedure(),
                        drawn.stage(),
                        drawn.definition(),
                        drawn.version(),
                        drawn.activity(),
                        NOW.atOffset(ZoneOffset.UTC),
                        dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A row of a step that is over. */
    protected void finished(Drawn drawn, String division, Instant finishedAt, int workingDays, boolean withdrawn) {
        jdbc.sql(
                        """
                        insert into finished_step (task_id, matter, division, division_path, procedure_key, stage,
                          definition_key, definition_version, procedure_instance_id, activity_id, name, role, withdrawn,
                          created_at, finished_at, working_days)
                        values (?, ?, 'CASE', ?, ?, ?, ?, ?, ?, ?, '步骤', 'manager', ?, ?, ?, ?)""")
                .params(
                        "done-" + ROW.incrementAndGet(),
                        matter,
                        division,
                        drawn.procedure(),
                        drawn.stage(),
                        drawn.definition(),
                        drawn.version(),
                        drawn.procedureInstance(),
                        drawn.activity(),
                        withdrawn,
                        finishedAt.minusSeconds(60).atOffset(ZoneOffset.UTC),
                        finishedAt.atOffset(ZoneOffset.UTC),
                        workingDays)
                .update();
    }

    /** Where a step is drawn; @param procedureInstance may be null */
    protected record Drawn(
            String procedure,
            String stage,
            String definition,
            int version,
            String activity,
            String procedureInstance) {}
}
