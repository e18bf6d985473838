package org.parley.partner;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartnerRepository extends JpaRepository<Partner, UUID> {}
