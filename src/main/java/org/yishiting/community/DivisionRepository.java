package org.yishiting.community;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DivisionRepository extends ListCrudRepository<Division, String>, JpaSpecificationExecutor<Division> {

    List<Division> findByLevelOrderByCode(Division.Level level);

    List<Division> findByParentIsNullOrderByCode();

    List<Division> findByLevelIn(Collection<Division.Level> levels);

    List<Division> findByPathStartingWithOrderByPath(String path);

    List<Division> findByPathStartingWithAndLevelIn(String path, Collection<Division.Level> levels);

    List<Division> findByPathStartingWithAndLevelOrderByPath(String path, Division.Level level, Limit limit);

    @Query(
            """
            select d from Division d
            where d.path like concat(:path, '%') and d.level = :level and not exists (
              select e.code from Division e
              where e.level = :around and e.path like concat(:path, '%') and d.path like concat(e.path, '%'))
            order by d.path""")
    List<Division> findOutside(String path, Division.Level level, Division.Level around, Limit limit);

    /** Divisions whose whole name stands in the text. */
    @Query("select d from Division d where d.level in :levels and locate(d.name, :text) > 0 order by d.path")
    List<Division> findNamedIn(String text, Collection<Division.Level> levels, Limit limit);
}
