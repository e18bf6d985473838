package org.parley.letter;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AskRepository extends JpaRepository<Ask, UUID> {

    List<Ask> findByLetterIdOrderByPosition(UUID letter);
}
