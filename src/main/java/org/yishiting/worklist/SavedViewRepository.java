package org.yishiting.worklist;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface SavedViewRepository extends ListCrudRepository<SavedView, Long> {

    List<SavedView> findByOwnerOrderByName(String owner);

    Optional<SavedView> findByOwnerAndName(String owner, String name);

    void deleteByOwnerAndId(String owner, Long id);
}
