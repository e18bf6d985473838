package org.parley.webform;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Typed;
import org.parley.copy.Copies;
import org.parley.copy.Copy;
import org.parley.letter.Keepers;
import org.parley.parliament.ChannelState;
import org.parley.parliament.Channels;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works through those recipients of a letter whose channel is a web form, one after the other. Whoever takes one has it for half an
 * hour; nobody else is given the same one meanwhile, and who asks for it is told who has it. It can be left at any time.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class WebForms {

    /** The most letters of a reason. */
    public static final int WHY = 300;

    private final Turns turns;
    private final Copies copies;
    private final Sending sending;
    private final Channels channels;
    private final Keepers keepers;
    private final JdbcClient jdbc;
    private final Actor actor;

    WebForms(
            Turns turns,
            Copies copies,
            Sending sending,
            Channels channels,
            Keepers keepers,
            JdbcClient jdbc,
            Actor actor) {
        this.turns = turns;
        this.copies = copies;
        this.sending = sending;
        this.channels = channels;
        this.keepers = keepers;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** How far it is. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.VIEWER)
    public FormsLeft left(UUID letter) {
        return turns.left(letter);
    }

    /**
     * Takes the next one, or gives the one again that the acting person has; none when nobody is left.
     *
     * @throws Refusal when it is another officer's letter
     */
    public Optional<Turn> next(UUID letter) {
        keepers.hold(letter);
        Optional<Turns.Row> row = turns.next(letter);
        row.ifPresent(one -> turns.take(one.recipient()));
        return row.map(this::turn);
    }

    /**
     * Takes a certain one, also one that was put aside.
     *
     * @throws Refusal when they do not wait for a web form any longer, somebody else fills it in right now, or it is another
     *     officer's letter
     */
    public Turn take(UUID letter, UUID recipient) {
        Turns.Row row = held(letter, recipient);
        turns.take(recipient);
        return turn(row);
    }

    /**
     * Writes down that the form was sent on a day. What one person sends of a letter on one day is one act of sending.
     *
     * @throws Refusal when the letter went to them already, somebody else fills it in right now, or the day is to come
     */
    public void sent(UUID letter, UUID recipient, LocalDate day) {
        held(letter, recipient);
        sending.markSent(
                RecipientFilter.only(letter, Set.of(recipient)), day, SentVia.WEB_FORM, act(letter, day), Set.of());
        turns.forget(recipient);
    }

    /** Lets one be for now; it comes again after the others. */
    public void skip(UUID letter, UUID recipient) {
        held(letter, recipient);
        turns.skip(recipient);
    }

    /**
     * Puts one aside that could not be sent, and says why.
     *
     * @param dead whether the form is gone, so that nobody tries it again for any letter
     * @throws Refusal when there is no reason
     */
    public void putAside(UUID letter, UUID recipient, String why, boolean dead) {
        Turns.Row row = held(letter, recipient);
        String because = Typed.line(why);
        if (because.isEmpty() || because.length() > WHY) {
            throw new Refusal("webform.refusal.why", "no reason for recipient %s".formatted(recipient), WHY);
        }
        turns.take(recipient);
        turns.aside(recipient, because);
        if (dead) {
            channels.found(row.channel(), ChannelState.BOUNCED);
        }
    }

    /** One page of those that were put aside and have no other way, the latest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.VIEWER)
    public List<AsideLine> aside(UUID letter, Pageable page) {
        return turns.aside(letter, page.getPageSize(), page.getOffset());
    }

    private Turns.Row held(UUID letter, UUID recipient) {
        keepers.hold(letter);
        Turns.Row row = turns.of(letter, recipient)
                .orElseThrow(() ->
                        new Refusal("webform.refusal.gone", "recipient %s waits for no web form".formatted(recipient)));
        if (!row.holder().isEmpty()) {
            throw new Refusal(
                    "webform.refusal.taken", "recipient %s is with somebody else".formatted(recipient), row.holder());
        }
        return row;
    }

    /** The act that today's forms join, unless a proof belongs to it, which would prove too much. */
    private UUID act(UUID letter, LocalDate day) {
        return jdbc.sql("""
                    select s.id from sending s
                     where s.letter_id = :letter and s.sent_on = :day and s.sent_via = :via and s.recorded_by = :me
                       and not exists (select from attachment a where a.subject_kind = :kind and a.subject_id = s.id)
                     order by s.id desc limit 1
                    """)
                .param("letter", letter)
                .param("day", day)
                .param("via", SentVia.WEB_FORM.word())
                .param("me", actor.id())
                .param("kind", Sending.SUBJECT)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .orElseGet(Ids::next);
    }

    private Turn turn(Turns.Row row) {
        Copy copy = copies.of(row.recipient());
        return new Turn(
                row.recipient(),
                row.lawmaker(),
                row.name(),
                Stream.of(row.chamber(), row.parliament())
                        .filter(place -> !place.isEmpty() && !place.equals(row.name()))
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                row.value(),
                FormAddress.of(row.value()).orElse(null),
                copy.title(),
                PlainCopy.of(copy),
                copy.language(),
                copy.direction());
    }
}
