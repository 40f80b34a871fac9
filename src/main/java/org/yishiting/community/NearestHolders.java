package org.yishiting.community;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yishiting.step.Holders;
import org.yishiting.step.RoleDirectory;

/** Scopes a role of a diagram to the people nearest to the matter. */
@Component
class NearestHolders implements RoleDirectory {

    private final DivisionRepository divisions;
    private final PostRepository posts;

    NearestHolders(DivisionRepository divisions, PostRepository posts) {
        this.divisions = divisions;
        this.posts = posts;
    }

    @Override
    public Holders holdersOf(String written, String code) {
        Assignment assignment = Assignment.of(written);
        Division division =
                divisions.findById(code).orElseThrow(() -> new IllegalStateException("no division '" + code + "'"));
        List<String> nearest = assignment
                .party()
                .map(party -> groups(posts.findByParty(party)))
                .or(() -> Role.of(assignment.role()).map(role -> nearest(role, division)))
                .orElse(List.of());
        return nearest.isEmpty() ? new Holders(managers(division), true) : new Holders(nearest, false);
    }

    private List<String> nearest(Role role, Division division) {
        List<String> above = above(role, division);
        return above.isEmpty() ? below(role, division) : above;
    }

    /** Holders at the first division upwards that has any; a party's people only when nobody holds the role itself. */
    private List<String> above(Role role, Division division) {
        List<String> line = division.upwards();
        Map<String, List<Post>> held =
                posts.findByRoleAndDivisionIn(role, line).stream().collect(Collectors.groupingBy(Post::division));
        return line.stream()
                .filter(held::containsKey)
                .findFirst()
                .map(place -> groups(held.get(place)))
                .orElse(List.of());
    }

    /** A matter whose place is not exact goes to all holders of the nearest level inside the division. */
    private List<String> below(Role role, Division division) {
        List<Post> inside = posts.findBelow(role, division.path());
        Map<String, Division> places = divisions
                .findAllById(inside.stream().map(Post::division).toList())
                .stream()
                .collect(Collectors.toMap(Division::code, Function.identity()));
        return inside.stream()
                .map(post -> places.get(post.division()).level())
                .min(Comparator.naturalOrder())
                .map(level -> groups(inside.stream()
                        .filter(post -> places.get(post.division()).level() == level)
                        .toList()))
                .orElse(List.of());
    }

    private List<String> managers(Division division) {
        List<String> managers = above(Role.MANAGER, division);
        return managers.isEmpty()
                ? List.of(Post.groupOf(
                        Role.MANAGER.id(),
                        division.upwards().get(division.upwards().size() - 1)))
                : managers;
    }

    private static List<String> groups(List<Post> people) {
        List<Post> own = people.stream().filter(post -> !post.isForParty()).toList();
        return List.copyOf((own.isEmpty() ? people : own)
                .stream().map(Post::group).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
