package org.yishiting.rating;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface RatingRepository extends ListCrudRepository<Rating, Long> {

    List<Rating> findByMatterOrderByRound(String matter);

    Optional<Rating> findTopByMatterOrderByRoundDesc(String matter);

    int countByMatter(String matter);

    int countByMatterAndSatisfiedFalse(String matter);
}
