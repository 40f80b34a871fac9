package org.yishiting.matter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface BoardRepository extends Repository<Matter, String> {

    long countByStatusIn(Collection<Status> statuses);

    long countByStatusAndClosedAtGreaterThanEqual(Status status, Instant since);

    List<Matter> findByStatusAndPublicTitleIsNotNullOrderByClosedAtDesc(Status status, Limit limit);
}
