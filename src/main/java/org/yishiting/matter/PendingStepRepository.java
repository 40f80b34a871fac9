package org.yishiting.matter;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface PendingStepRepository extends ListCrudRepository<PendingStep, String> {

    List<PendingStep> findByMatterOrderByCreatedAt(String matter);
}
