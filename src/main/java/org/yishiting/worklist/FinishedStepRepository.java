package org.yishiting.worklist;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FinishedStepRepository extends ListCrudRepository<FinishedStep, String> {

    List<FinishedStep> findByMatterOrderByFinishedAt(String matter);
}
