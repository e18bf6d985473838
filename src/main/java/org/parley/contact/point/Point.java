package org.parley.contact.point;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * Something that was discussed in a contact, and what came of it.
 *
 * @param followUp the identity of the next step that was agreed about it; null without one
 */
@Embeddable
public record Point(
        String text,
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Column(name = "follow_up_id") @Nullable UUID followUp) {

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    public Point {
        text = Typed.text(text).strip();
        if (text.isEmpty()) {
            throw new Refusal("contact.refusal.point-empty", "a point that says nothing");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("contact.refusal.point-long", "a point of %d letters".formatted(text.length()), LONGEST);
        }
    }
}
