package org.parley.recipient;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.letter.Cast;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A letter and those to whom it goes, for the tests of what is done with them. */
@Component
public class Mailing {

    private final Cast cast;
    private final Letters letters;
    private final Addressees addressees;
    private final Picks picks;
    private final JdbcClient jdbc;

    Mailing(Cast cast, Letters letters, Addressees addressees, Picks picks, JdbcClient jdbc) {
        this.cast = cast;
        this.letters = letters;
        this.addressees = addressees;
        this.picks = picks;
        this.jdbc = jdbc;
    }

    /** The letter on the river to two members of the House of Norland: Mira of the Greens, and Ben, who has no party. */
    public record ToTwo(UUID letter, UUID parliament, UUID house, UUID addressee, UUID mira, UUID ben) {}

    public ToTwo toTwo() {
        UUID letter = cast.letter("Open letter on the river");
        UUID parliament = cast.parliament("Parliament of Norland");
        UUID house = house(parliament);
        UUID mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        UUID ben = cast.lawmaker("Ben", "Adeyemi", house, "");
        return new ToTwo(letter, parliament, house, address(letter, parliament, mira, ben), mira, ben);
    }

    /** The letter on the river to so many members of a parliament, whom nothing tells apart. */
    public UUID toMembers(UUID parliament, int many) {
        cast.lawmakers(house(parliament), many);
        UUID letter = cast.letter("Open letter on the river");
        addressAll(letter, parliament);
        return letter;
    }

    public UUID toMembers(int many) {
        return toMembers(cast.parliament("Parliament of Norland"), many);
    }

    public UUID house(UUID parliament) {
        return cast.chamber(parliament, "House of Norland", "lower");
    }

    /** Addresses a letter to a parliament, on whose behalf these people receive it; returns the addressee. */
    public UUID address(UUID letter, UUID parliament, UUID... people) {
        return address(letter, AddresseeKind.PARLIAMENT, parliament, people);
    }

    public UUID address(UUID letter, AddresseeKind kind, UUID place, UUID... people) {
        UUID addressee = addressees.name(letter, kind, place);
        picks.add(addressee, RecipientPick.only(Set.of(people)));
        return addressee;
    }

    /** Addresses a letter to a parliament, on whose behalf everybody receives it who sits there; returns the addressee. */
    public UUID addressAll(UUID letter, UUID parliament) {
        UUID addressee = addressees.name(letter, AddresseeKind.PARLIAMENT, parliament);
        picks.add(addressee, RecipientPick.of(parliament));
        return addressee;
    }

    /** Its owner sent a letter to all its recipients, so many days ago; returns these. */
    public List<UUID> sentToAll(UUID letter, int daysAgo) {
        jdbc.sql("""
                        update recipient r set state = 'sent', sent_on = current_date - ?, sent_by = l.owner_id, sent_via = 'post',
                               name_as_sent = 'Member', party_as_sent = ''
                          from letter l where l.id = r.letter_id and l.id = ?
                        """).params(daysAgo, letter).update();
        return jdbc.sql("select id from recipient where letter_id = ? order by id")
                .param(letter)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Puts another text in the place of the letter's. */
    public void write(UUID letter, String text) {
        letters.write(letter, letters.text(letter).seen(), new LetterText(text, List.of()));
    }

    /** The recipient that a lawmaker is of a letter. */
    public UUID recipient(UUID letter, UUID lawmaker) {
        return jdbc.sql("select id from recipient where letter_id = ? and lawmaker_id = ?")
                .params(letter, lawmaker)
                .query(UUID.class)
                .single();
    }
}
