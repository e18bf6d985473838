package org.parley.letter;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface LetterRepository extends JpaRepository<Letter, UUID> {

    /** The letter, held so that nobody writes it while it is being sealed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Letter> findHeldById(UUID id);
}
