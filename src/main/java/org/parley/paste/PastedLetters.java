package org.parley.paste;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.letter.LetterDetails;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.paste.text.PastedText;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.Addressees;
import org.parley.signatory.Heard;
import org.parley.signatory.ManySignatories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps what an officer pasted until it is a letter. Everybody sees their own texts only. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.OFFICER)
public class PastedLetters {

    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Addressees addressees;
    private final ManySignatories signatories;
    private final Actor actor;
    private final Clock clock;

    PastedLetters(
            JdbcClient jdbc,
            Letters letters,
            Addressees addressees,
            ManySignatories signatories,
            Actor actor,
            Clock clock) {
        this.signatories = signatories;
        this.jdbc = jdbc;
        this.letters = letters;
        this.addressees = addressees;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps a text, begun under a campaign if it is known, and returns its identity. */
    public UUID keep(PastedText pasted, @Nullable UUID campaign) {
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into pasted_letter (id, account_id, campaign_id, text, pasted_at)
                    values (:id, :account, (select id from campaign where id = :campaign), :text, :now)
                    """)
                .param("id", id)
                .param("account", actor.id())
                .param("campaign", campaign, Types.OTHER)
                .param("text", pasted.text())
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
        return id;
    }

    /** Puts another text in the place of a kept one. */
    public void change(UUID id, PastedText pasted) {
        int changed = jdbc.sql("update pasted_letter set text = :text where id = :id and account_id = :account")
                .param("text", pasted.text())
                .param("id", id)
                .param("account", actor.id())
                .update();
        mustBeOne(changed, id);
    }

    /** A text of one's own. */
    @Transactional(readOnly = true)
    public KeptText kept(UUID id) {
        return jdbc.sql("""
                    select id, text, pasted_at, campaign_id from pasted_letter where id = :id and account_id = :account
                    """)
                .param("id", id)
                .param("account", actor.id())
                .query(PastedLetters::text)
                .optional()
                .orElseThrow(() -> new NotFound("pasted letter", id));
    }

    /** One's own texts that are no letters yet, each with its beginning, the latest first; at most ten. */
    @Transactional(readOnly = true)
    public List<KeptText> kept() {
        return jdbc.sql("""
                    select id, left(btrim(text), 200) as text, pasted_at, campaign_id from pasted_letter
                     where account_id = :account order by pasted_at desc, id desc limit :shown
                    """)
                .param("account", actor.id())
                .param("shown", SHOWN)
                .query(PastedLetters::text)
                .list();
    }

    /** Throws a text away. */
    public void discard(UUID id) {
        mustBeOne(forget(id), id);
    }

    /**
     * Drafts the letter with its text, whom it names, each once, and who signs it, and forgets what was pasted: all of it or nothing.
     *
     * @throws NotFound when it was drafted already
     */
    public UUID enter(
            UUID id,
            @Valid LetterDetails details,
            @Valid LetterText says,
            List<AddresseeChoice> to,
            List<ManySignatories.Confirmed> signers) {
        mustBeOne(forget(id), id);
        UUID letter = letters.draft(details);
        letters.write(letter, letters.text(letter).seen(), says);
        Map<UUID, AddresseeChoice> once = new LinkedHashMap<>();
        to.forEach(one -> once.putIfAbsent(one.id(), one));
        once.values().forEach(one -> addressees.name(letter, one.kind(), one.id()));
        if (!signers.isEmpty()) {
            LocalDate today = LocalDate.now(clock.withZone(actor.zone()));
            LocalDate day = details.datedOn().isAfter(today) ? today : details.datedOn();
            signatories.record(letter, signers, new Heard.Signature(day, "", ""));
        }
        return letter;
    }

    private int forget(UUID id) {
        return jdbc.sql("delete from pasted_letter where id = :id and account_id = :account")
                .param("id", id)
                .param("account", actor.id())
                .update();
    }

    private static void mustBeOne(int rows, UUID id) {
        if (rows != 1) {
            throw new NotFound("pasted letter", id);
        }
    }

    private static KeptText text(ResultSet row, int number) throws SQLException {
        return new KeptText(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getObject("pasted_at", OffsetDateTime.class).toInstant(),
                row.getObject("campaign_id", UUID.class));
    }
}
