package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.copy.Copies;
import org.parley.copy.CopyFilter;
import org.parley.copy.MergeText;
import org.parley.letter.ui.LetterLinks;
import org.parley.recipient.ui.SendingCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fields that do not exist, and fields that come out empty in some copies. */
@Component
@Order(3)
class CopyCheck implements SendingCheck {

    private final Copies copies;

    CopyCheck(Copies copies) {
        this.copies = copies;
    }

    @Override
    public List<Finding> of(UUID letter) {
        List<Finding> findings = new ArrayList<>();
        for (MergeText.Unknown unknown : copies.unknown(letter)) {
            findings.add(
                    new Finding(true, t("copy.check-unknown", unknown.word(), unknown.line()), LetterLinks.to(letter)));
        }
        copies.gaps(letter)
                .forEach((field, number) -> findings.add(new Finding(
                        false,
                        t("copy.check-gap", number, field.written()),
                        CopyLinks.to(CopyFilter.lacking(letter, field), null))));
        return findings;
    }
}
