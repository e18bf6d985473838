package org.parley.partner;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartnerPersonRepository extends JpaRepository<PartnerPerson, UUID> {

    List<PartnerPerson> findByPartnerIdOrderByNameAscIdAsc(UUID partner);
}
