package org.yishiting.handling;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface DelegationRepository extends ListCrudRepository<Delegation, Long> {

    Optional<Delegation> findByOpenTask(String task);

    List<Delegation> findByMatterAndTaskIdOrderById(String matter, String task);

    List<Delegation> findByDelegateAndAnsweredAtIsNullOrderById(String delegate, Limit limit);

    List<Delegation> findByOwnerAndOpenTaskIsNotNullOrderById(String owner, Limit limit);

    boolean existsByMatterAndDelegate(String matter, String delegate);
}
