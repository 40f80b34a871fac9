package org.yishiting.council;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.house.Times;
import org.yishiting.matter.Matters;
import org.yishiting.notification.Notifications;
import org.yishiting.step.RoleDirectory;

/** Tells everybody who is invited where and when the meeting is, each group once. */
@Component
class Summons {

    private final Matters matters;
    private final RoleDirectory roles;
    private final Notifications notifications;
    private final Times times;

    Summons(Matters matters, RoleDirectory roles, Notifications notifications, Times times) {
        this.matters = matters;
        this.roles = roles;
        this.notifications = notifications;
        this.times = times;
    }

    void send(Meeting meeting) {
        String division = matters.get(meeting.matter()).division();
        List<String> arguments = List.of(
                meeting.matter(), Integer.toString(meeting.round()), meeting.place(), times.minute(meeting.meetsAt()));
        meeting.attendances().stream()
                .flatMap(one -> roles.holdersOf(one.participant(), division).groups().stream())
                .distinct()
                .forEach(group -> notifications.tellGroup(group, meeting.matter(), "meeting-invited", arguments));
    }
}
