package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.yishiting.house.House;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Status;
import org.yishiting.notification.Inbox;
import org.yishiting.worklist.PendingSteps;

/** A1 of the catalogue: the six-step method of 建设巷社区. */
class SixStepsScenarioTest extends Scenario {

    @Autowired
    private Matters matters;

    @Autowired
    private PendingSteps steps;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Inbox inbox;

    private SixStepsStory story;

    @BeforeEach
    void everybodyIsThere() {
        story = new SixStepsStory(this);
    }

    private Status status() {
        return matters.get(story.resident.number()).status();
    }

    private List<String> happened() {
        return ledger.of(story.resident.number()).stream()
                .map(LedgerEntry::kind)
                .toList();
    }

    @Test
    void parkingAndRoofLeakGoThroughAllSixSteps() {
        story.fromReportToDossier();

        assertThat(status()).isEqualTo(Status.CLOSED);
        assertThat(steps.of(story.resident.number())).isEmpty();
        assertThat(matters.verify(story.resident.number()).isWhole()).isTrue();
        assertThat(happened())
                .contains(
                        "NOT_RESOLVED",
                        "RESOLVED",
                        "WORK_RETURNED",
                        "RATED_DISSATISFIED",
                        "RATED_SATISFIED",
                        "ARCHIVED");
        assertThat(story.resident.follows()).contains("已归档");
    }

    @Test
    void aSmallMatterIsDoneAtOnce() {
        story.report("power", "楼道灯不亮");
        story.gridWorker.does("核实登记", Forms.accepted("楼道灯不亮", "power", "building"));
        assertThat(story.committee.reads("确认分级", "suggestedRouteName")).isEqualTo("马上办");
        story.committee.does("确认分级", Forms.routed("small", "fast", 5));
        story.gridWorker.does("小事马上办", Map.of("result", "已更换灯泡"));
        story.resident.rates(true, "");
        assertThat(status()).isEqualTo(Status.CLOSED);
        assertThat(happened()).doesNotContain("MEETING_CALLED", "NOTICE_PUBLISHED");
    }

    @Test
    void theCommitteeOverrulesTheTableOnlyWithAReason() {
        story.report("power", "楼道灯不亮");
        story.gridWorker.does("核实登记", Forms.accepted("楼道灯不亮", "power", "building"));
        var refused = story.committee.tries("确认分级", Forms.routed("big", "deliberate", 20));
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(String.valueOf(refused.getBody().get("message")))
                .contains("改动理由")
                .contains("必须填写");
        story.committee.does(
                "确认分级", Map.of("level", "big", "route", "deliberate", "limitDays", 20, "overruleReason", "整栋线路老化"));
        assertThat(happened()).contains("OVERRULED");
        assertThat(story.committee.sees()).containsExactly("② 拟定议题");
    }

    @Test
    void withoutConsensusTheMatterGoesUpAndMayEndThere() {
        story.untilTheCouncil();
        story.meet(Forms.notAgreed("费用谈不拢"));
        story.committee.does("修改方案", Map.of("plan", "降低标准"));
        story.meet(Forms.notAgreed("费用仍谈不拢"));
        story.committee.does("修改方案", Map.of("plan", "分期实施"));
        story.meet(Forms.notAgreed("没有单位愿意出资"));
        assertThat(String.valueOf(story.street.reads("上级协调", "disagreementText")))
                .contains("没有单位愿意出资");
        assertThat(String.valueOf(story.street
                        .tries("上级协调", Map.of("ruling", "end", "rulingText", "请拨打13812345678"))
                        .getBody()))
                .contains("StepRefused");
        story.street.does("上级协调", Map.of("ruling", "end", "rulingText", "纳入明年老旧小区改造"));
        assertThat(status()).isEqualTo(Status.ENDED);
        assertThat(story.resident.follows()).contains("纳入明年老旧小区改造");
    }

    @Test
    void anObjectionThatIsUpheldSendsTheResultBackToTheCouncil() {
        story.untilTheNotice();
        assertThat(story.resident.objects("没有考虑无障碍坡道").status()).isEqualTo(200);
        daysPass(6);
        assertThat(story.committee.reads("答复异议", "objectionText")).isEqualTo("没有考虑无障碍坡道");
        story.committee.does("答复异议", Forms.answered("yes", "缺少无障碍坡道", "意见成立，增加坡道"));
        assertThat(story.convener.sees()).containsExactly("安排会议");
        assertThat(story.convener.reads("安排会议", "objectionUpheldText")).isEqualTo("异议：没有考虑无障碍坡道\n\n答复：意见成立，增加坡道");
        assertThat(happened()).contains("OBJECTION_UPHELD");
    }

    @Test
    void anObjectionThatIsRejectedGetsItsReasonAndTheWorkBegins() {
        story.untilTheNotice();
        story.resident.objects("施工太吵");
        daysPass(6);
        story.committee.does("答复异议", Forms.answered("no", "担心施工噪音", "施工只在白天进行"));
        assertThat(story.committee.sees()).containsExactly("分解任务");
        String notice = story.resident.opens("/notices").find("href=\"(/notices/\\d+)\"");
        assertThat(story.resident.opens(notice).body())
                .contains("施工只在白天进行", "担心施工噪音")
                .doesNotContain("施工太吵");
        assertThat(story.resident.follows()).contains("施工只在白天进行", "担心施工噪音");
    }

    @Test
    void anObjectionAfterTheWindowIsNotAccepted() {
        story.untilTheNotice();
        String notice = story.resident.opens("/notices").find("href=\"(/notices/\\d+)\"");
        daysPass(6);
        assertThat(story.resident.opens(notice).body()).doesNotContain("<form id=\"objection\"");
        assertThat(story.committee.sees()).containsExactly("分解任务");
    }

    @Test
    void aSilentReporterIsVisitedAndThreeDissatisfactionsReachTheSupervisionTeam() {
        story.untilExecution();
        story.execute();
        daysPass(10);
        story.gridWorker.does("上门回访", Map.of("satisfied", "no", "visitNote", "三单元仍漏"));
        story.execute();
        story.resident.rates(false, "还是漏");
        story.execute();
        story.resident.rates(false, "又漏了");
        assertThat(String.valueOf(story.supervisionTeam.reads("督导处理", "dissatisfactionText")))
                .contains("又漏了");
        story.supervisionTeam.does("督导处理", Map.of("outcome", "conclude", "explanation", "列入房屋大修，已与居民说明"));
        assertThat(status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void aMatterThatIsNotTakenUpTellsTheReporterWhy() {
        story.report("other", "邻居家的狗不好看");
        assertThat(story.gridWorker
                        .tries("核实登记", Forms.refused("请拨打13812345678"))
                        .getBody()
                        .get("message"))
                .isEqualTo("理由里不能写电话号码、身份证号、邮箱、微信号或 QQ 号，请删去后再提交");
        story.gridWorker.does("核实登记", Forms.refused("不属于社区公共事务"));
        assertThat(status()).isEqualTo(Status.DECLINED);
        assertThat(story.resident.follows()).contains("不属于社区公共事务");
        assertThat(matters.verify(story.resident.number()).isWhole()).isTrue();
    }

    @Test
    void residentsCommentAtEveryStep() {
        story.report("water", "下水道堵塞");
        story.resident.comments("请尽快");
        story.gridWorker.does("核实登记", Forms.accepted("下水道堵塞", "water", "building"));
        story.resident.comments("谢谢");
        assertThat(story.resident.follows()).contains("请尽快").contains("谢谢");
    }

    @Test
    void aStepThatNobodyCanHoldReachesTheManagersWithAnAlarm() {
        story.untilExecution();
        String unit = story.committee.option("分解任务", "unitOptions", "法律服务所");
        story.committee.does("分解任务", Map.of("commitmentItems", List.of(Forms.promise("审查分摊协议", unit, 10))));
        assertThat(staff("manager", story.resident).sees()).containsExactly("办理并报告");
        LocaleContextHolder.setLocale(House.LANGUAGE);
        assertThat(inbox.of("manager", 5)).anySatisfy(message -> assertThat(message.body())
                .contains(story.resident.number())
                .contains("办理并报告")
                .contains("专家"));
        assertThat(happened()).contains("STEP_UNHELD");
    }

    @Test
    void aReporterWithoutAReachableContactMustBeCalled() {
        story.resident.reports("power", "JSX-B01", "楼道灯不亮", Map.of("contact", "13812345678"), Map.of());
        assertThat(happened()).contains("REPORTER_NOT_REACHED");
        assertThat(story.resident.follows()).doesNotContain("13812345678");
    }
}
