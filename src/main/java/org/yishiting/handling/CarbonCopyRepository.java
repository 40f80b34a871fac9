package org.yishiting.handling;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface CarbonCopyRepository extends ListCrudRepository<CarbonCopy, Long> {

    List<CarbonCopy> findByMatterAndTaskIdOrderById(String matter, String task);

    List<CarbonCopy> findByRecipientAndReadAtIsNullOrderById(String recipient, Limit limit);

    List<CarbonCopy> findByMatterAndTaskIdAndRecipientAndReadAtIsNull(String matter, String task, String recipient);

    boolean existsByMatterAndTaskIdAndRecipientAndReadAtIsNull(String matter, String task, String recipient);

    boolean existsByMatterAndRecipient(String matter, String recipient);
}
