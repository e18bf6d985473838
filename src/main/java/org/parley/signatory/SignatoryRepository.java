package org.parley.signatory;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignatoryRepository extends JpaRepository<Signatory, UUID> {}
