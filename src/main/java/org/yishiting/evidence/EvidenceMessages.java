package org.yishiting.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.notification.Notifications;

/** What supervisors are told: each digest, so that it is known outside; and that something does not hold. */
@Component
class EvidenceMessages {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final Posts posts;
    private final Accounts accounts;
    private final Notifications notifications;

    EvidenceMessages(Posts posts, Accounts accounts, Notifications notifications) {
        this.posts = posts;
        this.accounts = accounts;
        this.notifications = notifications;
    }

    void tell(DayDigest digest) {
        List<String> arguments = List.of(
                digest.day().toString(),
                digest.hash(),
                String.valueOf(digest.matters()),
                String.valueOf(digest.entries()));
        holdersOf(Role.SUPERVISION_TEAM, Role.SUPERVISION_COMMITTEE)
                .forEach(person -> notifications.tell(person, null, "day-digest", arguments));
    }

    void alarm(Rounds.Found found) {
        Set<String> people = holdersOf(Role.SUPERVISION_TEAM, Role.MANAGER);
        people.addAll(accounts.membersOf(ADMINISTRATORS));
        String template = found.digestsToo() ? "digests-unfounded" : "ledgers-flawed";
        List<String> arguments = List.of(String.valueOf(found.matters()), found.some());
        people.forEach(person -> notifications.tell(person, null, template, arguments));
    }

    private Set<String> holdersOf(Role... roles) {
        Set<String> people = new TreeSet<>();
        Arrays.stream(roles)
                .flatMap(role -> posts.holdersOf(role).stream())
                .map(Post::userId)
                .forEach(people::add);
        return people;
    }
}
