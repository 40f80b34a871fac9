package org.yishiting.worklist;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface FinishedStepRepository extends ListCrudRepository<FinishedStep, String> {

    List<FinishedStep> findByFinishedByOrderByFinishedAtDesc(String person, Limit most);

    List<FinishedStep> findByMatterOrderByFinishedAt(String matter);
}
