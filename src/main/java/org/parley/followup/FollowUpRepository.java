package org.parley.followup;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FollowUpRepository extends JpaRepository<FollowUp, UUID> {}
