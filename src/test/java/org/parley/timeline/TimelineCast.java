package org.parley.timeline;

import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.lawmaker.Offices;
import org.parley.lawmaker.StaffDetails;
import org.parley.letter.Cast;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets much happen with lawmakers to whom a letter went. */
@Component
public class TimelineCast {

    private final Cast cast;
    private final Addressees addressees;
    private final Picks picks;
    private final Sending sending;
    private final Offices offices;
    private final Actor actor;
    private final JdbcClient jdbc;

    TimelineCast(
            Cast cast,
            Addressees addressees,
            Picks picks,
            Sending sending,
            Offices offices,
            Actor actor,
            JdbcClient jdbc) {
        this.cast = cast;
        this.addressees = addressees;
        this.picks = picks;
        this.sending = sending;
        this.offices = offices;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /**
     * Mira and Zoë of one parliament, and Jo, who works for Mira.
     *
     * @param letter what was sent to Mira at least
     */
    public record Scene(UUID letter, UUID parliament, UUID chamber, UUID mira, UUID zoe, UUID jo) {}

    /** A letter that was sent to Mira, and to Zoë too if so wished, and with whom nothing happened yet. */
    public Scene scene(boolean zoeToo) {
        UUID letter = cast.letter("Open letter on the river");
        UUID parliament = cast.parliament("Parliament of Norland");
        UUID chamber = cast.chamber(parliament, "House of Norland", "lower");
        UUID mira = cast.lawmaker("Mira", "Okafor", chamber, "Greens");
        UUID zoe = cast.lawmaker("Zoë", "Ångström", chamber, "Greens");
        UUID jo = offices.add(mira, new StaffDetails("Jo Park", "Chief of staff", null));
        picks.add(
                addressees.name(letter, AddresseeKind.PARLIAMENT, parliament),
                RecipientPick.only(zoeToo ? Set.of(mira, zoe) : Set.of(mira)));
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.PUBLISHED);
        return new Scene(letter, parliament, chamber, mira, zoe, jo);
    }

    /** As much as asked for, with a recipient of the letter; at the contacts with Mira there was Jo. */
    public void muchHappens(Scene scene, UUID lawmaker, int entries) {
        new ManyHappenings(lawmaker, recipient(scene.letter(), lawmaker), scene.letter(), actor.id())
                .fill(jdbc, entries);
        jdbc.sql("update contact_lawmaker set staff_id = ? where lawmaker_id = ?")
                .params(scene.jo(), scene.mira())
                .update();
    }

    private UUID recipient(UUID letter, UUID lawmaker) {
        return jdbc.sql("select id from recipient where letter_id = ? and lawmaker_id = ?")
                .params(letter, lawmaker)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }
}
