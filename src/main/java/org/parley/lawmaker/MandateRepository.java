package org.parley.lawmaker;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MandateRepository extends JpaRepository<Mandate, UUID> {}
