package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import org.parley.base.ui.Correction;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.recipient.Recipients;
import org.parley.response.ResponseDetails;
import org.parley.response.ResponseLine;
import org.parley.response.Responses;
import org.springframework.stereotype.Component;

/** Corrects a response; whoever comes second sees both versions and decides. Takes one out, and puts it back with a click. */
@Component
class CorrectResponse {

    private final Responses responses;
    private final Recipients recipients;
    private final ResponseForms forms;

    CorrectResponse(Responses responses, Recipients recipients, ResponseForms forms) {
        this.responses = responses;
        this.recipients = recipients;
        this.forms = forms;
    }

    void open(ResponseLine line, Runnable afterwards) {
        ResponseForm form = forms.form(recipients.line(line.recipientId()));
        form.show(line.details());
        new Correction<ResponseDetails>(
                        t("response.correct"),
                        form,
                        line.asSeen(),
                        () -> responses.line(line.id()).asSeen(),
                        (seen, details) -> responses.correct(seen.id(), seen.version(), details, form.sure(null)),
                        stored -> {
                            Notices.done("response.corrected");
                            Stored.tell();
                            afterwards.run();
                        })
                .open();
    }
}
