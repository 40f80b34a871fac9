package org.yishiting.community;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.signin.Overseers;

/**
 * Whoever oversees a division uses Cockpit. Only managers of a whole tree of divisions see instances in Cockpit, where a
 * division is no boundary; once there are several trees nobody of them does, since each would read the others' matters.
 */
@Component
class DivisionOverseers implements Overseers {

    private static final String DESIGNERS = "designer";

    private static final List<Role> OVERSEEING =
            Role.all().stream().filter(Role::overseesDivision).toList();

    private final DivisionRepository divisions;
    private final PostRepository posts;

    DivisionOverseers(DivisionRepository divisions, PostRepository posts) {
        this.divisions = divisions;
        this.posts = posts;
    }

    @Override
    public List<String> managerGroups() {
        return trees().stream()
                .map(top -> Post.groupOf(Role.MANAGER.id(), top.code()))
                .toList();
    }

    @Override
    public boolean managersOverseeAll() {
        return trees().size() <= 1;
    }

    private List<Division> trees() {
        return divisions.findByParentIsNullOrderByCode();
    }

    @Override
    public List<String> designerGroups() {
        return List.of(DESIGNERS);
    }

    @Override
    public List<String> people() {
        return posts.findHoldersOf(OVERSEEING);
    }

    @Override
    public boolean directsWork(String group) {
        return Post.roleOf(group).filter(Role::directsWork).isPresent();
    }
}
