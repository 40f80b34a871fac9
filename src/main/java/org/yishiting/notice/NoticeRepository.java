package org.yishiting.notice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NoticeRepository extends ListCrudRepository<Notice, Long>, JpaSpecificationExecutor<Notice> {

    /** Objections and the end of the window wait for each other, so that none falls between. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<Notice> lock(long id);

    List<Notice> findByMatterOrderById(String matter);

    Optional<Notice> findTopByMatterOrderByIdDesc(String matter);
}
