package org.parley.parliament;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChannelRepository extends JpaRepository<Channel, UUID> {

    @Query("""
            from Channel c
            where c.lawmakerId = :owner or c.staffId = :owner or c.parliamentId = :owner or c.chamberId = :owner
               or c.committeeId = :owner
            order by c.kind, c.label, c.value
            """)
    List<Channel> of(UUID owner);
}
