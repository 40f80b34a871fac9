package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.community.Divisions;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Stages;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.matter.Status;
import org.yishiting.procedure.Procedures;

/**
 * A method that a designer put beside the others: own steps with forms of their own, own limits, an own end, and two
 * ways side by side, one with a step that residents need not see. One community follows it for a while.
 */
class SideBySideScenarioTest extends Scenario {

    private static final String COMMUNITY = "JSX";
    private static final String BUILDING = "JSX-B02";
    private static final String BOTH = "data-present=\"callActivity_execute userTask_publicise\"";

    @Autowired
    private Procedures procedures;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Matters matters;

    @Autowired
    private Stages stages;

    private String usual;
    private Resident resident;
    private Staff gridWorker;
    private Staff owners;
    private Staff property;
    private Staff convener;
    private Staff committee;
    private Staff branch;

    @BeforeEach
    void report() {
        usual = procedures.keyFor(divisions.get(COMMUNITY));
        procedures.choose(divisions.get(COMMUNITY), "lift-safety");
        resident = resident();
        resident.reports("lift", BUILDING, "电梯运行时抖动，停层不平");
        gridWorker = staff("grid-worker", resident);
        owners = staff("owners-committee", resident);
        property = staff("property-company", resident);
        convener = staff("council-convener", resident);
        committee = staff("community-committee", resident);
        branch = staff("estate-branch", resident);
    }

    @AfterEach
    void goBackToTheUsualMethod() {
        procedures.choose(divisions.get(COMMUNITY), usual);
    }

    @Test
    void worksAndPublicityGoOnSideBySideUntilBothAreDone() {
        untilTheCouncil();
        meet(Forms.agreed("更换制动器，错峰安装"));
        assertThat(standsAt()).containsExactly("④ 错峰安装", "⑤ 广泛宣传");
        assertThat(resident.follows()).contains(BOTH, "<h3>④ 错峰安装</h3>", "<h3>⑤ 广泛宣传</h3>");
        assertThat(resident.opens("/board/" + resident.number()).body()).contains(BOTH);
        assertThat(resident.opens("/board?community=JSX").body()).contains("④ 错峰安装", "⑤ 广泛宣传");

        assertThat(String.valueOf(branch.reads("⑤ 广泛宣传", "said"))).contains("二单元制动器磨损", "更换制动器，错峰安装");
        branch.does("⑤ 广泛宣传", Map.of("publicity", "每个单元门口张贴，向老人当面讲"));
        assertThat(standsAt()).containsExactly("④ 错峰安装", "归集宣传材料");
        assertThat(resident.follows())
                .contains("data-present=\"callActivity_execute\"", "data-done=\"callActivity_collect")
                .contains("userTask_publicise\"")
                .doesNotContain("归集宣传材料");

        install();
        assertThat(standsAt()).containsExactly("归集宣传材料");
        branch.does("归集宣传材料", Map.of("materials", "公告 6 份，照片 12 张"));
        assertThat(standsAt()).containsExactly("⑥ 群众评议");
    }

    @Test
    void whoIsNotSatisfiedSendsItRoundAgainAndTheSecondRoundIsArchived() {
        untilTheCouncil();
        round("更换制动器，错峰安装");
        resident.rates(false, "二单元还是抖");
        assertThat(standsAt()).containsExactly("③ 协商方案");
        round("二单元再换导轨");
        resident.rates(true, "平稳了");

        assertThat(matters.get(resident.number()).status()).isEqualTo(Status.CLOSED);
        assertThat(standsAt()).isEmpty();
        assertThat(stages.of(resident.number()))
                .filteredOn(visit -> visit.activity().equals("callActivity_execute"))
                .hasSize(2);
        assertThat(matters.verify(resident.number()).isWhole()).isTrue();
    }

    @Test
    void withoutAgreementItEndsInTheMethodsOwnWay() {
        untilTheCouncil();
        meet(Forms.notAgreed("费用怎么分摊谈不拢"));
        assertThat(standsAt()).containsExactly("说明未达成共识");
        committee.does("说明未达成共识", Map.of("rulingText", "费用分摊没有谈成，建议申请维修资金"));

        assertThat(matters.get(resident.number()).status()).isEqualTo(Status.ENDED);
        assertThat(standsAt()).isEmpty();
        assertThat(resident.follows()).contains("建议申请维修资金");
    }

    private void untilTheCouncil() {
        gridWorker.does("核实登记", Forms.accepted("电梯抖动", "lift", "building"));
        owners.does("② 查看电梯", Map.of("finding", "二单元制动器磨损，须停用"));
    }

    private void round(String resolution) {
        meet(Forms.agreed(resolution));
        install();
        branch.does("⑤ 广泛宣传", Map.of("publicity", "每个单元门口张贴"));
        branch.does("归集宣传材料", Map.of("materials", "公告 6 份"));
    }

    private void meet(Map<String, Object> minutes) {
        String company = convener.option("安排会议", "participantOptions", "物业");
        convener.does("安排会议", Forms.meeting(clock.now().plusDays(2), List.of(company)));
        daysPass(2);
        convener.does("主持协商", Forms.held(List.of(company)));
        convener.does("形成纪要", minutes);
    }

    private void install() {
        String company = committee.option("分解任务", "unitOptions", "物业");
        committee.does("分解任务", Map.of("commitmentItems", List.of(Forms.promise("更换制动器", company, 10))));
        property.does("办理并报告", Forms.done("夜间装完"));
        branch.does("验收", Forms.ACCEPTED_WORK);
    }

    private List<String> standsAt() {
        return stages.openIn(List.of(resident.number())).getOrDefault(resident.number(), List.of()).stream()
                .map(Visit::name)
                .toList();
    }
}
