package org.parley.version;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.letter.Cast;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.Sending;
import org.parley.recipient.Sent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A letter to parliaments that speak this or that language, for the tests of its versions. */
@Component
public class VersionCast {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private final Cast cast;
    private final Letters letters;
    private final Versions versions;
    private final Addressees addressees;
    private final Picks picks;
    private final Sending sending;
    private final JdbcClient jdbc;

    VersionCast(
            Cast cast,
            Letters letters,
            Versions versions,
            Addressees addressees,
            Picks picks,
            Sending sending,
            JdbcClient jdbc) {
        this.cast = cast;
        this.letters = letters;
        this.versions = versions;
        this.addressees = addressees;
        this.picks = picks;
        this.sending = sending;
        this.jdbc = jdbc;
    }

    public UUID letter() {
        return cast.letter("Open letter on the river");
    }

    /** A parliament that speaks these languages. */
    public UUID parliament(String name, String languages) {
        UUID id = cast.parliament(name);
        jdbc.sql("update parliament set languages = ? where id = ?")
                .params(languages, id)
                .update();
        return id;
    }

    /** Addresses the letter to a parliament and this many of its members. */
    public UUID address(UUID letter, UUID parliament, int members) {
        UUID addressee = addressees.name(letter, AddresseeKind.PARLIAMENT, parliament);
        UUID chamber = cast.chamber(parliament, "House of " + parliament, "lower");
        cast.lawmakers(chamber, members);
        picks.add(addressee, RecipientPick.of(parliament));
        return addressee;
    }

    public UUID base(UUID letter) {
        return versions.of(letter).stream()
                .filter(VersionLine::isBase)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A version of the base text with a text of its own; an empty one is not written. */
    public UUID version(UUID letter, String language, @Nullable UUID parliament, String text) {
        UUID id = versions.make(base(letter), new VersionDetails(language, parliament, ""), false);
        if (!text.isEmpty()) {
            write(id, text);
        }
        return id;
    }

    public void write(UUID version, String text) {
        versions.write(version, versions.line(version).seen(), says(text));
    }

    public void writeBase(UUID letter, String text) {
        var now = letters.text(letter);
        letters.write(letter, now.seen(), new LetterText(text, now.says().asks()));
    }

    public Sent send(UUID letter) {
        return sending.markSent(RecipientFilter.all(letter), DAY, null);
    }

    public Sent sendTo(UUID letter, UUID addressee) {
        return sending.markSent(RecipientFilter.all(letter).under(addressee), DAY, null);
    }

    public static LetterText says(String text) {
        return new LetterText(text, List.of());
    }
}
