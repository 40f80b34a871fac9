package org.yishiting.handling;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.matter.Matters;
import org.yishiting.step.Phase;
import org.yishiting.step.StepWithdrawn;

/** A step that the course takes back leaves nobody with something to do for it. */
@Component
class WithdrawnSteps {

    private final DelegationRepository delegations;
    private final CountersignRepository countersigns;
    private final Matters matters;
    private final Clock clock;

    WithdrawnSteps(DelegationRepository delegations, CountersignRepository countersigns, Matters matters, Clock clock) {
        this.delegations = delegations;
        this.countersigns = countersigns;
        this.matters = matters;
        this.clock = clock;
    }

    @EventListener
    @Order(Phase.FOLLOW)
    @Transactional
    public void withdrawn(StepWithdrawn withdrawn) {
        matters.hold(withdrawn.step().matter());
        String task = withdrawn.step().taskId();
        delegations.findByOpenTask(task).ifPresent(open -> open.end(clock.instant()));
        countersigns
                .findByTaskIdAndAnsweredAtIsNullAndWithdrawnAtIsNull(task)
                .forEach(open -> open.withdraw(clock.instant()));
    }
}
