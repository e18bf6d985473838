package org.parley.mail.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Tongue;
import org.parley.letter.ui.Languages;
import org.parley.mail.Writer;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.Whom;

/** A mail as the response that it is: somebody of an office who wrote it signed it, and its language is its text's. */
final class MailAsResponse {

    private MailAsResponse() {}

    static ResponseDetails of(
            LocalDate on, ResponseClass responseClass, String text, @Nullable Writer by, @Nullable UUID bounced) {
        UUID staff = by == null ? null : by.staff();
        String tag = Tongue.of(text);
        return new ResponseDetails(
                on,
                ReceivedVia.EMAIL,
                responseClass,
                text,
                staff == null || by == null ? Whom.NOBODY : Whom.ofOffice(staff, by.staffName()),
                Whom.NOBODY,
                Languages.tags().contains(tag) ? tag : "",
                "",
                bounced);
    }
}
