package org.yishiting.commitment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.house.Times;
import org.yishiting.matter.Matters;
import org.yishiting.notification.Notifications;
import org.yishiting.step.RoleDirectory;

/** Tells a unit's people what they have been given to do and until when. */
@Component
class Charge {

    private final Matters matters;
    private final RoleDirectory roles;
    private final Notifications notifications;
    private final Times times;

    Charge(Matters matters, RoleDirectory roles, Notifications notifications, Times times) {
        this.matters = matters;
        this.roles = roles;
        this.notifications = notifications;
        this.times = times;
    }

    /** @param number position of the commitment among those of its matter, from 1 */
    void tell(Commitment commitment, int number) {
        String division = matters.get(commitment.matter()).division();
        List<String> arguments = List.of(commitment.matter(), Integer.toString(number), times.day(commitment.dueAt()));
        roles.holdersOf(commitment.unit(), division)
                .groups()
                .forEach(group -> notifications.tellGroup(group, commitment.matter(), "commitment-made", arguments));
    }
}
