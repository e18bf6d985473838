package org.parley.account;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Work on the machine itself, by somebody who may read the secrets of its data anyway: with an officer's rights and without an
 * account.
 */
public final class AtTheMachine {

    private AtTheMachine() {}

    /** Does the work with an officer's rights; whoever acted before acts again afterwards. */
    public static <T> T asOfficer(Supplier<T> work) {
        SecurityContextHolder.setContextHolderStrategy(WebSecurity.WHO);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated("command line", null, Role.OFFICER.authorities())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
