package org.yishiting.matter;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Role;
import org.yishiting.ledger.Ledger;
import org.yishiting.notification.Notifications;
import org.yishiting.step.ProcedureEnded;
import org.yishiting.step.RoleDirectory;

/** A matter whose procedure is over and that nobody closed would lie there for ever: the managers are told. */
@Component
class LeftOpen {

    private final Matters matters;
    private final RoleDirectory roles;
    private final Ledger ledger;
    private final Notifications notifications;

    LeftOpen(Matters matters, RoleDirectory roles, Ledger ledger, Notifications notifications) {
        this.matters = matters;
        this.roles = roles;
        this.ledger = ledger;
        this.notifications = notifications;
    }

    @EventListener
    @Transactional
    void ended(ProcedureEnded ended) {
        Matter matter = matters.get(ended.matter());
        if (matter.status().isOver()) {
            return;
        }
        ledger.append(ended.matter(), MatterEvents.LEFT_OPEN, Map.of());
        roles.holdersOf(Role.MANAGER.id(), matter.division())
                .groups()
                .forEach(group -> notifications.tellGroup(
                        group, ended.matter(), "case-left-open", List.of(ended.matter(), ended.procedure())));
    }
}
