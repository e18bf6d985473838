package org.parley.parliament;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people and institutions are reached, and what came of trying. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Channels {

    private final ChannelRepository channels;

    Channels(ChannelRepository channels) {
        this.channels = channels;
    }

    /** How somebody is reached: what works first, what bounced last. */
    @Transactional(readOnly = true)
    public List<ChannelLine> of(ChannelOwner owner) {
        return channels.of(owner.id()).stream()
                .map(Channel::line)
                .sorted(Comparator.comparing(
                                (ChannelLine line) -> line.details().state() == ChannelState.BOUNCED)
                        .thenComparing(line -> line.details().kind()))
                .toList();
    }

    /** One way to reach somebody, as a form shows it. */
    @Transactional(readOnly = true)
    public Seen<ChannelDetails> details(UUID channel) {
        return load(channel).line().asSeen();
    }

    /** Adds a way to reach somebody; the same one twice is refused. */
    @RolesAllowed(Roles.OFFICER)
    public UUID add(ChannelOwner owner, ChannelDetails details) {
        Channel channel = new Channel(owner, details);
        mustBeNew(channel, details);
        return channels.saveAndFlush(channel).getId();
    }

    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID channel, long seen, ChannelDetails details) {
        Channel found = load(channel);
        mustBeNew(found, details);
        found.correct(seen, details);
        channels.saveAndFlush(found);
    }

    /** Notes that it works, or that what was sent by it came back. Saying it twice changes nothing. */
    @RolesAllowed(Roles.OFFICER)
    public void found(UUID channel, ChannelState state) {
        load(channel).found(state);
    }

    /** Removes a way to reach somebody; what was sent by it stays written down. Removing it twice changes nothing. */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID channel) {
        channels.findById(channel).ifPresent(channels::delete);
    }

    /** Asked before it is stored: the database refuses it as well, but writes what was typed into the log. */
    private void mustBeNew(Channel channel, ChannelDetails details) {
        String value = details.value().strip();
        boolean repeated = channels.of(channel.owner().id()).stream()
                .filter(other -> !other.equals(channel))
                .map(other -> other.line().details())
                .anyMatch(
                        other -> other.kind() == details.kind() && other.value().equalsIgnoreCase(value));
        if (repeated) {
            throw new Refusal("channel.already-there", "channel %s repeats another one".formatted(channel.getId()));
        }
    }

    private Channel load(UUID channel) {
        return channels.findById(channel).orElseThrow(() -> new NotFound("channel", channel));
    }
}
