package org.yishiting.worklist;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PendingStepRepository extends ListCrudRepository<PendingStep, String> {

    List<PendingStep> findByMatterOrderByCreatedAt(String matter);

    @Query("select s.matter from PendingStep s where s.taskId = :task")
    Optional<String> findMatterOf(String task);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update PendingStep step set step.definitionVersion = :version where step.instanceId = :instance")
    void redraw(String instance, int version);
}
