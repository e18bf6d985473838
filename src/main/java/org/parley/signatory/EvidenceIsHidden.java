package org.parley.signatory;

import java.util.UUID;
import org.parley.attachment.AttachmentRule;
import org.parley.letter.Keepers;
import org.springframework.stereotype.Component;

/** Whoever may know who signs may see the files; whoever keeps the letter changes them. */
@Component
class EvidenceIsHidden implements AttachmentRule {

    private final SignatoryList list;
    private final Keepers keepers;

    EvidenceIsHidden(SignatoryList list, Keepers keepers) {
        this.list = list;
        this.keepers = keepers;
    }

    @Override
    public String kind() {
        return Evidence.SUBJECT;
    }

    @Override
    public boolean maySee(UUID signatory) {
        return list.line(signatory).isPresent();
    }

    @Override
    public boolean mayChange(UUID signatory) {
        return list.line(signatory)
                .filter(line -> keepers.mayChange(line.letter()))
                .isPresent();
    }
}
