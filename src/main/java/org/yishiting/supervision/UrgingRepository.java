package org.yishiting.supervision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface UrgingRepository extends ListCrudRepository<Urging, Long> {

    List<Urging> findByTaskIdOrderByAtDescIdDesc(String task);

    Optional<Urging> findTopByTaskIdOrderByAtDescIdDesc(String task);
}
