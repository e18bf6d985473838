package org.parley.account;

import org.parley.account.password.GuessSubject;
import org.parley.account.password.Guesses;
import org.parley.account.password.Passwords;
import org.parley.base.EmailAddress;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets somebody in who knows the password of an open account, and says nothing else to anybody else. */
@Component
class SignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Guesses guesses;
    private final SessionRegister sessions;

    SignIn(AccountRepository accounts, Passwords passwords, Guesses guesses, SessionRegister sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = EmailAddress.folded(attempt.getName()).replace("\0", "");
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Account account = accounts.findByEmail(email).filter(Account::isOpen).orElse(null);
        GuessSubject subject = GuessSubject.of(email, address, sessions.isAtHome(email, address));
        guesses.count(subject);
        String hash = account == null ? null : account.passwordHash();
        if (!passwords.match(String.valueOf(attempt.getCredentials()), hash) || account == null) {
            throw new BadCredentialsException("wrong e-mail or password");
        }
        guesses.right(subject);
        return account.person().signedIn();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
