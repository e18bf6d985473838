package org.parley.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    boolean existsByPasswordHashIsNotNull();

    @Query(
            "select new org.parley.account.Colleague(a.id, a.name) from Account a where a.closedAt is null order by a.name")
    List<Colleague> colleagues();

    @Query("select a.name from Account a where a.id = :id")
    Optional<String> name(UUID id);
}
