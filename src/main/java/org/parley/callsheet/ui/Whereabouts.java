package org.parley.callsheet.ui;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.lawmaker.Offices;
import org.parley.lawmaker.StaffLine;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ChannelState;
import org.parley.parliament.Channels;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;

/** What one has at hand while one calls: the numbers, theirs before those of their office, and what happened last. */
class Whereabouts {

    private static final int LAST = 5;

    /** What was said and done; that their parliament rests tells nothing of them. */
    private static final Set<HappeningKind> TOLD = EnumSet.complementOf(EnumSet.of(HappeningKind.MANDATES));

    private final Channels channels;
    private final Offices offices;
    private final Timelines timelines;
    private final Actor actor;

    Whereabouts(Channels channels, Offices offices, Timelines timelines, Actor actor) {
        this.channels = channels;
        this.offices = offices;
        this.timelines = timelines;
        this.actor = actor;
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

    /** The day of it on the clock of whoever calls. */
    LocalDate day(Happening happening) {
        return happening.dayIn(actor.zone());
    }

    List<Happening> last(UUID lawmaker) {
        return timelines.latest(Whose.LAWMAKER.of(lawmaker), TOLD, LAST);
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
