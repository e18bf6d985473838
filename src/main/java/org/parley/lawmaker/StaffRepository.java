package org.parley.lawmaker;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StaffRepository extends JpaRepository<StaffMember, UUID> {

    @Query("from StaffMember s where s.lawmakerId = :lawmaker order by s.leftOn desc nulls first, s.name")
    List<StaffMember> of(UUID lawmaker);
}
