package org.parley.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;

/** What came back from a recipient. */
@Entity
class Response extends Aggregate {

    @Column(updatable = false)
    private UUID recipientId;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReceivedVia via;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private ResponseClass responseClass;

    private String text;
    private String language;
    private String link;
    private String signedBy;
    private @Nullable UUID signedStaffId;
    private String forwardedTo;
    private @Nullable UUID forwardedLawmakerId;
    private @Nullable UUID forwardedStaffId;
    private @Nullable UUID forwardedCommitteeId;
    private @Nullable UUID bouncedChannelId;

    @Column(updatable = false)
    private UUID recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    Response() {}

    /** Logs a response, under the identity that its form was opened with. */
    @SuppressWarnings("NullAway.Init")
    Response(UUID id, UUID recipient, ResponseDetails details, UUID recorder, Instant now) {
        super(id);
        recipientId = recipient;
        recordedBy = recorder;
        recordedAt = now;
        say(details);
    }

    /** Says it as the form was saved last. */
    final void say(ResponseDetails details) {
        receivedOn = details.receivedOn();
        via = details.via();
        responseClass = details.responseClass();
        text = details.text();
        language = details.language();
        link = details.link();
        signedBy = details.signedBy().name();
        signedStaffId = details.signedBy().staff();
        forwardedTo = details.forwardedTo().name();
        forwardedLawmakerId = details.forwardedTo().lawmaker();
        forwardedStaffId = details.forwardedTo().staff();
        forwardedCommitteeId = details.forwardedTo().committee();
        bouncedChannelId = details.bounced();
    }

    ResponseDetails details() {
        return new ResponseDetails(
                receivedOn,
                via,
                responseClass,
                text,
                new Whom(null, signedStaffId, null, signedBy),
                new Whom(forwardedLawmakerId, forwardedStaffId, forwardedCommitteeId, forwardedTo),
                language,
                link,
                bouncedChannelId);
    }

    /** Corrects what was seen at a version. */
    void correct(long seenVersion, ResponseDetails details) {
        mustBeAt(seenVersion);
        say(details);
    }

    /** Makes sure that nobody changed it since it was seen. */
    void mustBeAsSeen(long seenVersion) {
        mustBeAt(seenVersion);
    }

    UUID recipientId() {
        return recipientId;
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
