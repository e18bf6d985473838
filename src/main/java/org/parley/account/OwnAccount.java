package org.parley.account;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.password.GuessSubject;
import org.parley.account.password.Guesses;
import org.parley.account.password.PasswordRules;
import org.parley.account.password.Passwords;
import org.parley.account.password.TooManyGuesses;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people look after themselves: how they are called and read, their password, where they are signed in. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class OwnAccount {

    private final AccountRepository accounts;
    private final SessionRegister sessions;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Actor actor;

    OwnAccount(
            AccountRepository accounts, SessionRegister sessions, Passwords passwords, Guesses guesses, Actor actor) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.guesses = guesses;
        this.actor = actor;
    }

    /** What Parley knows about the person. */
    @Transactional(readOnly = true)
    public OwnDetails details() {
        Account me = me();
        return new OwnDetails(me.seen(), me.email(), me.role(), me.details());
    }

    /** Changes name, language and zone; they count from the next click. */
    public void correct(long seenVersion, AccountDetails details) {
        me().correct(details, seenVersion);
    }

    /** Changes the password of whoever knows the old one, and signs out everywhere else. */
    public void changePassword(String old, String next) {
        Account me = me();
        GuessSubject subject = GuessSubject.own(me.getId());
        try {
            guesses.count(subject);
        } catch (TooManyGuesses many) {
            throw new Refusal("account.sign-in.wait", "own password guessed too often", many.seconds());
        }
        if (!passwords.match(old, me.passwordHash())) {
            throw new Refusal("account.refusal.password-wrong", "the old password is wrong");
        }
        PasswordRules.check(next, me.name(), me.email());
        guesses.right(subject);
        me.choose(passwords.hash(next));
        sessions.endAll(me.getId(), here());
    }

    /** Where the person is signed in, the last seen first. */
    @Transactional(readOnly = true)
    public List<OpenSession> sessions() {
        return sessions.of(actor.id(), here());
    }

    /** Signs out somewhere; nobody ends the sessions of others. */
    public void end(UUID session) {
        sessions.end(actor.id(), session);
    }

    /** Signs out everywhere, here too. */
    public void endAll() {
        sessions.endAll(actor.id(), Optional.empty());
    }

    private static Optional<UUID> here() {
        return CurrentActor.person().map(Person::session);
    }

    private Account me() {
        return accounts.findById(actor.id()).orElseThrow(() -> new NotFound("account", actor.id()));
    }
}
