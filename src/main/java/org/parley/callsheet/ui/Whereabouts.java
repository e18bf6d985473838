package org.parley.callsheet.ui;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;
import org.parley.lawmaker.Offices;
import org.parley.lawmaker.StaffLine;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ChannelState;
import org.parley.parliament.Channels;

/** What one has at hand while one calls: the numbers, theirs before those of their office, and what happened last. */
class Whereabouts {

    private static final int LAST = 5;

    private final Channels channels;
    private final Offices offices;
    private final List<HappeningSource> sources;

    Whereabouts(Channels channels, Offices offices, List<HappeningSource> sources) {
        this.channels = channels;
        this.offices = offices;
        this.sources = List.copyOf(sources);
    }

    /**
     * A telephone that one can call.
     *
     * @param who whose it is where it is not their own; empty for the lawmaker's
     */
    record Telephone(String who, ChannelLine channel) {}

    List<Telephone> telephones(UUID lawmaker) {
        Stream<Telephone> own = numbers("", new ChannelOwner.OfLawmaker(lawmaker));
        Stream<Telephone> theirs = offices.of(lawmaker).stream().flatMap(this::numbers);
        return Stream.concat(own, theirs).toList();
    }

    List<Happening> last(UUID lawmaker) {
        return sources.stream()
                .flatMap(source -> source.with(lawmaker, LAST).stream())
                .sorted(Comparator.comparing(Happening::day).reversed())
                .limit(LAST)
                .toList();
    }

    private Stream<Telephone> numbers(StaffLine member) {
        return numbers(member.details().name(), new ChannelOwner.OfStaff(member.id()));
    }

    private Stream<Telephone> numbers(String who, ChannelOwner owner) {
        return channels.of(owner).stream()
                .filter(line -> line.details().kind() == ChannelKind.PHONE
                        && line.details().state() != ChannelState.BOUNCED)
                .map(line -> new Telephone(who, line));
    }
}
