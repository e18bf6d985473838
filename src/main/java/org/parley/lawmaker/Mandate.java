package org.parley.lawmaker;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;
import org.parley.base.Refusal;

/** A lawmaker's dated seat. */
@Entity
class Mandate extends Aggregate {

    private UUID lawmakerId = new UUID(0, 0);
    private UUID chamberId = new UUID(0, 0);
    private String constituency = "";
    private String party = "";
    private String politicalGroup = "";
    private String term = "";
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable EndReason endReason;

    protected Mandate() {}

    Mandate(UUID lawmaker, MandateDetails details) {
        lawmakerId = lawmaker;
        take(details);
    }

    void correct(long seen, MandateDetails details) {
        mustBeAt(seen);
        take(details);
    }

    /** Ends the mandate. A seat is left once. */
    void end(LocalDate day, EndReason reason) {
        if (endedOn != null) {
            throw new MandateAlreadyEnded(this, endedOn);
        }
        mustNotEndBeforeItStarts(startedOn, day);
        endedOn = day;
        endReason = reason;
    }

    UUID lawmaker() {
        return lawmakerId;
    }

    @Nullable
    EndReason endReason() {
        return endReason;
    }

    MandateDetails details() {
        return new MandateDetails(chamberId, constituency, party, politicalGroup, term, startedOn);
    }

    private void take(MandateDetails details) {
        mustNotEndBeforeItStarts(details.startedOn(), endedOn);
        chamberId = Objects.requireNonNull(details.chamber(), "a mandate needs a chamber");
        constituency = details.constituency().strip();
        party = details.party().strip();
        politicalGroup = details.politicalGroup().strip();
        term = details.term().strip();
        startedOn = details.startedOn();
    }

    private void mustNotEndBeforeItStarts(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            throw new Refusal("mandate.ends-before-start", "%s would last from %s to %s".formatted(this, start, end));
        }
    }
}
