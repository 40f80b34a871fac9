package org.yishiting.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface HeldReportRepository extends ListCrudRepository<HeldReport, Long> {

    Optional<HeldReport> findByTrackingHash(String hash);

    @Query("select h from HeldReport h where h.reason is null and h.path like concat(:path, '%') order by h.id")
    List<HeldReport> findWaitingInside(String path, Limit limit);

    @Query("select count(h) from HeldReport h where h.reason is null and h.path like concat(:path, '%')")
    long countWaitingInside(String path);
}
