package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The people of 建设巷社区 and how they carry a matter through the six-step method. */
class SixStepsStory {

    private static final String PLACE = "JSX-E1";

    private final Scenario scenario;

    final Resident resident;
    Staff gridWorker;
    Staff committee;
    Staff convener;
    Staff property;
    Staff contractor;
    Staff supervisors;
    Staff street;
    Staff supervisionTeam;

    SixStepsStory(Scenario scenario) {
        this.scenario = scenario;
        this.resident = scenario.resident();
    }

    void report(String category, String text) {
        resident.reports(category, PLACE, text, Map.of(), Map.of("photo.png", Photos.png()));
        gridWorker = scenario.staff("grid-worker", resident);
        committee = scenario.staff("community-committee", resident);
        convener = scenario.staff("council-convener", resident);
        property = scenario.staff("property-company", resident);
        contractor = scenario.staff("responsible-unit", resident);
        supervisors = scenario.staff("supervision-committee", resident);
        street = scenario.staff("street-committee", resident);
        supervisionTeam = scenario.staff("supervision-team", resident);
    }

    /** Reported, verified, triaged and given a topic: the council is next. */
    void untilTheCouncil() {
        report("road", "小区停车难，屋面漏水");
        gridWorker.does("核实登记", Forms.accepted("停车难与屋面漏水", "road", "estate"));
        committee.does("确认分级", Forms.routed("big", "deliberate", 20));
        committee.does("② 拟定议题", Map.of("topic", "停车与屋面", "background", "车位不足，屋面漏水"));
    }

    /** And agreed in the first round, and published for five days. */
    void untilTheNotice() {
        untilTheCouncil();
        meet(Forms.agreed("拓宽北门道路，新增车位 6 个，清理屋面并做防水"));
        committee.does("拟定公示", Forms.notice("停车与屋面整治方案", "拓宽北门道路，新增车位 6 个。", 5));
    }

    /** And nobody objected. */
    void untilExecution() {
        untilTheNotice();
        scenario.daysPass(6);
    }

    void meet(Map<String, Object> minutes) {
        String propertyCompany = convener.option("安排会议", "participantOptions", "物业");
        convener.does("安排会议", Forms.meeting(scenario.clock.now().plusDays(2), List.of(propertyCompany)));
        scenario.daysPass(2);
        convener.does("主持协商", Forms.held(List.of(propertyCompany)));
        convener.does("形成纪要", minutes);
    }

    void execute() {
        String unit = committee.option("分解任务", "unitOptions", "物业");
        committee.does("分解任务", Map.of("commitmentItems", List.of(Forms.promise("清理屋面并做防水", unit, 10))));
        property.does("办理并报告", Forms.done("51 户顶楼防水完成"));
        supervisors.does("验收", Forms.ACCEPTED_WORK);
    }

    /** The catalogue's true scenario: two rounds, cost, measurement, a dissatisfied first rating. */
    void fromReportToDossier() {
        report("road", "停车难，屋面漏水，70 吨杂物占道");
        assertThat(gridWorker.sees()).containsExactly("核实登记");
        gridWorker.does("核实登记", Forms.accepted("停车难与屋面漏水", "road", "estate"));

        assertThat(committee.reads("确认分级", "suggestedRouteName")).isEqualTo("协商");
        committee.does("确认分级", Forms.routed("big", "deliberate", 20));
        String propertyCompany = committee.option("② 拟定议题", "unitOptions", "物业");
        String builder = committee.option("② 拟定议题", "unitOptions", "建筑");
        committee.does(
                "② 拟定议题",
                Map.of(
                        "topic", "停车位与屋面漏水",
                        "background", "车位优先照顾老年人",
                        "questions",
                                List.of(
                                        Map.of("questionText", "屋面防水要多少钱", "role", propertyCompany),
                                        Map.of("questionText", "北门道路能拓宽多少", "role", builder))));

        assertThat(property.reads("现场调研", "questionText")).isEqualTo("屋面防水要多少钱");
        property.does("现场调研", Map.of("finding", "51 户顶楼，约需 18 万元", "cost", 180000, "feasible", "conditional"));
        contractor.does("现场调研", Map.of("finding", "可拓宽 2.4 米，新增 6 个车位", "feasible", "yes"));

        meet(Forms.notAgreed("物业公司认为费用太高"));
        committee.does("修改方案", Map.of("plan", "防水费用由物业公司和共建单位分担"));
        meet(Forms.agreed("拓宽北门道路，新增车位 6 个，清理屋面并做防水"));

        committee.does("拟定公示", Forms.notice("停车与屋面整治方案", "拓宽北门道路，新增车位 6 个，清理屋面并做防水。", 5));
        assertThat(resident.opens("/notices").body()).contains("停车与屋面整治方案");
        scenario.daysPass(6);

        committee.does(
                "分解任务",
                Map.of(
                        "commitmentItems",
                        List.of(
                                Forms.promise("清理屋面并做防水", committee.option("分解任务", "unitOptions", "物业"), 15),
                                Forms.promise("拓宽北门道路", committee.option("分解任务", "unitOptions", "建筑"), 15))));
        property.does("办理并报告", Forms.progress("屋面清理过半"));
        property.does("办理并报告", Forms.done("51 户防水完成"));
        contractor.does("办理并报告", Forms.done("清运 70 吨，道路拓宽"));
        supervisors.does("验收", Forms.returned("北门路缘石未完成"));
        assertThat(supervisors.sees()).containsExactly("验收");
        supervisors.does("验收", Forms.ACCEPTED_WORK);
        reportAgainByWhoeverWasSentBack();
        supervisors.does("验收", Forms.ACCEPTED_WORK);

        resident.rates(false, "三单元顶楼仍有渗漏");
        assertThat(committee.reads("分解任务", "dissatisfactionText")).asString().contains("三单元");
        execute();
        resident.rates(true, "这次好了");
    }

    private void reportAgainByWhoeverWasSentBack() {
        Staff sentBack = property.sees().contains("办理并报告") ? property : contractor;
        assertThat(String.valueOf(sentBack.reads("办理并报告", "returnReason"))).contains("路缘石");
        sentBack.does("办理并报告", Forms.done("路缘石已完成"));
    }
}
