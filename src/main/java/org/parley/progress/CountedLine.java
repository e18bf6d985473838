package org.parley.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of those whom or which a number counts.
 *
 * @param id of the recipient, the contact, the commitment or the action
 * @param lawmaker the person who is a recipient; null for an institution and for things
 * @param name what it is called: a person, who was met, what was promised or done; may be empty
 * @param beside what stands under the name: a party and a chamber, or who promised; may be empty
 * @param parliament where it belongs; may be several, or empty
 * @param state the word of its state or stage; empty where it has none
 * @param day when it was sent, took place, was promised or done; null for what was not sent
 * @param letter the letter it is about; null where it is about none
 */
public record CountedLine(
        UUID id,
        @Nullable UUID lawmaker,
        String name,
        String beside,
        String parliament,
        String state,
        @Nullable LocalDate day,
        @Nullable UUID letter,
        String letterTitle) {}
