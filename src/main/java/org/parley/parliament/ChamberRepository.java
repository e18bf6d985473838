package org.parley.parliament;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChamberRepository extends JpaRepository<Chamber, UUID> {}
