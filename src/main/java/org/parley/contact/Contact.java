package org.parley.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Presence;
import org.parley.contact.point.Point;

/** One exchange with lawmakers or their offices. */
@Entity
class Contact extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private Instant happenedAt;
    private @Nullable UUID campaignId;
    private @Nullable UUID letterId;
    private String notes;
    private boolean confidential;
    private boolean planned;

    @Column(updatable = false)
    private UUID recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "contact_lawmaker", joinColumns = @JoinColumn(name = "contact_id"))
    @MapKeyColumn(name = "id")
    private Map<UUID, TheirSide> theirSide = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "contact_account", joinColumns = @JoinColumn(name = "contact_id"))
    @MapKeyColumn(name = "account_id")
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Part> ourSide = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "contact_reader", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "account_id")
    private Set<UUID> readers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "contact_point", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    private List<Point> points = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contact_attendee", joinColumns = @JoinColumn(name = "contact_id"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Attendee> attendees = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    Contact() {}

    /** Logs an exchange, under the identity that its form was opened with. */
    @SuppressWarnings("NullAway.Init")
    Contact(UUID id, ContactDetails details, UUID recorder, Instant now) {
        super(id);
        recordedBy = recorder;
        recordedAt = now;
        take(details, now);
    }

    /** Corrects what was logged, seen at a version. Who corrects a plan after its moment says what became of it. */
    void correct(long seenVersion, ContactDetails details, Instant now) {
        mustBeAt(seenVersion);
        take(details, now);
    }

    /** What was planned took place; still to come it stays a plan. Tells whether that was news. */
    boolean tookPlace(Instant now) {
        boolean news = planned && !happenedAt.isAfter(now);
        planned = planned && !news;
        return news;
    }

    /** Nobody said yet, after all, that it took place. */
    void isPlanned(long seenVersion) {
        mustBeAt(seenVersion);
        planned = true;
    }

    private void take(ContactDetails details, Instant now) {
        kind = details.kind();
        direction = details.direction();
        happenedAt = details.happenedAt();
        campaignId = details.campaignId();
        letterId = details.letterId();
        notes = details.notes();
        confidential = details.confidential();
        planned = happenedAt.isAfter(now);
        Presence.correct(theirSide, details.theirSide(), TheirSide.SIGNS);
        Set.copyOf(ourSide.keySet()).stream()
                .filter(one -> !details.ourSide().contains(one))
                .forEach(ourSide::remove);
        details.colleagues().forEach(one -> ourSide.put(one.accountId(), one.part()));
        readers.retainAll(details.readers());
        readers.addAll(details.readers());
        if (!List.copyOf(points).equals(details.points())) {
            points.clear();
            points.addAll(details.points());
        }
        Presence.correct(attendees, details.attendees(), Attendee.SIGNS);
    }

    /** What stands in it. */
    ContactDetails details() {
        return new ContactDetails(
                kind,
                direction,
                happenedAt,
                List.copyOf(theirSide.values()),
                ourSide.entrySet().stream()
                        .map(one -> new OurSide(one.getKey(), one.getValue()))
                        .collect(Collectors.toSet()),
                campaignId,
                letterId,
                notes,
                confidential,
                readers,
                points,
                List.copyOf(attendees.values()));
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
