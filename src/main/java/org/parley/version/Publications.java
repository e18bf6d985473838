package org.parley.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.letter.Keepers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Where letters can be read by everybody. Nothing is fetched from there. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Publications {

    private final Keepers keepers;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Publications(Keepers keepers, JdbcClient jdbc, Actor actor, Clock clock) {
        this.keepers = keepers;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** The public addresses of a letter, the first one first. */
    @Transactional(readOnly = true)
    public List<Published> of(UUID letter) {
        return jdbc.sql("""
                    select id, address, published_on, note from published_letter where letter_id = :letter
                     order by published_on, id
                    """)
                .param("letter", letter)
                .query((row, number) -> new Published(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("note")))
                .list();
    }

    /**
     * Writes down where the letter stands; the same form twice is written down once.
     *
     * @throws Refusal when the address is none of the web under https, is written down already, the day is to come, or the letter is
     *     another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void add(UUID letter, @Valid Published where) {
        keepers.hold(letter);
        mustBePublic(where.address());
        if (where.on().isAfter(LocalDate.now(clock.withZone(actor.zone())))) {
            throw new Refusal("published.refusal.tomorrow", "%s is to come".formatted(where.on()));
        }
        int added = jdbc.sql("""
                    insert into published_letter (id, version, letter_id, address, published_on, note)
                    values (:id, 0, :letter, :address, :on, :note)
                    on conflict do nothing
                    """)
                .param("id", where.id())
                .param("letter", letter)
                .param("address", where.address())
                .param("on", where.on())
                .param("note", where.note())
                .update();
        if (added == 0) {
            throw new Refusal("published.refusal.twice", "letter %s stands there already".formatted(letter));
        }
    }

    /**
     * Takes an address away.
     *
     * @throws NotFound when it is none of the letter's
     * @throws Refusal when the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID letter, UUID published) {
        keepers.hold(letter);
        int gone = jdbc.sql("delete from published_letter where id = :id and letter_id = :letter")
                .param("id", published)
                .param("letter", letter)
                .update();
        if (gone == 0) {
            throw new NotFound("published letter", published);
        }
    }

    private static void mustBePublic(String address) {
        try {
            URI where = new URI(address);
            if ("https".equals(where.getScheme()) && where.getHost() != null && where.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new Refusal("published.refusal.address", "no address of the web under https");
    }
}
