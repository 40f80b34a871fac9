package org.yishiting.desk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Names;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.signin.Actor;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** The open steps of a matter as the signed-in person sees them. */
@Component
@Transactional(readOnly = true)
class OpenSteps {

    private final PendingSteps steps;
    private final Posts posts;

    OpenSteps(PendingSteps steps, Posts posts) {
        this.steps = steps;
        this.posts = posts;
    }

    /** Oldest first. */
    List<OpenStep> of(String matter, Names names) {
        String user = Actor.current();
        Set<String> groups = groupsOf(user);
        return steps.of(matter).stream()
                .map(step -> new OpenStep(
                        step.getId(),
                        step.activity(),
                        step.title(),
                        step.assignee().map(names::person).orElseGet(() -> names.unit(step.role())),
                        step.assignee().isPresent(),
                        step.unheld(),
                        isFor(step, user, groups),
                        step.createdAt(),
                        step.dueAt().orElse(null),
                        step.pausedUntil().orElse(null)))
                .toList();
    }

    /** An open step that the signed-in person can work on, has claimed or may; empty for any other. */
    Optional<PendingStep> findOwn(String task) {
        String user = Actor.current();
        Set<String> groups = groupsOf(user);
        return steps.find(task).filter(step -> isFor(step, user, groups));
    }

    /** Whether the signed-in person has such an open step, claimed or offered. */
    Optional<String> ownName(String matter, String activity) {
        String user = Actor.current();
        Set<String> groups = groupsOf(user);
        return steps.of(matter).stream()
                .filter(step -> step.activity().equals(activity) && isFor(step, user, groups))
                .map(PendingStep::name)
                .findFirst();
    }

    private Set<String> groupsOf(String user) {
        return posts.of(user).stream().map(Post::group).collect(Collectors.toSet());
    }

    private static boolean isFor(PendingStep step, String user, Set<String> groups) {
        return step.assignee().filter(user::equals).isPresent() || !Collections.disjoint(step.groups(), groups);
    }
}
