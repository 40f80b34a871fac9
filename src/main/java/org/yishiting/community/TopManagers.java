package org.yishiting.community;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.engine.Overseers;

/** Only managers of whole districts see all instances in Cockpit, where a division is no boundary. */
@Component
class TopManagers implements Overseers {

    private static final String DESIGNERS = "designer";

    private final DivisionRepository divisions;

    TopManagers(DivisionRepository divisions) {
        this.divisions = divisions;
    }

    @Override
    public List<String> managerGroups() {
        return divisions.findByLevelOrderByCode(Division.Level.DISTRICT).stream()
                .map(district -> Post.groupOf(Role.MANAGER.id(), district.code()))
                .toList();
    }

    @Override
    public List<String> designerGroups() {
        return List.of(DESIGNERS);
    }
}
