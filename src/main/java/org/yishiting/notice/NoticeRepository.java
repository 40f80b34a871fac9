package org.yishiting.notice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NoticeRepository extends ListCrudRepository<Notice, Long> {

    /** Objections and the end of the window wait for each other, so that none falls between. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<Notice> lock(long id);

    @Query(
            """
            select n from Notice n
            where n.status = org.yishiting.notice.Notice.Status.OPEN and n.closesAt >= :now and n.id < :before
            order by n.id desc""")
    List<Notice> findOpen(Instant now, long before, Limit limit);

    @Query(
            """
            select n from Notice n
            where (n.status <> org.yishiting.notice.Notice.Status.OPEN or n.closesAt < :now) and n.id < :before
            order by n.id desc""")
    List<Notice> findClosed(Instant now, long before, Limit limit);

    List<Notice> findByMatterOrderById(String matter);

    Optional<Notice> findTopByMatterOrderByIdDesc(String matter);
}
