package org.parley.contact;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;
import org.parley.contact.point.Point;

/**
 * What the form of a contact edits. Somebody takes part on either side.
 *
 * @param ourSide the accounts that took part
 * @param points what was discussed, in its order
 * @param notes Markdown
 * @param confidential only for whoever recorded it, whoever took part on our side, its readers, and managers
 * @param readers accounts that may see it although they took no part; nobody where it is not confidential
 */
public record ContactDetails(
        ContactKind kind,
        Direction direction,
        Instant happenedAt,
        List<TheirSide> theirSide,
        Set<UUID> ourSide,
        @Nullable UUID campaignId,
        @Nullable UUID letterId,
        String notes,
        boolean confidential,
        Set<UUID> readers,
        List<Point> points) {

    /** The longest notes, in UTF-16 units. */
    public static final int NOTES = 20_000;

    /** The most who take part on their side. */
    public static final int THEIRS = 5_000;

    /** The most points of one contact. */
    public static final int POINTS = 50;

    public ContactDetails {
        points = List.copyOf(points);
        theirSide = theirSide.stream().distinct().toList();
        ourSide = Set.copyOf(ourSide);
        readers = readersOf(confidential, readers, ourSide);
        notes = Typed.text(notes).strip();
        if (theirSide.isEmpty()) {
            throw new Refusal("contact.refusal.nobody-there", "a contact without anybody on their side");
        }
        if (theirSide.size() > THEIRS) {
            throw new Refusal(
                    "contact.refusal.many-there", "a contact with %d people".formatted(theirSide.size()), THEIRS);
        }
        if (ourSide.isEmpty()) {
            throw new Refusal("contact.refusal.nobody-here", "a contact without anybody on our side");
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
                ourSide,
                campaignId,
                letterId,
                notes,
                confidential,
                Set.of(),
                List.of());
    }

    /** With how many people it was, whether in person or through their office. */
    public int people() {
        return (int) theirSide.stream().map(TheirSide::lawmakerId).distinct().count();
    }

    ContactDetails withCampaign(@Nullable UUID campaign) {
        return with(campaign, readers, points);
    }

    /** The same for readers who took no part. */
    public ContactDetails withReaders(Set<UUID> others) {
        return with(campaignId, others, points);
    }

    /** The same with what was discussed. */
    public ContactDetails withPoints(List<Point> discussed) {
        return with(campaignId, readers, discussed);
    }

    private ContactDetails with(@Nullable UUID campaign, Set<UUID> others, List<Point> discussed) {
        return new ContactDetails(
                kind,
                direction,
                happenedAt,
                theirSide,
                ourSide,
                campaign,
                letterId,
                notes,
                confidential,
                others,
                discussed);
    }

    private static Set<UUID> readersOf(boolean confidential, Set<UUID> named, Set<UUID> present) {
        return confidential
                ? named.stream().filter(one -> !present.contains(one)).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
