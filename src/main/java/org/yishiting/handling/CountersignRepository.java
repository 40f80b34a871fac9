package org.yishiting.handling;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface CountersignRepository extends ListCrudRepository<Countersign, Long> {

    List<Countersign> findByTaskIdOrderById(String task);

    List<Countersign> findByTaskIdAndAnsweredAtIsNullAndWithdrawnAtIsNull(String task);

    List<Countersign> findByAskedAndAnsweredAtIsNullAndWithdrawnAtIsNullOrderById(String asked, Limit limit);

    int countByTaskIdAndAnsweredAtIsNullAndWithdrawnAtIsNull(String task);

    boolean existsByMatterAndAsked(String matter, String asked);
}
