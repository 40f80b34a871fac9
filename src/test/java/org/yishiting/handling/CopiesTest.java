package org.yishiting.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.house.House;
import org.yishiting.ledger.UnknownMatterException;

/** Copies and their receipts, the choice of people, limits, and what is left of a step that is over. */
class CopiesTest extends HandlingTest {

    @Autowired
    private Copies copies;

    @Autowired
    private StepFiles files;

    @Autowired
    private Requests requests;

    @Autowired
    private Choices choices;

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private Postponements limits;

    @Test
    void aCopyIsReadOnce() {
        copies.send(task, List.of(EXPERT, NEXT_GRID), "请知悉");
        assertThat(lastSaid()).isEqualTo(Map.of("recipients", List.of(EXPERT, NEXT_GRID), "note", "请知悉"));
        assertThat(told(EXPERT)).containsExactly("抄送给您：核实登记");
        assertThat(sees(EXPERT)).isTrue();
        assertThat(requests.of(EXPERT).copies()).extracting(Request::task).contains(task);
        long id = files.get(task).copies().get(0).id();
        assertThatThrownBy(() -> copies.read(task, id)).isInstanceOf(UnknownMatterException.class);

        as(EXPERT);
        copies.read(task, id);
        copies.read(task, id);
        copies.open(matter, task);

        assertThat(ledger.of(matter).stream().filter(entry -> entry.is(HandlingEvents.COPY_READ)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(EXPERT));
        assertThat(requests.of(EXPERT).copies()).extracting(Request::task).doesNotContain(task);
        as(WANG);
        assertThat(files.get(task).copies())
                .extracting(CarbonCopy::readAt)
                .satisfiesExactly(first -> assertThat(first).contains(NOW), second -> assertThat(second)
                        .isEmpty());
    }

    @Test
    void openingTheStepIsAReceiptForItsReaderAlone() {
        copies.send(task, List.of(EXPERT, NEXT_GRID), "请知悉");
        as(COMMITTEE);
        copies.open(matter, task);
        assertThat(last().kind()).isEqualTo("COPY_SENT");
        as(NEXT_GRID);
        copies.open(matter, task);
        assertThat(last().kind()).isEqualTo("COPY_READ");
    }

    @Test
    void whoMayActOrDirectsSendsCopies() {
        as(COLLEAGUE);
        copies.send(task, List.of(EXPERT), "请知悉");
        as(MANAGER);
        copies.send(task, List.of(NEXT_GRID), "请知悉");
        assertThat(broken(() -> copies.send(task, List.of(EXPERT), "请知悉"))).isEqualTo("copy-already");
        as(COMMITTEE);
        assertThat(broken(() -> copies.send(task, List.of(EXPERT), "请知悉"))).isEqualTo("copy-not-yours");
        as(WANG);
        assertThat(broken(() -> copies.send(task, List.of(WANG), "请知悉"))).isEqualTo("copy-self");
        assertThat(broken(() -> copies.send(task, List.of(EXPERT), " "))).isEqualTo("text-missing");
        assertThat(broken(() -> copies.send(
                        task, IntStream.range(0, 21).mapToObj(Integer::toString).toList(), "请知悉")))
                .isEqualTo("people-many");
    }

    @Test
    void peopleAreFoundByNameRoleAndPlace() {
        assertThat(choose(Purpose.FORWARD, "")).contains(COLLEAGUE, NEXT_GRID, EXPERT, MANAGER, "group:" + OTHER_GRID);
        assertThat(choose(Purpose.FORWARD, "")).doesNotContain(WANG, STRANGER, "group:grid-worker@HAND-AWAY");
        assertThat(choose(Purpose.FORWARD, "第二网格")).containsExactly(NEXT_GRID, "group:" + OTHER_GRID);
        assertThat(choose(Purpose.DELEGATE, "网格员 刘")).containsExactly(NEXT_GRID);
        assertThat(choose(Purpose.COPY, "没有这个人")).isEmpty();
        assertThat(choices.of(task, Purpose.COPY, "没有这个人", List.of(EXPERT), House.LANGUAGE))
                .singleElement()
                .isEqualTo(new Choice(EXPERT, false, "高志远", "专家", "建设巷社区"));
    }

    private List<String> choose(Purpose purpose, String words) {
        return choices.of(task, purpose, words, List.of(), House.LANGUAGE).stream()
                .map(Choice::to)
                .toList();
    }

    @Test
    void theNearestAreOfferedFirst() {
        assertThat(choose(Purpose.DELEGATE, "")).startsWith(COLLEAGUE).doesNotContain(WANG);
        as(COLLEAGUE);
        assertThat(choose(Purpose.COPY, "")).startsWith(WANG);
    }

    @Test
    void limitsAreForThoseWhoDirect() {
        assertThat(files.get(task).allowed())
                .containsExactly(Action.FORWARD, Action.DELEGATE, Action.COUNTERSIGN, Action.COPY);
        assertThatThrownBy(() -> limits.extend(task, 1, "等配件")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> limits.pause(task, LocalDate.of(2026, 11, 27), "等配件"))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> limits.resume(task)).isInstanceOf(NotAllowedException.class);

        as(MANAGER);
        assertThat(files.get(task).allowed())
                .containsExactly(
                        Action.FORWARD, Action.COUNTERSIGN, Action.COPY, Action.URGE, Action.EXTEND, Action.PAUSE);
        assertThat(broken(() -> limits.extend(task, null, "等配件"))).isEqualTo("limit-extension-days");
        limits.extend(task, 1, "等配件");
        limits.pause(task, LocalDate.of(2026, 11, 27), "等配件");
        assertThat(files.get(task).allowed()).contains(Action.RESUME).doesNotContain(Action.EXTEND, Action.PAUSE);
        assertThat(files.get(task).pausedUntil()).contains(LocalDate.of(2026, 11, 27));
        limits.resume(task);
        assertThat(files.get(task).limitChanges()).hasSize(2);
        assertThat(last().kind()).isEqualTo("LIMIT_RESUMED");
    }

    @Test
    void aStepThatIsOverIsForReadingOnly() {
        copies.send(task, List.of(EXPERT), "请知悉");
        complete();

        StepFile file = files.get(task);
        assertThat(file.isOpen()).isFalse();
        assertThat(file.holder()).contains(WANG);
        assertThat(file.allowed()).isEmpty();
        assertThat(file.copies()).hasSize(1);
        assertThatThrownBy(() -> forwarding.forward(task, NEXT_GRID, "换人"))
                .isInstanceOf(OvertakenException.class)
                .hasMessage("step-over");
        assertThatThrownBy(() -> limits.extend(task, 1, "等配件")).isInstanceOf(OvertakenException.class);
        assertThat(choices.of(task, Purpose.COPY, "", List.of(), House.LANGUAGE))
                .isEmpty();
        as(STRANGER);
        assertThatThrownBy(() -> files.get(task)).isInstanceOf(UnknownMatterException.class);
        as(EXPERT);
        copies.read(task, file.copies().get(0).id());
        assertThat(last().kind()).isEqualTo("COPY_READ");
    }
}
