package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Report;

/** What is not offered to a person looks as if it did not exist. */
class ForeignTaskTest extends Visitor {

    private static final String MISSING = "00000000-0000-0000-0000-000000000000";
    private static final String COMMUNITY = "90101";
    private static final String[] JSON_WITH_PASSWORD = {
        "Content-Type", "application/json", "Authorization", basic(USER, PASSWORD)
    };

    @Autowired
    TaskService tasks;

    @Autowired
    Divisions divisions;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    Intake intake;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/", "/camunda/api/engine/engine/default/task/"})
    void aForeignTaskLooksLikeAMissingOne(String path) throws Exception {
        String task = taskOfAnotherPerson();
        signIn(USER, PASSWORD);

        for (String part : List.of("", "/variables", "/identity-links", "/form-variables", "/comment")) {
            HttpResponse<String> foreign = get(path + task + part);
            assertThat(foreign.statusCode()).as(part).isEqualTo(404);
            assertThat(foreign.body()).isEqualTo(get(path + MISSING).body());
        }
        assertThat(post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"wang\"}", JSON_WITH_PASSWORD)
                        .statusCode())
                .isIn(403, 404);
        identity.createMembership(USER, "grid-worker@" + COMMUNITY);
        known.forget(USER);
        assertThat(get("/engine-rest/task/" + task + "/variables", "Authorization", basic(USER, PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    /** The first step of a matter reported in a community whose grid worker is somebody else. */
    private String taskOfAnotherPerson() {
        if (divisions.find(COMMUNITY).isEmpty()) {
            Division district = divisions.found(new Division("9", "District", Division.Level.DISTRICT, null));
            Division street = divisions.found(new Division("901", "Street", Division.Level.STREET, district));
            Division community =
                    divisions.found(new Division(COMMUNITY, "Community", Division.Level.COMMUNITY, street));
            accounts.open("zhao", "Zhao", "", PASSWORD);
            posts.appoint("zhao", Role.GRID_WORKER, community);
        }
        String matter = intake.take(
                        new Report(
                                Category.OTHER,
                                COMMUNITY,
                                "The lamp at the gate is dark",
                                "",
                                "",
                                false,
                                Channel.PORTAL),
                        List.of(),
                        UUID.randomUUID().toString())
                .number();
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(matter)
                .singleResult()
                .getId();
    }
}
