package org.parley.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets somebody in who knows the password of an open account, and says nothing else to anybody else. */
@Component
class SignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Passwords passwords;

    SignIn(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = EmailAddress.folded(attempt.getName());
        Account account = accounts.findByEmail(email).filter(Account::isOpen).orElse(null);
        String hash = account == null ? null : account.passwordHash();
        boolean right = passwords.match(String.valueOf(attempt.getCredentials()), hash);
        if (account == null || !right) {
            throw new BadCredentialsException("wrong e-mail or password");
        }
        return account.person().signedIn();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
