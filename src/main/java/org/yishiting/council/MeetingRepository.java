package org.yishiting.council;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<Meeting, Long> {

    List<Meeting> findByMatterOrderByRound(String matter);

    int countByMatter(String matter);
}
