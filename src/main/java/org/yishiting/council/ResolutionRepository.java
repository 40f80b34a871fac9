package org.yishiting.council;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ResolutionRepository extends Repository<Resolution, Long> {

    List<Resolution> findByMatterOrderById(String matter);

    Resolution save(Resolution resolution);

    Optional<Resolution> findTopByMatterOrderByIdDesc(String matter);

    Optional<Resolution> findTopByMatterAndAgreedTrueOrderByIdDesc(String matter);
}
