package org.parley.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    /** Everybody who administers, held until the end of the transaction, so that two cannot take the last one away. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Account> findByRoleAndClosedAtIsNullAndPasswordHashIsNotNull(Role role);

    boolean existsByPasswordHashIsNotNull();

    @Query(
            "select new org.parley.account.Colleague(a.id, a.name) from Account a where a.closedAt is null order by a.name")
    List<Colleague> colleagues();

    @Query("select a.name from Account a where a.id = :id")
    Optional<String> name(UUID id);
}
