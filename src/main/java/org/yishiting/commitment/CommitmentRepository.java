package org.yishiting.commitment;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface CommitmentRepository extends ListCrudRepository<Commitment, Long> {

    List<Commitment> findByMatterOrderById(String matter);

    int countByMatter(String matter);
}
