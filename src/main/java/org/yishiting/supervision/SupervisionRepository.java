package org.yishiting.supervision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupervisionRepository extends JpaRepository<Supervision, Long> {

    Optional<Supervision> findByOpenTask(String task);

    List<Supervision> findByMatterOrderById(String matter);
}
