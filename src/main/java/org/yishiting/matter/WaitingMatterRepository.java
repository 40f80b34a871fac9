package org.yishiting.matter;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface WaitingMatterRepository extends ListCrudRepository<WaitingMatter, String> {

    List<WaitingMatter> findAllByOrderBySince();

    /** Returns 1 for the one who may start it, 0 for everybody who comes later. */
    @Modifying
    @Query("delete from WaitingMatter w where w.matter = :matter")
    int take(String matter);
}
