package org.parley.contact.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.contact.ContactDetails;

/** Three versions of a contact: as it was opened, as somebody else stored it since, and as it was typed here. */
record ContactMerge(ContactDetails opened, ContactDetails theirs, ContactDetails mine) {

    /** What two people can disagree about. */
    enum Part {
        KIND("contact.kind"),
        DIRECTION("contact.direction"),
        WHEN("contact.when"),
        THEIR_SIDE("contact.their-side"),
        OUR_SIDE("contact.our-side"),
        ATTENDEES("contact.attendees"),
        CAMPAIGN("contact.about-campaign"),
        LETTER("contact.about-letter"),
        NOTES("contact.notes"),
        CONFIDENTIAL("contact.confidential"),
        READERS("contact.readers"),
        POINTS("contact.points");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** The key of its label in the translations. */
        String key() {
            return key;
        }

        private boolean differs(ContactDetails one, ContactDetails other) {
            return !Objects.equals(of(one), of(other));
        }

        private @Nullable Object of(ContactDetails details) {
            return switch (this) {
                case KIND -> details.kind();
                case DIRECTION -> details.direction();
                case WHEN -> details.happenedAt();
                case THEIR_SIDE -> Set.copyOf(details.theirSide());
                case OUR_SIDE -> details.colleagues();
                case ATTENDEES -> Set.copyOf(details.attendees());
                case CAMPAIGN -> details.campaignId();
                case LETTER -> details.letterId();
                case NOTES -> details.notes();
                case CONFIDENTIAL -> details.confidential();
                case READERS -> details.readers();
                case POINTS -> details.points();
            };
        }
    }

    /** What both changed, and not to the same. */
    List<Part> conflicts() {
        return Arrays.stream(Part.values()).filter(this::isConflict).toList();
    }

    /** All changes together; where both changed a part, theirs for those named and mine for the others. */
    ContactDetails taking(Set<Part> fromThem) {
        return new ContactDetails(
                side(Part.KIND, fromThem).kind(),
                side(Part.DIRECTION, fromThem).direction(),
                side(Part.WHEN, fromThem).happenedAt(),
                side(Part.THEIR_SIDE, fromThem).theirSide(),
                side(Part.OUR_SIDE, fromThem).colleagues(),
                side(Part.CAMPAIGN, fromThem).campaignId(),
                side(Part.LETTER, fromThem).letterId(),
                side(Part.NOTES, fromThem).notes(),
                side(Part.CONFIDENTIAL, fromThem).confidential(),
                side(Part.READERS, fromThem).readers(),
                side(Part.POINTS, fromThem).points(),
                side(Part.ATTENDEES, fromThem).attendees());
    }

    private ContactDetails side(Part part, Set<Part> fromThem) {
        if (isConflict(part)) {
            return fromThem.contains(part) ? theirs : mine;
        }
        return part.differs(mine, opened) ? mine : theirs;
    }

    private boolean isConflict(Part part) {
        return part.differs(mine, opened) && part.differs(theirs, opened) && part.differs(mine, theirs);
    }
}
