package org.parley.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;
import org.parley.base.Refusal;

/** One text sent to many. */
@Entity
@SuppressWarnings("UnusedVariable") // what lists read, they read by SQL
class Letter extends Aggregate {

    private UUID campaignId = getId();

    private UUID ownerId = getId();

    private String title = "";

    @Enumerated(EnumType.STRING)
    private LetterKind kind = LetterKind.OPEN_LETTER;

    private LocalDate datedOn = LocalDate.EPOCH;

    private @Nullable LocalDate answerBy;

    protected Letter() {}

    Letter(LetterDetails details) {
        take(details);
    }

    /** Corrects what the form edits, unless somebody else was quicker. A sealed letter keeps its title. */
    void correct(long seenVersion, LetterDetails details, boolean sealed) {
        mustBeAt(seenVersion);
        if (sealed && !title.equals(details.title())) {
            throw new SealedTextStays(getId());
        }
        take(details);
    }

    private void take(LetterDetails details) {
        LocalDate day = details.answerBy();
        if (day != null && day.isBefore(details.datedOn())) {
            throw new Refusal(
                    "letter.refusal.answer-before-date",
                    "letter %s would ask for an answer by %s and is dated %s"
                            .formatted(getId(), day, details.datedOn()));
        }
        campaignId = details.campaign();
        ownerId = details.owner();
        title = details.title();
        kind = details.kind();
        datedOn = details.datedOn();
        answerBy = day;
    }

    String title() {
        return title;
    }
}
