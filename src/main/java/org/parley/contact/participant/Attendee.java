package org.parley.contact.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * Somebody who took part and is neither a lawmaker, nor of an office, nor a colleague: a partner, or a person by name.
 *
 * @param partnerId the organisation that took part, always on our side; null for a person of none
 * @param name whom it sent, or who it was; may be empty for a partner
 * @param office what they are, such as clerk of the committee; may be empty
 */
@Embeddable
public record Attendee(
        @Enumerated(EnumType.STRING) Side side,
        @Column(name = "partner_id") @Nullable UUID partnerId,
        String name,
        String office,
        @Enumerated(EnumType.STRING) Part part) {

    /** The longest name, and the longest office, in UTF-16 units. */
    public static final int LONGEST = 200;

    /** By what somebody is known in what was stored before: their name, then for whom they came. */
    public static final List<Function<Attendee, String>> SIGNS =
            List.of(Attendee::who, one -> String.valueOf(one.partnerId));

    public Attendee {
        name = Typed.line(name);
        office = Typed.line(office);
        side = partnerId == null ? side : Side.OURS;
        if (name.isEmpty() && partnerId == null) {
            throw new Refusal("contact.refusal.attendee-nobody", "an attendee without a name");
        }
        if (Math.max(name.length(), office.length()) > LONGEST) {
            throw new Refusal("contact.refusal.attendee-long", "an attendee of many letters", LONGEST);
        }
    }

    /**
     * Sees that nobody is named twice.
     *
     * @throws Refusal when somebody is
     */
    public static void eachOnce(List<Attendee> attendees) {
        Set<String> known = new HashSet<>();
        for (Attendee one : attendees) {
            if (!known.add(one.who())) {
                throw one.name.isEmpty()
                        ? new Refusal("contact.refusal.partner-twice", "partner %s twice".formatted(one.partnerId))
                        : new Refusal("contact.refusal.attendee-twice", "an attendee twice", one.name);
            }
        }
    }

    /** Whether somebody of us met them: they came for a partner, or with the other side. */
    public boolean wasMet() {
        return partnerId != null || side == Side.THEIRS;
    }

    /** The same for another partner. */
    public Attendee ofPartner(UUID partner) {
        return new Attendee(side, partner, name, office, part);
    }

    /** The same with whoever is named twice named once, where both entries say the same or one says more than the other. */
    public static List<Attendee> together(List<Attendee> attendees) {
        List<Attendee> together = new ArrayList<>();
        for (Attendee one : attendees) {
            OptionalInt same = IntStream.range(0, together.size())
                    .filter(at -> together.get(at).agreesWith(one))
                    .findFirst();
            if (same.isPresent()) {
                Attendee first = together.get(same.getAsInt());
                together.set(
                        same.getAsInt(),
                        new Attendee(
                                first.side,
                                first.partnerId,
                                first.name,
                                first.office.isEmpty() ? one.office : first.office,
                                first.part.isSpecial() ? first.part : one.part));
            } else {
                together.add(one);
            }
        }
        return together;
    }

    private boolean agreesWith(Attendee other) {
        return who().equals(other.who())
                && (office.equals(other.office) || office.isEmpty() || other.office.isEmpty())
                && (part == other.part || !part.isSpecial() || !other.part.isSpecial());
    }

    private String who() {
        return partnerId + " " + name.toLowerCase(Locale.ROOT);
    }
}
