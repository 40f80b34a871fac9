package org.yishiting.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.yishiting.deadline.LimitChange.Kind;

interface LimitChangeRepository extends ListCrudRepository<LimitChange, Long> {

    List<LimitChange> findByMatterOrderById(String matter);

    Optional<LimitChange> findByTaskIdAndKind(String task, Kind kind);

    /** Open tasks whose clock stands though its day has come. */
    @Query(
            """
            select c.taskId from LimitChange c, PendingStep s
            where s.taskId = c.taskId and c.resumeOn <= :today and c.resumedAt is null
            order by c.id""")
    List<String> findTasksToResume(LocalDate today);
}
