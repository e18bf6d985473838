package org.parley.account;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.EmailAddress;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after who works here: invites, appoints, closes. There is always an administrator left. */
@Service
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class Administration {

    private final AccountRepository accounts;
    private final AccountList list;
    private final AccountLinks links;
    private final SessionRegister sessions;
    private final Actor actor;
    private final Clock clock;

    Administration(
            AccountRepository accounts,
            AccountList list,
            AccountLinks links,
            SessionRegister sessions,
            Actor actor,
            Clock clock) {
        this.accounts = accounts;
        this.list = list;
        this.links = links;
        this.sessions = sessions;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the accounts. */
    @Transactional(readOnly = true)
    public List<AccountLine> list(AccountFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** How many accounts the filter finds. */
    @Transactional(readOnly = true)
    public int count(AccountFilter filter) {
        return list.count(filter);
    }

    /** Invites somebody; the link is to be handed to them and is good for 7 days. */
    public IssuedLink invite(String name, String email, Role role) {
        EmailAddress address = new EmailAddress(email);
        if (accounts.existsByEmail(address.value())) {
            throw new Refusal("account.refusal.email-taken", "an account has this address already");
        }
        Account invited = accounts.saveAndFlush(new Account(address, name, role));
        return links.issue(LinkPurpose.INVITATION, invited.getId());
    }

    /** A new link for somebody who was invited and has not come; the old one dies. */
    public IssuedLink inviteAgain(UUID id) {
        Account account = open(id);
        if (account.isOpen()) {
            throw new Refusal("account.refusal.arrived", "account %s has a password already".formatted(id));
        }
        return links.issue(LinkPurpose.INVITATION, id);
    }

    /** A link for somebody who forgot their password, good for 30 minutes. */
    public IssuedLink reset(UUID id) {
        Account account = open(id);
        if (!account.isOpen()) {
            throw new Refusal("account.refusal.not-arrived", "account %s has no password yet".formatted(id));
        }
        return links.issue(LinkPurpose.RESET, id);
    }

    /** Gives somebody another role; it counts from their next click. */
    public void appoint(UUID id, long seenVersion, Role role) {
        if (role != Role.ADMINISTRATOR) {
            keepAnAdministratorBesides(id);
        }
        account(id).appoint(role, seenVersion);
    }

    /** Closes an account: signed out everywhere, links dead. What they did keeps their name. */
    public void close(UUID id) {
        if (id.equals(actor.id())) {
            throw new Refusal("account.refusal.own", "account %s closes itself".formatted(id));
        }
        keepAnAdministratorBesides(id);
        account(id).close(clock.instant());
        sessions.endAll(id, Optional.empty());
        links.withdraw(LinkPurpose.INVITATION, id);
        links.withdraw(LinkPurpose.RESET, id);
    }

    /** Opens a closed account again. */
    public void reopen(UUID id) {
        account(id).reopen();
    }

    private void keepAnAdministratorBesides(UUID id) {
        List<Account> administrators = accounts.findByRoleAndClosedAtIsNullAndPasswordHashIsNotNull(Role.ADMINISTRATOR);
        if (administrators.stream()
                        .allMatch(administrator -> administrator.getId().equals(id))
                && account(id).role() == Role.ADMINISTRATOR) {
            throw new Refusal(
                    "account.refusal.last-administrator", "account %s is the last administrator".formatted(id));
        }
    }

    private Account open(UUID id) {
        Account account = account(id);
        if (account.isClosed()) {
            throw new Refusal("account.refusal.closed", "account %s is closed".formatted(id));
        }
        return account;
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account", id));
    }
}
