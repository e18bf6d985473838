package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.UUID;
import org.parley.recipient.ui.SendingCheck;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryCounts;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryShow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was invited and has not said yes or no. */
@Component
@Order(4)
class SignatoryCheck implements SendingCheck {

    private final Signatories signatories;

    SignatoryCheck(Signatories signatories) {
        this.signatories = signatories;
    }

    @Override
    public List<Finding> of(UUID letter) {
        SignatoryCounts counts = signatories.counts(letter);
        int open = counts.of(SignatoryShow.INVITED);
        return open == 0
                ? List.of()
                : List.of(new Finding(
                        false,
                        t("signatory.check-open", open),
                        SignatoryLinks.to(SignatoryFilter.all(letter).showing(SignatoryShow.INVITED))));
    }
}
