package org.yishiting.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface ListingRepository extends ListCrudRepository<Listing, Long> {

    Optional<Listing> findBySupervisionAndLiftedAtIsNull(long supervision);

    List<Listing> findByMatterOrderByIdDesc(String matter);

    List<Listing> findByCommunityAndLiftedAtIsNullOrderByListedAtDescIdDesc(String community, Limit limit);

    List<Listing> findByCommunityAndReadOutAtIsNullAndListedAtLessThanEqualOrderByListedAtAscIdAsc(
            String community, Instant before);
}
