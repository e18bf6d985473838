package org.parley.print;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.copy.Copies;
import org.parley.copy.Copy;
import org.parley.export.Export;
import org.parley.export.Exports;
import org.parley.export.Rows;
import org.parley.letter.SealedVersion;
import org.parley.letter.Seals;
import org.parley.recipient.RecipientFilter;
import org.springframework.stereotype.Service;

/** Copies as they go to paper: with the address in the window, on the paper of the country, and the checksum of what was sealed. */
@Service
@RolesAllowed(Roles.VIEWER)
public class Prints {

    /** The most copies on one page of a browser. */
    public static final int MOST = 2_000;

    private static final int AT_ONCE = 200;

    private final Copies copies;
    private final EnvelopeList envelopes;
    private final Seals seals;
    private final Exports exports;
    private final Actor actor;

    Prints(Copies copies, EnvelopeList envelopes, Seals seals, Exports exports, Actor actor) {
        this.copies = copies;
        this.envelopes = envelopes;
        this.seals = seals;
        this.exports = exports;
        this.actor = actor;
    }

    /**
     * The copy of one recipient.
     *
     * @throws NotFound when there is no such recipient
     */
    public Printed of(UUID recipient) {
        Copy copy = copies.of(recipient);
        return printed(copy, envelopes.post(List.of(recipient)).get(recipient), seals.of(copy.version()));
    }

    /**
     * What everybody may read, with nothing of a recipient's.
     *
     * @param version null for the base text
     * @throws NotFound when the letter does not go out in such a version
     */
    public Printed open(UUID letter, @Nullable UUID version) {
        Copy open = copies.open(letter, version);
        return printed(open, null, seals.of(open.version()));
    }

    /** Copies of recipients as they go to paper; some hundreds at a time. */
    @RolesAllowed(Roles.OFFICER)
    public List<Printed> these(List<Copy> some) {
        Map<UUID, Optional<SealedVersion>> known = new HashMap<>();
        Map<UUID, String> post = envelopes.post(
                some.stream().map(Copy::recipient).map(Objects::requireNonNull).toList());
        return some.stream()
                .map(copy -> printed(
                        copy,
                        post.get(Objects.requireNonNull(copy.recipient())),
                        known.computeIfAbsent(copy.version(), seals::of)))
                .toList();
    }

    /** How many copies the filter means. */
    public long count(RecipientFilter filter) {
        return envelopes.count(filter, null);
    }

    /**
     * Hands copies to the pages that are printed, by the recipients' names; never all of them are held. It is logged like a file that
     * is taken out.
     *
     * @param from how many are passed over before the first
     * @param most how many at most, {@link #MOST} or fewer
     * @param inWords what narrows the recipients, for the log
     * @return how many were handed over
     */
    @RolesAllowed(Roles.OFFICER)
    public long each(
            RecipientFilter filter, long from, int most, List<String> inWords, Consumer<? super Printed> pages) {
        Rows<Printed> rows = (chosen, reader) -> {
            List<UUID> all = envelopes.ids(filter, null, from, Math.clamp(most, 0, MOST));
            for (int first = 0; first < all.size(); first += AT_ONCE) {
                List<UUID> some = all.subList(first, Math.min(all.size(), first + AT_ONCE));
                these(copies.these(filter.letter(), some)).forEach(reader);
            }
        };
        return exports.print(new Export<>("copies", inWords, List.of(), rows, null), pages);
    }

    private Printed printed(Copy copy, @Nullable String post, Optional<SealedVersion> seal) {
        List<String> place = post == null ? List.of() : PostalAddress.onEnvelope(post, copy.country(), actor.locale());
        List<String> address = copy.recipient() == null
                ? List.of()
                : Stream.concat(copy.to().stream(), place.stream()).toList();
        return new Printed(
                copy,
                address,
                PaperSize.of(copy.country()),
                seal.filter(SealedVersion::holds).map(SealedVersion::checksum).orElse(null),
                seal.isPresent() && !seal.get().holds());
    }
}
