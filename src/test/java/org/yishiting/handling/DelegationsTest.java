package org.yishiting.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.refusal.StepRefusedException;

class DelegationsTest extends HandlingTest {

    @Autowired
    private Delegations delegations;

    @Autowired
    private StepFiles files;

    @Autowired
    private Requests requests;

    @Test
    void theDelegateHasItForAWhile() {
        delegations.delegate(task, NEXT_GRID, "请上门看看");

        assertThat(step().assignee()).contains(NEXT_GRID);
        assertThat(last().kind()).isEqualTo("STEP_DELEGATED");
        assertThat(lastSaid()).isEqualTo(Map.of("to", NEXT_GRID, "request", "请上门看看"));
        assertThat(told(NEXT_GRID)).containsExactly("委派给您：核实登记");
        assertThat(requests.of(NEXT_GRID).entrusted()).extracting(Request::task).contains(task);
        assertThat(requests.of(WANG).lent()).extracting(Request::task).contains(task);
        assertThat(files.get(task).holder()).contains(WANG);
        assertThat(files.get(task).delegate()).contains(NEXT_GRID);
    }

    @Test
    void nobodyCompletesItMeanwhile() {
        delegations.delegate(task, NEXT_GRID, "请上门看看");

        assertThatThrownBy(this::complete)
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("办回");
        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of()))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("办回");
        assertThatThrownBy(() -> tasks.resolveTask(task, Map.of()))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("办回");
        assertThatThrownBy(() -> tasks.setAssignee(task, null)).isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() -> tasks.setAssignee(task, COLLEAGUE)).isInstanceOf(StepRefusedException.class);
        assertThat(step().assignee()).contains(NEXT_GRID);
    }

    @Test
    void theAnswerComesBackWithTheStep() {
        delegations.delegate(task, NEXT_GRID, "请上门看看");
        as(NEXT_GRID);
        delegations.giveBack(task, " 灯座坏了 ");

        assertThat(task("userTask_verifyOnSite").getAssignee()).isEqualTo(WANG);
        assertThat(step().assignee()).contains(WANG);
        assertThat(rightful()).containsExactly(GRID, WANG);
        assertThat(last().kind()).isEqualTo("DELEGATION_RETURNED");
        assertThat(lastSaid()).isEqualTo(Map.of("answer", "灯座坏了"));
        assertThat(told(WANG)).containsExactly("委派已办回：核实登记");
        assertThat(sees(NEXT_GRID)).isTrue();
        as(WANG);
        assertThat(files.get(task).delegations()).singleElement().satisfies(one -> {
            assertThat(one.isOpen()).isFalse();
            assertThat(one.answer()).contains("灯座坏了");
        });
        complete();
        assertThat(steps.find(task)).isEmpty();
    }

    @Test
    void anAnswerIsAskedForAndOnlyTheDelegateGivesIt() {
        assertThat(broken(() -> delegations.giveBack(task, "办了"))).isEqualTo("return-not-yours");
        delegations.delegate(task, NEXT_GRID, "请上门看看");
        assertThat(broken(() -> delegations.giveBack(task, "办了"))).isEqualTo("return-not-yours");
        as(NEXT_GRID);
        assertThat(broken(() -> delegations.giveBack(task, " "))).isEqualTo("text-missing");
        assertThat(broken(() -> delegations.giveBack(task, "长".repeat(2001)))).isEqualTo("text-too-long");
        delegations.giveBack(task, "长".repeat(2000));
        assertThat(broken(() -> delegations.giveBack(task, "办了"))).isEqualTo("return-not-yours");
    }

    @Test
    void onlyTheHolderDelegatesAndOnceAtATime() {
        as(MANAGER);
        assertThat(broken(() -> delegations.delegate(task, NEXT_GRID, "请"))).isEqualTo("delegate-not-yours");
        as(WANG);
        assertThat(broken(() -> delegations.delegate(task, WANG, "请"))).isEqualTo("delegate-self");
        assertThat(broken(() -> delegations.delegate(task, "group:" + OTHER_GRID, "请")))
                .isEqualTo("people-one");
        assertThat(broken(() -> delegations.delegate(task, STRANGER, "请"))).isEqualTo("people-outside");
        assertThat(broken(() -> delegations.delegate(task, NEXT_GRID, ""))).isEqualTo("text-missing");
        delegations.delegate(task, NEXT_GRID, "请");
        assertThatThrownBy(() -> delegations.delegate(task, EXPERT, "请")).isInstanceOf(OvertakenException.class);
        as(NEXT_GRID);
        assertThat(broken(() -> delegations.delegate(task, EXPERT, "请"))).isEqualTo("delegate-not-yours");
    }

    @Test
    void itsHolderRecallsIt() {
        assertThat(broken(() -> delegations.recall(task))).isEqualTo("recall-over");
        delegations.delegate(task, NEXT_GRID, "请");
        as(NEXT_GRID);
        assertThat(broken(() -> delegations.recall(task))).isEqualTo("recall-not-yours");
        as(WANG);
        delegations.recall(task);

        assertThat(step().assignee()).contains(WANG);
        assertThat(rightful()).containsExactly(GRID, WANG);
        assertThat(last().kind()).isEqualTo("DELEGATION_RECALLED");
        assertThat(told(NEXT_GRID)).contains("委派已收回：核实登记");
        assertThat(requests.of(NEXT_GRID).entrusted()).extracting(Request::task).doesNotContain(task);
        complete();
    }

    @Test
    void aStepThatIsTakenBackLeavesNothingToDo() {
        delegations.delegate(task, NEXT_GRID, "请");
        runtime.deleteProcessInstance(instance, "a timer of the course");

        assertThat(steps.findFinished(task))
                .hasValueSatisfying(over -> assertThat(over.withdrawn()).isTrue());
        assertThat(requests.of(NEXT_GRID).entrusted()).extracting(Request::task).doesNotContain(task);
        as(NEXT_GRID);
        assertThat(broken(() -> delegations.giveBack(task, "办了"))).isEqualTo("step-withdrawn");
        assertThat(files.get(task).delegations()).singleElement().satisfies(one -> assertThat(one.isOpen())
                .isFalse());
        assertThat(files.get(task).allowed()).isEmpty();
    }
}
