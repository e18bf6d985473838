package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.letter.ui.LetterLinks;
import org.parley.recipient.Readiness;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter's own part of the check: its text, its asks, and whether everybody it names is reached. */
@Component
@Order(1)
class LetterCheck implements SendingCheck {

    private final Readiness readiness;

    LetterCheck(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public List<Finding> of(UUID letter) {
        Readiness.Gaps gaps = readiness.of(letter);
        List<Finding> findings = new ArrayList<>();
        if (!gaps.written()) {
            findings.add(new Finding(true, t("check.no-text"), LetterLinks.to(letter)));
        }
        if (gaps.asks() == 0) {
            findings.add(new Finding(false, t("check.no-asks"), LetterLinks.to(letter)));
        }
        if (gaps.addressees() == 0) {
            findings.add(new Finding(true, t("check.no-addressees"), RecipientLinks.addressees(letter)));
        }
        if (gaps.forgotten() > 0) {
            findings.add(new Finding(false, t("check.forgotten", gaps.forgotten()), RecipientLinks.addressees(letter)));
        }
        if (gaps.unreachable() > 0) {
            findings.add(new Finding(
                    false,
                    t("check.unreachable", gaps.unreachable(), gaps.bounced()),
                    RecipientLinks.recipients(RecipientFilter.all(letter).showing(RecipientShow.UNREACHABLE))));
        }
        return findings;
    }
}
