package org.parley.account;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;

/** Somebody who works here. Without a password they are invited and have not arrived; once closed they stay as a name. */
@Entity
class Account extends Aggregate {

    private String email;
    private String name;
    private Role role;
    private String language;
    private ZoneId timeZone;
    private @Nullable String passwordHash;
    private @Nullable Instant closedAt;
    private @Nullable Instant signedInAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    Account() {}

    /** Invites somebody. They read English on UTC until they say otherwise. */
    Account(EmailAddress email, String name, Role role, Instant now) {
        this.email = email.value();
        this.name = Names.clean(name);
        this.role = role;
        this.language = Locale.ENGLISH.getLanguage();
        this.timeZone = ZoneId.of("UTC");
        this.createdAt = now;
    }

    /** Whom the security context holds while this person is signed in. */
    Person person() {
        return new Person(getId(), name, email, role, timeZone, language);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** Takes over what the person says about themselves. */
    void describe(AccountDetails details) {
        name = Names.clean(details.name());
        language = Languages.known(details.language());
        timeZone = details.zone();
    }

    /** Sets the password that lets the person in. */
    void choose(String hash) {
        passwordHash = hash;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean isOpen() {
        return closedAt == null && passwordHash != null;
    }

    /** When somebody last signed in; none yet for whoever has not arrived. */
    @Nullable
    Instant signedInAt() {
        return signedInAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
