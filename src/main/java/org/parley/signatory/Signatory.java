package org.parley.signatory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;
import org.parley.signatory.SignatoryState.Declined;
import org.parley.signatory.SignatoryState.Invited;
import org.parley.signatory.SignatoryState.Signed;
import org.parley.signatory.SignatoryState.Withdrew;

/** Somebody who signs a letter, or was asked to. */
@Entity
@SuppressWarnings("UnusedVariable") // what lists read, they read by SQL
class Signatory extends Aggregate {

    @Column(updatable = false)
    private UUID letterId = getId();

    private @Nullable UUID partnerId;
    private String personName = "";
    private String description = "";
    private String displayName = "";
    private int position;
    private boolean anonymous;
    private String state = "";
    private @Nullable LocalDate invitedOn;
    private @Nullable LocalDate signedOn;
    private String authorisedBy = "";
    private String knownBy = "";
    private @Nullable LocalDate declinedOn;
    private String declinedBecause = "";
    private @Nullable LocalDate withdrewOn;
    private UUID recordedBy = getId();
    private Instant recordedAt = Instant.EPOCH;

    protected Signatory() {}

    Signatory(UUID letter, int position, SignatoryDetails details, SignatoryState state) {
        letterId = letter;
        this.position = position;
        take(details);
        put(state);
    }

    UUID letter() {
        return letterId;
    }

    /** Corrects what the form edits, unless somebody else was quicker. */
    void correct(long seenVersion, SignatoryDetails details) {
        mustBeAt(seenVersion);
        take(details);
    }

    /** Takes down what we heard, unless somebody else was quicker or it cannot be. */
    void hear(long seenVersion, Heard heard) {
        mustBeAt(seenVersion);
        put(state().then(heard));
    }

    /** Who wrote this down last, and when. */
    void recorded(UUID by, Instant at) {
        recordedBy = by;
        recordedAt = at;
    }

    SignatoryState state() {
        return States.of(state, invitedOn, signedOn, authorisedBy, knownBy, declinedOn, declinedBecause, withdrewOn);
    }

    private void take(SignatoryDetails details) {
        partnerId = details.partner();
        personName = details.person();
        description = details.description();
        displayName = details.displayName();
        anonymous = details.anonymous();
    }

    private void put(SignatoryState now) {
        state = now.kind().word();
        signedOn = null;
        declinedOn = null;
        declinedBecause = "";
        withdrewOn = null;
        switch (now) {
            case Invited(LocalDate day) -> invitedOn = day;
            case Signed signed -> sign(signed);
            case Declined(LocalDate day, String because) -> {
                declinedOn = day;
                declinedBecause = because;
            }
            case Withdrew(LocalDate day, Signed before) -> {
                sign(before);
                withdrewOn = day;
            }
        }
    }

    private void sign(Signed signed) {
        signedOn = signed.on();
        authorisedBy = signed.authorisedBy();
        knownBy = signed.knownBy();
    }
}
