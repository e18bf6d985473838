package org.parley.bench;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the measuring thread act as the person of the bench, by the same door as everybody. */
final class SignedInForBench {

    private SignedInForBench() {}

    static void as(ApplicationContext parley, String email) {
        SecurityContextHolder.getContext()
                .setAuthentication(parley.getBean(AuthenticationManager.class)
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, BenchData.PASSWORD)));
    }
}
