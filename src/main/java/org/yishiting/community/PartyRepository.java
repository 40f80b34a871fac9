package org.yishiting.community;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface PartyRepository extends ListCrudRepository<Party, String> {

    List<Party> findByDivisionInOrderByCode(Collection<String> divisions);
}
