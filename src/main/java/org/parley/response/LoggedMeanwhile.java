package org.parley.response;

import org.parley.base.Refusal;

/** Somebody else logged a response of the same recipient while the form was open. Whoever comes second says whether theirs is another. */
public class LoggedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ResponseLine other;

    LoggedMeanwhile(ResponseLine other) {
        super(
                "response.refusal.logged-meanwhile",
                "response %s of recipient %s was logged meanwhile".formatted(other.id(), other.recipientId()),
                other.recordedBy());
        this.other = other;
    }

    /** What the other one logged. */
    public ResponseLine other() {
        return other;
    }
}
