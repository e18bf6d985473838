package org.parley.parliament;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ParliamentRepository extends JpaRepository<Parliament, UUID> {}
