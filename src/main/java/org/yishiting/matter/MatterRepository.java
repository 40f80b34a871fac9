package org.yishiting.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MatterRepository extends JpaRepository<Matter, String> {

    Optional<Matter> findByTrackingHash(String hash);

    @Query(
            """
            select m from Matter m, Division d
            where m.division = d.code and d.path like concat(:path, '%')
            order by m.reportedAt desc, m.number desc""")
    List<Matter> findInside(String path, Limit limit);

    @Query(
            """
            select m from Matter m, Division d, Matter last
            where m.division = d.code and d.path like concat(:path, '%') and last.number = :before
              and (m.reportedAt < last.reportedAt
                or m.reportedAt = last.reportedAt and m.number < last.number)
            order by m.reportedAt desc, m.number desc""")
    List<Matter> findInsideBefore(String path, String before, Limit limit);
}
