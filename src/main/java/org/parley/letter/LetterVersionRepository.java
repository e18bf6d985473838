package org.parley.letter;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface LetterVersionRepository extends JpaRepository<LetterVersion, UUID> {

    /** The letter's base text. */
    Optional<LetterVersion> findByLetterIdAndMadeFromIsNull(UUID letter);

    /** The base text, whose number goes up even when only the asks change. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<LetterVersion> findWrittenByLetterIdAndMadeFromIsNull(UUID letter);
}
