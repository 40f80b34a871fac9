package org.yishiting.community;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.engine.Overseers;

/**
 * Only managers of a whole district see instances in Cockpit, where a division is no boundary; once there are several
 * districts nobody of them does, since each would read the others' matters.
 */
@Component
class TopManagers implements Overseers {

    private static final String DESIGNERS = "designer";

    private final DivisionRepository divisions;

    TopManagers(DivisionRepository divisions) {
        this.divisions = divisions;
    }

    @Override
    public List<String> managerGroups() {
        return districts().stream()
                .map(district -> Post.groupOf(Role.MANAGER.id(), district.code()))
                .toList();
    }

    @Override
    public boolean managersOverseeAll() {
        return districts().size() <= 1;
    }

    private List<Division> districts() {
        return divisions.findByLevelOrderByCode(Division.Level.DISTRICT);
    }

    @Override
    public List<String> designerGroups() {
        return List.of(DESIGNERS);
    }
}
