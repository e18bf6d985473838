package org.parley.account;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;
import org.parley.base.EmailAddress;

/** Somebody who works here. Without a password they are invited and have not arrived; once closed they stay as a name. */
@Entity
@DynamicUpdate
class Account extends Aggregate {

    private String email;
    private String name;
    private Role role;
    private String language;
    private ZoneId timeZone;
    private @Nullable String passwordHash;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    Account() {}

    /** Invites somebody. They read English on UTC until they say otherwise. */
    Account(EmailAddress email, String name, Role role) {
        this.email = email.value();
        this.name = Names.clean(name);
        this.role = role;
        this.language = Locale.ENGLISH.getLanguage();
        this.timeZone = ZoneId.of("UTC");
    }

    /** Whom the security context holds while this person is signed in. */
    Person person() {
        return new Person(getId(), name, email, role, timeZone, language, null);
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

    /** Gives the person another role, as seen by whoever gives it. */
    void appoint(Role next, long seenVersion) {
        mustBeAt(seenVersion);
        role = next;
    }

    /** Closes the account; the name stays with what the person did. Closing it again changes nothing. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    /** Opens a closed account again, with the password it had. */
    void reopen() {
        closedAt = null;
    }

    /** Takes over what the person says about themselves, unless it was changed meanwhile in another tab. */
    void correct(AccountDetails details, long seenVersion) {
        mustBeAt(seenVersion);
        describe(details);
    }

    AccountDetails details() {
        return new AccountDetails(name, language, timeZone);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean isOpen() {
        return closedAt == null && passwordHash != null;
    }
}
