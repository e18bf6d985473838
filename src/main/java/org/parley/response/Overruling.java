package org.parley.response;

import java.time.Instant;
import org.parley.recipient.RecipientState;

/**
 * What a person says of a recipient against what the responses say.
 *
 * @param because why
 * @param by the name of whoever said so
 */
public record Overruling(RecipientState state, String because, String by, Instant at) {

    /** The longest reason, in UTF-16 units. */
    public static final int BECAUSE = 500;
}
