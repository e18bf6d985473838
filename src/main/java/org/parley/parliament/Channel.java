package org.parley.parliament;

import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Aggregate;
import org.parley.base.Refusal;

/** A way to reach a lawmaker, somebody in an office, or an institution. */
@Entity
class Channel extends Aggregate {

    private @Nullable UUID lawmakerId;
    private @Nullable UUID staffId;
    private @Nullable UUID parliamentId;
    private @Nullable UUID chamberId;
    private @Nullable UUID committeeId;
    private ChannelKind kind = ChannelKind.EMAIL;
    private String value = "";
    private String label = "";
    private ChannelState state = ChannelState.UNVERIFIED;

    protected Channel() {}

    Channel(ChannelOwner owner, ChannelDetails details) {
        switch (owner) {
            case ChannelOwner.OfLawmaker(UUID id) -> lawmakerId = id;
            case ChannelOwner.OfStaff(UUID id) -> staffId = id;
            case ChannelOwner.OfParliament(UUID id) -> parliamentId = id;
            case ChannelOwner.OfChamber(UUID id) -> chamberId = id;
            case ChannelOwner.OfCommittee(UUID id) -> committeeId = id;
        }
        take(details);
    }

    void correct(long seen, ChannelDetails details) {
        mustBeAt(seen);
        take(details);
    }

    /** Notes what came of using it. */
    void found(ChannelState now) {
        state = now;
    }

    ChannelOwner owner() {
        if (lawmakerId != null) {
            return new ChannelOwner.OfLawmaker(lawmakerId);
        } else if (staffId != null) {
            return new ChannelOwner.OfStaff(staffId);
        } else if (parliamentId != null) {
            return new ChannelOwner.OfParliament(parliamentId);
        } else if (chamberId != null) {
            return new ChannelOwner.OfChamber(chamberId);
        }
        return new ChannelOwner.OfCommittee(Objects.requireNonNull(committeeId));
    }

    ChannelLine line() {
        return new ChannelLine(getId(), seen(), new ChannelDetails(kind, value, label, state));
    }

    private void take(ChannelDetails details) {
        if (!details.fits()) {
            throw new Refusal(
                    "channel.value-wrong", "a channel of %s got a value that cannot be one".formatted(details.kind()));
        }
        kind = details.kind();
        value = details.value().strip();
        label = details.label().strip();
        state = details.state();
    }
}
