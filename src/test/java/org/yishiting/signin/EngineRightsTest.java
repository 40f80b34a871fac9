package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;

/** What is granted at start, and that a second start adds nothing. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rights;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ExtendWith(OutputCaptureExtension.class)
class EngineRightsTest {

    @MockitoBean
    Overseers overseers;

    @Autowired
    EngineRights order;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    IdentityService identity;

    @Autowired
    FilterService filters;

    @Autowired
    Posts posts;

    @Autowired
    Divisions divisions;

    @Test
    void aSecondStartAddsNothing() {
        order.establish();
        long granted = authorizations.createAuthorizationQuery().count();

        order.establish();

        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(granted);
        assertThat(filters.createTaskFilterQuery().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("我的待办", "本组待签收", "今日到期", "已超期", "跟进中");
    }

    @ParameterizedTest
    @CsvSource({"grid-worker@90101", "''"})
    void everyFilterCanBeAskedByAnybody(String group) {
        order.establish();

        identity.setAuthentication("somebody", group.isEmpty() ? List.of() : List.of(group));
        try {
            assertThat(filters.createTaskFilterQuery().list()).hasSize(5).allSatisfy(filter -> assertThat(
                            filters.count(filter.getId()))
                    .isZero());
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void staffSeeDiagramsButNoInstances() {
        order.establish();

        assertThat(may("somebody", List.of(), Permissions.READ, Resources.PROCESS_DEFINITION, "any"))
                .isTrue();
        assertThat(may(
                        "somebody",
                        List.of(),
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "any"))
                .isFalse();
        assertThat(may("somebody", List.of(), Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isFalse();
    }

    @Test
    void topManagersLookAndRetryOnly() {
        given(overseers.managerGroups()).willReturn(List.of("manager@9"));
        given(overseers.managersOverseeAll()).willReturn(true);
        order.establish();
        List<String> groups = List.of("manager@9");

        assertThat(may("boss", groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isTrue();
        assertThat(may("boss", groups, ProcessDefinitionPermissions.READ_INSTANCE, Resources.PROCESS_DEFINITION, "any"))
                .isTrue();
        assertThat(may(
                        "boss",
                        groups,
                        ProcessDefinitionPermissions.UPDATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "any"))
                .isFalse();
        assertThat(may("boss", groups, Permissions.CREATE, Resources.BATCH, "any"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void managersOfOneOfSeveralDistrictsSeeNoInstances(boolean wasAlone, CapturedOutput output) {
        given(overseers.managerGroups()).willReturn(List.of("manager@7", "manager@8"));
        given(overseers.managersOverseeAll()).willReturn(wasAlone);
        order.establish();
        given(overseers.managersOverseeAll()).willReturn(false);
        order.establish();

        List<String> groups = List.of("manager@7");
        assertThat(may("boss", groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isTrue();
        assertThat(may("boss", groups, Permissions.READ, Resources.PROCESS_DEFINITION, "any"))
                .isTrue();
        for (Permission reading : List.of(
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB)) {
            assertThat(may("boss", groups, reading, Resources.PROCESS_DEFINITION, "any"))
                    .as(reading.getName())
                    .isFalse();
        }
        assertThat(may("boss", groups, Permissions.READ, Resources.PROCESS_INSTANCE, "any"))
                .isFalse();
        assertThat(may(
                        "root",
                        List.of("camunda-admin"),
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "any"))
                .isTrue();
        assertThat(output).contains("several districts", "manager@7", "camunda-admin");
    }

    @Test
    void whoOverseesADivisionOpensCockpitAndSeesNoInstances() {
        identity.deleteMembership("supervision-team", FixedGroups.OVERSEERS);
        given(overseers.people()).willReturn(List.of("supervision-team"));
        order.establish();
        order.establish();

        List<String> groups = groupsOf("supervision-team");
        assertThat(groups).contains(FixedGroups.OVERSEERS).doesNotHaveDuplicates();
        assertThat(may("supervision-team", groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isTrue();
        assertThat(may("supervision-team", groups, Permissions.READ, Resources.DECISION_DEFINITION, "any"))
                .isTrue();
        assertThat(may("supervision-team", groups, Permissions.READ, Resources.PROCESS_INSTANCE, "any"))
                .isFalse();
        assertThat(may(
                        "supervision-team",
                        groups,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "any"))
                .isFalse();
    }

    @Test
    void whoIsAppointedLaterIsLetInAtOnce() {
        order.establish();
        posts.appoint("observer", Role.GRID_WORKER, divisions.get("JSX-G1"));
        assertThat(groupsOf("observer")).doesNotContain(FixedGroups.OVERSEERS);

        posts.appoint("observer", Role.get("case-leader"), divisions.get("JSX"));
        posts.appoint("observer", Role.SUPERVISION_TEAM, divisions.get("HEQ"));

        List<String> groups = groupsOf("observer");
        assertThat(groups).contains(FixedGroups.OVERSEERS, "case-leader@JSX").doesNotHaveDuplicates();
        assertThat(may("observer", groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isTrue();
        assertThat(may("observer", groups, Permissions.READ, Resources.PROCESS_INSTANCE, "any"))
                .isFalse();
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private boolean may(String user, List<String> groups, Permission permission, Resources resource, String id) {
        return authorizations.isUserAuthorized(user, groups, permission, resource, id);
    }
}
