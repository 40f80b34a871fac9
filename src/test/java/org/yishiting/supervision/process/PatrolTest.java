package org.yishiting.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.engine.OwnTransaction;
import org.yishiting.supervision.DueStep;
import org.yishiting.supervision.DueSteps;

/** What becomes of a batch whose search is out of date when it begins. */
class PatrolTest extends SupervisionCase {

    @Autowired
    private OwnTransaction apart;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void oneThatAnotherNodeHasBegunKeepsNoOtherWaiting() {
        DueStep begunElsewhere = seen();
        transaction.executeWithoutResult(status -> supervisions.begin(begunElsewhere));
        reportMatter();
        openAStep();
        DueStep free = seen();

        sweepOver(List.of(begunElsewhere, free));

        assertThat(supervisions.find(free.task())).isPresent();
        assertThat(supervisions.of(begunElsewhere.matter())).hasSize(1);
        assertThat(courses()).hasSize(1);
    }

    @Test
    void oneThatCannotBeBegunKeepsNoOtherWaiting() {
        DueStep broken =
                new DueStep("gone", "no such matter", "userTask_draftNotice", "拟定公示", Optional.empty(), NOW, NOW);

        sweepOver(List.of(broken, seen()));

        assertThat(supervisions.find(task)).isPresent();
    }

    private DueStep seen() {
        return new DueStep(task, matter, "userTask_draftNotice", "拟定公示", Optional.empty(), NOW, NOW);
    }

    private void sweepOver(List<DueStep> due) {
        DueSteps search = mock(DueSteps.class);
        when(search.first(anyInt())).thenReturn(due);
        transaction.executeWithoutResult(status -> new Patrol(search, supervisions, apart).go());
    }
}
