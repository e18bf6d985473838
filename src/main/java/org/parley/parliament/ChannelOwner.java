package org.parley.parliament;

import java.util.UUID;

/** Whom a channel reaches: a lawmaker, somebody in an office, or an institution. */
public sealed interface ChannelOwner {

    UUID id();

    record OfLawmaker(UUID id) implements ChannelOwner {}

    record OfStaff(UUID id) implements ChannelOwner {}

    record OfParliament(UUID id) implements ChannelOwner {}

    record OfChamber(UUID id) implements ChannelOwner {}

    record OfCommittee(UUID id) implements ChannelOwner {}
}
