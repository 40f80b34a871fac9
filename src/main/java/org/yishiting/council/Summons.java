package org.yishiting.council;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.matter.Matters;
import org.yishiting.notification.Notifications;
import org.yishiting.step.RoleDirectory;

/** Tells everybody who is invited where and when the meeting is, each group once. */
@Component
class Summons {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Matters matters;
    private final RoleDirectory roles;
    private final Notifications notifications;
    private final Clock clock;

    Summons(Matters matters, RoleDirectory roles, Notifications notifications, Clock clock) {
        this.matters = matters;
        this.roles = roles;
        this.notifications = notifications;
        this.clock = clock;
    }

    void send(Meeting meeting) {
        String division = matters.get(meeting.matter()).division();
        List<String> arguments = List.of(
                meeting.matter(),
                Integer.toString(meeting.round()),
                meeting.place(),
                TIME.format(meeting.meetsAt().atZone(clock.getZone())));
        meeting.attendances().stream()
                .flatMap(one -> roles.holdersOf(one.participant(), division).groups().stream())
                .distinct()
                .forEach(group -> notifications.tellGroup(group, meeting.matter(), "meeting-invited", arguments));
    }
}
