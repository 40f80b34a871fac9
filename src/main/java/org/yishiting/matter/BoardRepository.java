package org.yishiting.matter;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardRepository extends Repository<Matter, String>, JpaSpecificationExecutor<Matter> {

    Optional<Matter> findById(String number);

    @Query("select min(m.reportedAt) from Matter m")
    Optional<Instant> firstReport();
}
