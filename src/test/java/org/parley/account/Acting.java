package org.parley.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets somebody else act in the middle of a test. */
public final class Acting {

    private Acting() {}

    /** Does it as the person of that name and role, who has a row; whoever acted before acts again afterwards. */
    public static void as(JdbcClient database, String name, Role role, Runnable what) {
        as(database, name, role, "UTC", what);
    }

    /** The same of somebody whose clock goes by a zone. */
    public static void as(JdbcClient database, String name, Role role, String zone, Runnable what) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                SignedInContext.person(database, name, role, "en", zone).signedIn()));
        try {
            what.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The account of the person of that name and role. */
    public static java.util.UUID account(JdbcClient database, String name, Role role) {
        return SignedInContext.person(database, name, role, "en", "UTC").id();
    }
}
