package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Status;

/** A19 of the catalogue: the default of a community that has chosen none, from report to archive. */
class HorqinScenarioTest extends Scenario {

    @Autowired
    private Matters matters;

    @Autowired
    private Ledger ledger;

    @Test
    void aBrokenDrainIsDeliberatedAndDone() {
        Resident resident = resident();
        resident.reports("water", "HEQ-E1", "排水沟堵塞，雨天积水");
        Staff gridWorker = staff("grid-worker-heq", resident);
        Staff committee = staff("community-committee-heq", resident);
        Staff convener = staff("council-convener-heq", resident);

        gridWorker.does("核实登记", Forms.accepted("排水沟堵塞", "water", "estate"));
        assertThat(committee
                        .tries("方案制定", Map.of("topic", "疏通排水沟", "background", "雨季前完成清淤"))
                        .getBody())
                .extractingByKey("message", STRING)
                .contains("级别", "办理时限");
        committee.does("方案制定", Map.of("topic", "疏通排水沟", "background", "雨季前完成清淤", "level", "small", "limitDays", 20));
        assertThat(matters.get(resident.number()).level()).contains(Level.SMALL);
        assertThat(matters.get(resident.number()).limitDays()).contains(20);
        assertThat(matters.get(resident.number()).dueAt()).contains(Instant.parse("2026-03-30T15:59:59Z"));
        assertThat(convener.reads("安排会议", "levelName")).isEqualTo("小");
        convener.does("安排会议", Forms.notReady("没有写清淤费用由谁出"));
        assertThat(String.valueOf(committee.reads("修改方案", "said"))).contains("没有写清淤费用由谁出");
        assertThat(resident.follows()).doesNotContain("没有写清淤费用由谁出");
        committee.does("修改方案", Map.of("plan", "雨季前完成清淤，费用由物业出"));
        convener.does("安排会议", Forms.meeting(clock.now().plusDays(1), List.of("grid-worker")));
        daysPass(1);
        convener.does("主持协商", Forms.held(List.of("grid-worker")));
        convener.does("形成纪要", Forms.agreed("三日内清淤，居民轮流维护"));
        committee.does("拟定公示", Forms.notice("排水沟清淤方案", "三日内清淤，居民轮流维护。", 3));
        daysPass(4);
        committee.does("分解任务", Map.of("commitmentItems", List.of(Forms.promise("清淤", "grid-worker", 3))));
        gridWorker.does("办理并报告", Forms.done("两小时清淤完毕"));
        committee.does("验收", Forms.ACCEPTED_WORK);
        resident.rates(true, "");

        assertThat(matters.get(resident.number()).procedureKey()).isEqualTo("horqin-standard");
        assertThat(matters.get(resident.number()).status()).isEqualTo(Status.CLOSED);
        assertThat(matters.verify(resident.number()).isWhole()).isTrue();
    }
}
