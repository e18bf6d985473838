package org.parley.account;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Writes the row of {@link SignedIn} and signs its person in. */
class SignedInContext implements WithSecurityContextFactory<SignedIn> {

    private final JdbcClient database;

    SignedInContext(JdbcClient database) {
        this.database = database;
    }

    @Override
    public SecurityContext createSecurityContext(SignedIn as) {
        return new SecurityContextImpl(
                person(database, as.name(), as.role(), as.language(), as.zone()).signedIn());
    }

    /** The person of that name and role, with a row. */
    static Person person(JdbcClient database, String name, Role role, String language, String zone) {
        String word = role.name().toLowerCase(Locale.ROOT);
        String email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "." + word + "@example.org";
        UUID id = UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
        database.sql("""
                        insert into account (id, version, email, name, role, language, time_zone)
                        values (:id, 0, :email, :name, :role, :language, :zone)
                        on conflict (id) do update set language = :language, time_zone = :zone
                        """)
                .param("id", id)
                .param("email", email)
                .param("name", name)
                .param("role", word)
                .param("language", language)
                .param("zone", zone)
                .update();
        return new Person(id, name, email, role, ZoneId.of(zone), language, null);
    }
}
