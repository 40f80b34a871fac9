package org.yishiting.notice;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ObjectionRepository extends ListCrudRepository<Objection, Long> {

    List<Objection> findByNoticeOrderById(long notice);

    @Query("select o from Objection o, Notice n where o.notice = n.id and n.matter = :matter order by o.id")
    List<Objection> findByMatter(String matter);
}
