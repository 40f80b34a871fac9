package org.yishiting.matter;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterRepository extends JpaRepository<Matter, String> {

    Optional<Matter> findByTrackingHash(String hash);
}
