package org.yishiting.community;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DivisionRepository extends ListCrudRepository<Division, String> {

    List<Division> findByLevelOrderByCode(Division.Level level);

    List<Division> findByParentIsNullOrderByCode();

    List<Division> findByLevelIn(Collection<Division.Level> levels);

    List<Division> findByPathStartingWithOrderByPath(String path);

    List<Division> findByPathStartingWithAndLevelIn(String path, Collection<Division.Level> levels);
}
