package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.yishiting.house.House;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matters;
import org.yishiting.notification.Inbox;
import org.yishiting.notification.InboxMessage;
import org.yishiting.supervision.Listings;
import org.yishiting.supervision.SupervisedStep;
import org.yishiting.supervision.SupervisedSteps;
import org.yishiting.supervision.Supervision;
import org.yishiting.supervision.SupervisionStage;
import org.yishiting.supervision.Supervisions;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Nothing stays stuck unseen: from the reminder to the leader in charge, and the way of a late commitment. */
class SupervisionScenarioTest extends Scenario {

    @Autowired
    private PendingSteps steps;

    @Autowired
    private SupervisedSteps supervised;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Listings listings;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Matters matters;

    @Autowired
    private Inbox inbox;

    @BeforeEach
    void readChinese() {
        LocaleContextHolder.setLocale(House.LANGUAGE);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aMatterGoesThroughAllFourStagesAndEndsWithItsStep() {
        SixStepsStory story = new SixStepsStory(this);
        story.report("power", "楼道灯不亮");
        story.gridWorker.does("核实登记", Forms.accepted("楼道灯不亮", "power", "building"));
        story.committee.does("确认分级", Forms.routed("small", "fast", 5));
        PendingStep step = steps.of(story.resident.number()).get(0);
        assertThat(step.name()).isEqualTo("小事马上办");
        LocalDate limit = step.dueAt().orElseThrow().atZone(clock.getZone()).toLocalDate();

        passUntil(limit.minusDays(4));
        assertThat(supervisions.of(story.resident.number())).isEmpty();
        passUntil(limit);
        assertThat(stage(story.resident)).isEqualTo(SupervisionStage.REMINDED);
        assertThat(told("grid-worker", story.resident)).contains("快到期了：小事马上办");

        passUntil(limit.plusDays(1));
        assertThat(stage(story.resident)).isEqualTo(SupervisionStage.URGED);
        assertThat(told("grid-worker", story.resident)).contains("催办：小事马上办");
        assertThat(story.supervisionTeam.sees()).isEmpty();

        passUntil(limit.plusDays(7));
        assertThat(story.supervisionTeam.sees()).contains("挂牌督办");
        assertThat(story.supervisionTeam
                        .tries("挂牌督办", Forms.listed("找张师傅 13812345678", today().plusDays(3)))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        story.supervisionTeam.does("挂牌督办", Forms.listed("电路老化，需要整段更换", today().plusDays(3)));
        assertThat(stage(story.resident)).isEqualTo(SupervisionStage.LISTED);
        assertThat(story.resident.opens("/board/" + story.resident.number()).body())
                .contains("挂牌督办", "电路老化，需要整段更换");
        assertThat(story.resident.opens("/board?community=JSX").body()).contains("电路老化，需要整段更换");
        assertThat(story.resident.follows()).contains("电路老化，需要整段更换");

        passUntil(today().plusDays(10));
        Staff leader = staff("case-leader", story.resident);
        assertThat(stage(story.resident)).isEqualTo(SupervisionStage.LED);
        assertThat(String.valueOf(leader.reads("领导包案", "listingText"))).contains("电路老化");
        leader.does("领导包案", Forms.ledBy("协调供电所当天到场", today().plusDays(2)));
        assertThat(told("grid-worker", story.resident)).contains("领导包案期限：小事马上办");

        story.gridWorker.does("小事马上办", Map.of("result", "整段线路已更换"));

        assertThat(happened(story.resident))
                .containsSubsequence("REMINDED", "URGED", "LISTED", "LED", "SUPERVISION_ENDED")
                .containsOnlyOnce("SUPERVISION_ENDED");
        assertThat(supervisions.of(story.resident.number())).hasSize(1).noneMatch(Supervision::isOpen);
        assertThat(leader.sees()).isEmpty();
        assertThat(story.resident.opens("/board?community=JSX").body()).doesNotContain("电路老化");
        assertThat(story.resident.opens("/board/" + story.resident.number()).body())
                .contains("已解除");
        assertThat(matters.verify(story.resident.number()).isWhole()).isTrue();
    }

    @Test
    void aLateCommitmentIsSeenFirstByItsCommitteeAndReadOutAtTheNextMeeting() {
        Resident resident = resident();
        Staff convener = untilTheCommitment(resident);
        String committee = "supervision-committee-heq";
        Browser desk = signedIn(committee);
        assertThat(desk.open("/desk").body()).doesNotContain("超期的承诺");

        daysPass(14);

        String page = desk.open("/desk").body();
        assertThat(page).contains("超期的承诺", resident.number());
        assertThat(page.indexOf("超期的承诺")).isLessThan(page.indexOf("等我办理"));
        assertThat(signedIn("supervision-committee").open("/desk").body()).doesNotContain(resident.number());
        assertThat(signedIn("community-committee-heq").open("/desk").body()).doesNotContain("超期的承诺");
        staff(committee, resident).does("挂牌督办", Forms.listed("清淤车辆没有到位", today().plusDays(5)));

        Resident other = resident();
        Staff convenerOfOther = untilTheMeeting(other);
        assertThat(String.valueOf(convenerOfOther.reads("主持协商", "listedText"))).contains(resident.number(), "清淤车辆没有到位");
        assertThat(String.valueOf(convenerOfOther
                        .tries("主持协商", Forms.held(List.of("grid-worker")))
                        .getBody()))
                .contains("已首先通报挂牌督办事项");
        convenerOfOther.does("主持协商", Forms.heldAfterReadingOut(List.of("grid-worker")));

        assertThat(happened(resident)).containsOnlyOnce("LISTING_READ_OUT");
        assertThat(happened(other)).doesNotContain("LISTING_READ_OUT");
        assertThat(listings.of(resident.number()).get(0).readOutAt()).isPresent();
        assertThat(convener.sees()).isEmpty();
    }

    private Staff untilTheCommitment(Resident resident) {
        Staff convener = untilTheMeeting(resident);
        convener.does("主持协商", Forms.held(List.of("grid-worker")));
        convener.does("形成纪要", Forms.agreed("三日内清淤"));
        Staff committee = staff("community-committee-heq", resident);
        committee.does("拟定公示", Forms.notice("排水沟清淤方案", "三日内清淤。", 3));
        daysPass(4);
        committee.does("分解任务", Map.of("commitmentItems", List.of(Forms.promise("清淤", "grid-worker", 3))));
        return convener;
    }

    private Staff untilTheMeeting(Resident resident) {
        resident.reports("water", "HEQ-E1", "排水沟堵塞，雨天积水", Map.of(), Map.of());
        staff("grid-worker-heq", resident).does("核实登记", Forms.accepted("排水沟堵塞", "water", "estate"));
        staff("community-committee-heq", resident)
                .does("方案制定", Map.of("topic", "疏通排水沟", "background", "雨季前完成", "level", "small", "limitDays", 20));
        Staff convener = staff("council-convener-heq", resident);
        convener.does("安排会议", Forms.meeting(clock.now().plusDays(1), List.of("grid-worker")));
        daysPass(1);
        return convener;
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }

    private void passUntil(LocalDate day) {
        daysPass((int) (day.toEpochDay() - today().toEpochDay()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private SupervisionStage stage(Resident resident) {
        return steps.of(resident.number()).stream()
                .flatMap(step -> supervised.find(step.getId()).flatMap(SupervisedStep::stage).stream())
                .findFirst()
                .orElseThrow();
    }

    private List<String> happened(Resident resident) {
        return ledger.of(resident.number()).stream().map(LedgerEntry::kind).toList();
    }

    private List<String> told(String user, Resident about) {
        return inbox.of(user, 1000).stream()
                .filter(message -> about.number().equals(message.matter()))
                .map(InboxMessage::subject)
                .toList();
    }
}
