package org.yishiting.council;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<Meeting, Long> {

    List<Meeting> findByMatterOrderByRound(String matter);

    int countByMatter(String matter);

    /** Places of meetings about the matters of a division, the latest first. */
    @Query(
            """
            select m.place from Meeting m, Matter about
            where about.number = m.matter and about.division = :division order by m.id desc""")
    List<String> findPlaces(String division, Limit limit);
}
