package org.parley.account;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, as everybody may know it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Accounts {

    private final AccountRepository accounts;

    Accounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Everybody who can be given work, by name; whoever has left is not among them. */
    public List<Colleague> colleagues() {
        return accounts.colleagues();
    }

    /** What the person is called, also when they have left; empty when there never was such an account. */
    public String name(UUID id) {
        return accounts.name(id).orElse("");
    }
}
