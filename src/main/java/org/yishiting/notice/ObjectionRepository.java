package org.yishiting.notice;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ObjectionRepository extends ListCrudRepository<Objection, Long> {

    List<Objection> findByNoticeOrderById(long notice);
}
