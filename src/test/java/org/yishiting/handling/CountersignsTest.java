package org.yishiting.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.refusal.StepRefusedException;

class CountersignsTest extends HandlingTest {

    @Autowired
    private Countersigns countersigns;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private StepFiles files;

    @Autowired
    private Requests requests;

    private long asked(String user) {
        return files.get(task).countersigns().stream()
                .filter(one -> one.asked().equals(user))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theStepWaitsForAllOfThem() {
        countersigns.ask(task, List.of(EXPERT, NEXT_GRID, EXPERT), "要换线吗？");
        assertThat(last().kind()).isEqualTo("COUNTERSIGN_ASKED");
        assertThat(lastSaid()).isEqualTo(Map.of("asked", List.of(EXPERT, NEXT_GRID), "question", "要换线吗？"));
        assertThatThrownBy(this::complete)
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("2 份");
        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of())).hasMessageContaining("2 份");

        long first = asked(EXPERT);
        long second = asked(NEXT_GRID);
        as(EXPERT);
        countersigns.give(task, first, true, "");
        assertThatThrownBy(this::complete).hasMessageContaining("1 份");
        as(NEXT_GRID);
        countersigns.give(task, second, false, "先查线路");
        assertThat(last().kind()).isEqualTo("COUNTERSIGN_GIVEN");
        assertThat(lastSaid()).isEqualTo(Map.of("agrees", false, "opinion", "先查线路"));
        assertThat(told(WANG)).containsExactly("加签已答复：核实登记", "加签已答复：核实登记");

        as(WANG);
        complete();
        assertThat(files.get(task).isOpen()).isFalse();
        assertThat(files.get(task).countersigns()).hasSize(2);
    }

    @Test
    void whoIsAskedSeesTheMatterThenAndLater() {
        assertThat(sees(EXPERT)).isFalse();
        countersigns.ask(task, List.of(EXPERT), "要换线吗？");

        assertThat(sees(EXPERT)).isTrue();
        assertThat(told(EXPERT)).containsExactly("请您加签：核实登记");
        assertThat(requests.of(EXPERT).countersigns()).extracting(Request::task).contains(task);
        assertThat(access.mayAct(EXPERT, matters.get(matter))).isFalse();
        as(EXPERT);
        countersigns.give(task, asked(EXPERT), true, null);
        assertThat(sees(EXPERT)).isTrue();
        assertThat(requests.of(EXPERT).countersigns()).extracting(Request::task).doesNotContain(task);
    }

    @Test
    void whoDisagreesSaysWhy() {
        countersigns.ask(task, List.of(EXPERT), "要换线吗？");
        long id = asked(EXPERT);
        assertThat(broken(() -> countersigns.give(task, id, true, ""))).isEqualTo("countersign-not-asked");
        as(EXPERT);
        assertThat(broken(() -> countersigns.give(task, id, false, " "))).isEqualTo("countersign-reason-missing");
        assertThat(broken(() -> countersigns.give(task, id, null, "好"))).isEqualTo("countersign-undecided");
        assertThat(broken(() -> countersigns.give(task, id, true, "长".repeat(2001))))
                .isEqualTo("text-too-long");
        countersigns.give(task, id, true, "长".repeat(2000));
        assertThatThrownBy(() -> countersigns.give(task, id, true, "再说一次")).isInstanceOf(OvertakenException.class);
    }

    @Test
    void questionsGoToOthersWithinReachAndNotTwice() {
        assertThat(broken(() -> countersigns.ask(task, List.of(), "？"))).isEqualTo("people-missing");
        assertThat(broken(() -> countersigns.ask(task, null, "？"))).isEqualTo("people-missing");
        assertThat(broken(() -> countersigns.ask(task, List.of(EXPERT, STRANGER), "？")))
                .isEqualTo("people-outside");
        assertThat(broken(() -> countersigns.ask(task, List.of(WANG), "？"))).isEqualTo("countersign-self");
        assertThat(broken(() -> countersigns.ask(task, List.of(EXPERT), ""))).isEqualTo("text-missing");
        countersigns.ask(task, List.of(EXPERT), "？");
        assertThat(broken(() -> countersigns.ask(task, List.of(NEXT_GRID, EXPERT), "？")))
                .isEqualTo("countersign-already");
        as(COMMITTEE);
        assertThat(broken(() -> countersigns.ask(task, List.of(EXPERT), "？"))).isEqualTo("countersign-not-yours");
        as(MANAGER);
        countersigns.ask(task, List.of(NEXT_GRID), "？");
    }

    @Test
    void whoAskedTakesItBackAndSoDoesWhoHasTheStepByThen() {
        countersigns.ask(task, List.of(EXPERT, COMMITTEE), "要换线吗？");
        long first = asked(EXPERT);
        long second = asked(COMMITTEE);
        as(EXPERT);
        assertThat(broken(() -> countersigns.withdraw(task, first))).isEqualTo("countersign-withdraw-not-yours");
        as(WANG);
        countersigns.withdraw(task, first);
        assertThat(last().kind()).isEqualTo("COUNTERSIGN_WITHDRAWN");
        assertThat(broken(() -> countersigns.withdraw(task, first))).isEqualTo("countersign-over");

        forwarding.forward(task, NEXT_GRID, "换人");
        as(NEXT_GRID);
        assertThatThrownBy(this::complete).hasMessageContaining("1 份");
        countersigns.withdraw(task, second);
        complete();
    }

    @Test
    void aQuestionBelongsToItsStep() {
        countersigns.ask(task, List.of(EXPERT), "要换线吗？");
        long id = asked(EXPERT);
        String another = task;
        reportMatter();
        aGridWorkerHasAStep();
        assertThat(task).isNotEqualTo(another);
        assertThatThrownBy(() -> countersigns.withdraw(task, id)).isInstanceOf(UnknownMatterException.class);
    }
}
