package org.yishiting.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ObjectionRepository extends ListCrudRepository<Objection, Long> {

    Optional<Objection> findByCodeHash(String hash);

    /** Those that count, in the order they were made. */
    @Query(
            "select o from Objection o where o.notice = :notice and o.held = false and o.discardReason is null order by o.id")
    List<Objection> findCounted(long notice);

    @Query("select o from Objection o where o.notice = :notice and o.held = true order by o.id")
    List<Objection> findHeld(long notice);

    @Query("select o from Objection o, Notice n, Division d where o.held = true and o.notice = n.id"
            + " and d.code = n.division and d.path like concat(:path, '%') order by o.id")
    List<Objection> findHeldInside(String path, Limit limit);

    @Query("select o from Objection o, Notice n where o.notice = n.id and n.matter = :matter"
            + " and o.held = false and o.discardReason is null order by o.id")
    List<Objection> findByMatter(String matter);
}
