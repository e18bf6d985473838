package org.parley.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
    private String signedBy;

    @Column(updatable = false)
    private UUID recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    Response() {}

    /** Logs a response, under the identity that its form was opened with. */
    @SuppressWarnings("NullAway.Init")
    Response(UUID id, ResponseDetails details, UUID recorder, Instant now) {
        super(id);
        recipientId = details.recipientId();
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
        signedBy = details.signedBy();
    }

    ResponseDetails details() {
        return new ResponseDetails(recipientId, receivedOn, via, responseClass, text, signedBy);
    }

    UUID recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
