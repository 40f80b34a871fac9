package org.yishiting.access;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.signin.Actor;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Who may see which matter; asked by every page, call and export. What may not be seen is not found. */
@Service
@Transactional(readOnly = true)
public class Access {

    private final Posts posts;
    private final Divisions divisions;
    private final Matters matters;
    private final PendingSteps steps;
    private final Ledger ledger;
    private final List<Involvement> involvements;

    Access(
            Posts posts,
            Divisions divisions,
            Matters matters,
            PendingSteps steps,
            Ledger ledger,
            List<Involvement> involvements) {
        this.posts = posts;
        this.divisions = divisions;
        this.matters = matters;
        this.steps = steps;
        this.ledger = ledger;
        this.involvements = involvements;
    }

    /** The matter, if the signed-in person may see it; otherwise {@link UnknownMatterException}. */
    public Matter visible(String number) {
        return Actor.signedIn()
                .filter(user -> maySee(user, matters.get(number)))
                .map(user -> matters.get(number))
                .orElseThrow(() -> new UnknownMatterException(number));
    }

    /**
     * Whether a person may see a matter: a post that oversees its division, a grid worker's own ground, or a step of
     * theirs, now or before.
     */
    public boolean maySee(String user, Matter matter) {
        List<Post> held = posts.of(user);
        return hasOnGround(held, matter, role -> role.overseesDivision() || role == Role.GRID_WORKER)
                || holdsStep(user, held, matter)
                || ledger.hasStepOf(user, matter.number())
                || involvements.stream().anyMatch(feature -> feature.involves(user, matter.number()));
    }

    /** Whether a person may see who reported and how to reach them: an open step, or a post that oversees its division. */
    public boolean maySeeContact(String user, Matter matter) {
        List<Post> held = posts.of(user);
        return hasOnGround(held, matter, Role::overseesDivision) || holdsStep(user, held, matter);
    }

    /** Whether the person may act on the matter now: has an open step of it, claimed or offered. */
    public boolean mayAct(String user, Matter matter) {
        return holdsStep(user, posts.of(user), matter);
    }

    /** Whether a person has a post that oversees the matter's division, and so may urge those who work on it. */
    public boolean oversees(String user, Matter matter) {
        return hasOnGround(posts.of(user), matter, Role::overseesDivision);
    }

    /** Whether a person may move the work: hand a step to others, extend its limit or pause it. */
    public boolean directs(String user, Matter matter) {
        return hasOnGround(posts.of(user), matter, Role::directsWork);
    }

    /** The divisions that a person oversees, without those inside another of them; empty for who oversees none. */
    public List<Division> oversight(String user) {
        return outermost(user, Role::overseesDivision);
    }

    /** The divisions whose work a person may move, see {@link #directs}, without those inside another of them. */
    public List<Division> direction(String user) {
        return outermost(user, Role::directsWork);
    }

    /** The divisions in whose name a person speaks to residents: those it directs, or whose committee it is. */
    public List<Division> represents(String user) {
        return outermost(user, role -> role.directsWork() || role.equals(Role.COMMUNITY_COMMITTEE));
    }

    private List<Division> outermost(String user, Predicate<Role> wanted) {
        List<Division> held = posts.of(user).stream()
                .filter(post -> wanted.test(post.role()))
                .map(post -> divisions.get(post.division()))
                .toList();
        return held.stream()
                .filter(division -> held.stream()
                        .noneMatch(other -> !other.code().equals(division.code()) && other.contains(division)))
                .collect(Collectors.toMap(Division::code, Function.identity(), (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private boolean hasOnGround(List<Post> held, Matter matter, Predicate<Role> wanted) {
        Division place = divisions.get(matter.division());
        return held.stream()
                .filter(post -> wanted.test(post.role()))
                .anyMatch(post -> divisions.get(post.division()).contains(place));
    }

    private boolean holdsStep(String user, List<Post> held, Matter matter) {
        Set<String> groups = held.stream().map(Post::group).collect(Collectors.toSet());
        return steps.of(matter.number()).stream()
                .anyMatch(step -> isMine(step, user) || step.groups().stream().anyMatch(groups::contains));
    }

    private static boolean isMine(PendingStep step, String user) {
        return step.assignee().filter(user::equals).isPresent();
    }
}
