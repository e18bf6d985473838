package org.parley.account;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.password.PasswordRules;
import org.parley.account.password.Passwords;
import org.parley.base.EmailAddress;
import org.parley.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The doors that open from outside with a link: setting Parley up, accepting an invitation, choosing a new password. */
@Service
@Transactional
@PermitAll
public class Entrance {

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final Passwords passwords;
    private final SessionRegister sessions;
    private final ApplicationEventPublisher events;

    Entrance(
            AccountRepository accounts,
            AccountLinks links,
            Passwords passwords,
            SessionRegister sessions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
    }

    /** Whether somebody can sign in at all. */
    @Transactional(readOnly = true)
    public boolean isSetUp() {
        return accounts.existsByPasswordHashIsNotNull();
    }

    /** Whether this set-up link works. */
    @Transactional(readOnly = true)
    public boolean opensSetUp(String token) {
        return !isSetUp() && links.look(LinkPurpose.SET_UP, token).isPresent();
    }

    /** Makes the first administrator. Of two who try at once, one is refused. */
    public void setUp(String token, String email, AccountDetails details, String password) {
        if (links.use(LinkPurpose.SET_UP, token).isEmpty() || isSetUp()) {
            throw deadLink();
        }
        Account first = new Account(new EmailAddress(email), details.name(), Role.ADMINISTRATOR);
        first.describe(details);
        first.choose(hash(first, password));
        accounts.save(first);
        events.publishEvent(new SetUp());
    }

    /** Whom an invitation is for; nobody when the link does not work. */
    @Transactional(readOnly = true)
    public Optional<Expected> invited(String token) {
        return expected(LinkPurpose.INVITATION, token);
    }

    /** Lets an invited person in with the password they choose. */
    public void accept(String token, AccountDetails details, String password) {
        Account account = use(LinkPurpose.INVITATION, token);
        account.describe(details);
        account.choose(hash(account, password));
    }

    /** Who may choose a new password with the link; nobody when it does not work. */
    @Transactional(readOnly = true)
    public Optional<Expected> forgot(String token) {
        return expected(LinkPurpose.RESET, token);
    }

    /** Sets the new password and ends every session that the old one opened. */
    public void renew(String token, String password) {
        Account account = use(LinkPurpose.RESET, token);
        account.choose(hash(account, password));
        sessions.endAll(account.getId(), Optional.empty());
    }

    private Optional<Expected> expected(LinkPurpose purpose, String token) {
        return links.look(purpose, token)
                .map(AccountLinks.LinkTarget::account)
                .flatMap(accounts::findById)
                .filter(account -> !account.isClosed())
                .map(account -> new Expected(account.name(), account.email()));
    }

    private Account use(LinkPurpose purpose, String token) {
        Optional<UUID> account = links.use(purpose, token).map(AccountLinks.LinkTarget::account);
        return account.flatMap(accounts::findById)
                .filter(found -> !found.isClosed())
                .orElseThrow(Entrance::deadLink);
    }

    private String hash(Account account, String password) {
        PasswordRules.check(password, account.name(), account.email());
        return passwords.hash(password);
    }

    private static Refusal deadLink() {
        return new Refusal("account.refusal.link", "a link is unknown, used or too old");
    }
}
