package org.parley.contact;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.point.Point;

/**
 * What the form of a contact edits. Somebody takes part on either side: where no lawmaker and nobody of an office did, a partner or
 * another person.
 *
 * @param colleagues the accounts that took part, each with what they did
 * @param points what was discussed, in its order
 * @param notes Markdown
 * @param confidential only for whoever recorded it, whoever took part on our side, its readers, and managers
 * @param readers accounts that may see it although they took no part; nobody where it is not confidential
 * @param attendees who else was there, on either side
 */
public record ContactDetails(
        ContactKind kind,
        Direction direction,
        Instant happenedAt,
        List<TheirSide> theirSide,
        Set<OurSide> colleagues,
        @Nullable UUID campaignId,
        @Nullable UUID letterId,
        String notes,
        boolean confidential,
        Set<UUID> readers,
        List<Point> points,
        List<Attendee> attendees) {

    /** The longest notes, in UTF-16 units. */
    public static final int NOTES = 20_000;

    /** The most who take part on their side. */
    public static final int THEIRS = 5_000;

    /** The most points of one contact. */
    public static final int POINTS = 50;

    /** The most who were there as well. */
    public static final int ATTENDEES = 100;

    public ContactDetails {
        points = List.copyOf(points);
        theirSide = theirSide.stream().distinct().toList();
        colleagues = Set.copyOf(colleagues);
        attendees = List.copyOf(attendees);
        Attendee.eachOnce(attendees);
        readers = readersOf(confidential, readers, accounts(colleagues));
        notes = Typed.text(notes).strip();
        if (theirSide.isEmpty() && attendees.stream().noneMatch(Attendee::wasMet)) {
            throw new Refusal("contact.refusal.nobody-there", "a contact without anybody on their side");
        }
        if (theirSide.size() > THEIRS) {
            throw new Refusal(
                    "contact.refusal.many-there", "a contact with %d people".formatted(theirSide.size()), THEIRS);
        }
        if (colleagues.isEmpty()) {
            throw new Refusal("contact.refusal.nobody-here", "a contact without anybody on our side");
        }
        if (theirSide.stream().map(TheirSide::person).distinct().count() < theirSide.size()
                || accounts(colleagues).size() < colleagues.size()) {
            throw new Refusal("contact.refusal.somebody-twice", "a contact with somebody twice");
        }
        if (attendees.size() > ATTENDEES) {
            throw new Refusal("contact.refusal.many-attendees", "%d others".formatted(attendees.size()), ATTENDEES);
        }
        if (points.size() > POINTS) {
            throw new Refusal("contact.refusal.many-points", "%d points".formatted(points.size()), POINTS);
        }
        if (notes.length() > NOTES) {
            throw new Refusal("contact.refusal.notes-long", "notes of %d letters".formatted(notes.length()), NOTES);
        }
    }

    /** One without readers of its own and without points. */
    public ContactDetails(
            ContactKind kind,
            Direction direction,
            Instant happenedAt,
            List<TheirSide> theirSide,
            Set<UUID> ourSide,
            @Nullable UUID campaignId,
            @Nullable UUID letterId,
            String notes,
            boolean confidential) {
        this(
                kind,
                direction,
                happenedAt,
                theirSide,
                ourSide.stream().map(one -> new OurSide(one, Part.PRESENT)).collect(Collectors.toSet()),
                campaignId,
                letterId,
                notes,
                confidential,
                Set.of(),
                List.of(),
                List.of());
    }

    /** The accounts that took part. */
    public Set<UUID> ourSide() {
        return accounts(colleagues);
    }

    /** With how many people it was, whether in person or through their office. */
    public int people() {
        return (int) theirSide.stream().map(TheirSide::lawmakerId).distinct().count();
    }

    /** The lawmaker it was with; null where they were several. */
    @Nullable
    UUID onlyLawmaker() {
        return people() == 1 ? theirSide.getFirst().lawmakerId() : null;
    }

    ContactDetails withCampaign(@Nullable UUID campaign) {
        return with(campaign, readers, points, attendees);
    }

    /** The same for readers who took no part. */
    public ContactDetails withReaders(Set<UUID> others) {
        return with(campaignId, others, points, attendees);
    }

    /** The same with what was discussed. */
    public ContactDetails withPoints(List<Point> discussed) {
        return with(campaignId, readers, discussed, attendees);
    }

    /** The same with who else was there. */
    public ContactDetails withAttendees(List<Attendee> others) {
        return with(campaignId, readers, points, others);
    }

    private ContactDetails with(@Nullable UUID campaign, Set<UUID> others, List<Point> discussed, List<Attendee> also) {
        return new ContactDetails(
                kind,
                direction,
                happenedAt,
                theirSide,
                colleagues,
                campaign,
                letterId,
                notes,
                confidential,
                others,
                discussed,
                also);
    }

    private static Set<UUID> accounts(Set<OurSide> present) {
        return present.stream().map(OurSide::accountId).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> readersOf(boolean confidential, Set<UUID> named, Set<UUID> present) {
        return confidential
                ? named.stream().filter(one -> !present.contains(one)).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
