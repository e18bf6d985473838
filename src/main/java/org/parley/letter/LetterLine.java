package org.parley.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the list and the head of its page show it.
 *
 * @param seen the version to carry back with a correction
 * @param campaignName how its campaign is called
 * @param ownerName how its owner is called
 * @param sealed whether it was sent, so that its text stays
 * @param recipients how many it is addressed to, without those excluded
 * @param sent how many of them it was sent to
 * @param answered how many of these answered
 */
public record LetterLine(
        UUID id,
        long seen,
        UUID campaign,
        String campaignName,
        UUID owner,
        String ownerName,
        String title,
        LetterKind kind,
        LocalDate datedOn,
        @Nullable LocalDate answerBy,
        String language,
        boolean sealed,
        long recipients,
        long sent,
        long answered) {

    /** What a form edits. */
    public LetterDetails details() {
        return new LetterDetails(campaign, title, kind, datedOn, answerBy, language, owner);
    }
}
