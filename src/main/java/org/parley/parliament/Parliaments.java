package org.parley.parliament;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The institutions we write to: found, shown, recognised under the names that people give them, corrected. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Parliaments {

    private final ParliamentRepository parliaments;
    private final ChamberRepository chambers;
    private final ParliamentQueries queries;
    private final JdbcClient jdbc;

    Parliaments(
            ParliamentRepository parliaments, ChamberRepository chambers, ParliamentQueries queries, JdbcClient jdbc) {
        this.parliaments = parliaments;
        this.chambers = chambers;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** One page of the parliaments that fit, by name. */
    @Transactional(readOnly = true)
    public List<ParliamentLine> list(ParliamentFilter filter, int offset, int limit) {
        return queries.list(filter, offset, limit);
    }

    /** Hands every parliament that fits to the reader, by name. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(ParliamentFilter filter, Consumer<? super ParliamentLine> reader) {
        queries.each(filter, reader);
    }

    /** How many parliaments fit. */
    @Transactional(readOnly = true)
    public int count(ParliamentFilter filter) {
        return queries.count(filter);
    }

    /**
     * The facts of one parliament, and at which version.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public Seen<ParliamentDetails> details(UUID parliament) {
        Parliament found = load(parliament);
        return new Seen<>(parliament, found.seen(), found.details());
    }

    /** A parliament as a list shows it, without its numbers of lawmakers; null when there is none. */
    @Transactional(readOnly = true)
    public @Nullable ParliamentLine line(UUID parliament) {
        return parliaments
                .findById(parliament)
                .map(found -> new ParliamentLine(
                        parliament,
                        found.code(),
                        found.country(),
                        found.details().name(),
                        found.details().nativeName(),
                        found.details().checked(),
                        null,
                        0))
                .orElse(null);
    }

    /** Its chambers, the lower one first, those that no longer sit last. */
    @Transactional(readOnly = true)
    public List<ChamberLine> chambers(UUID parliament) {
        return queries.chambers(parliament);
    }

    /** The committees of all its chambers, by name. */
    @Transactional(readOnly = true)
    public List<CommitteeLine> committees(UUID parliament) {
        return queries.committees(parliament);
    }

    /** How people write its name. */
    @Transactional(readOnly = true)
    public List<String> aliases(UUID parliament) {
        return queries.aliases(parliament);
    }

    /** The names of parliaments, chambers and committees by id, for lists that hold ids; unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, String> named(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                    select id, name from parliament where id in (:ids)
                    union all select id, name from chamber where id in (:ids)
                    union all select id, name from committee where id in (:ids)
                    """).param("ids", ids).query(row -> {
                names.put(row.getObject(1, UUID.class), row.getString(2));
            });
        }
        return names;
    }

    /** The parliament that people mean: its code, its name or one of its aliases, without regard to case and accents. */
    @Transactional(readOnly = true)
    public Optional<UUID> resolve(String written) {
        return jdbc.sql("""
                select parliament_id from parliament_alias where folded = fold(:written)
                union all select id from parliament where code = lower(btrim(:written)) or fold(name) = fold(:written)
                limit 1
                """).param("written", plain(written)).query(UUID.class).optional();
    }

    /** The chamber that people mean inside a parliament: its code, its name or one of its aliases. */
    @Transactional(readOnly = true)
    public Optional<UUID> resolveChamber(UUID parliament, String written) {
        return jdbc.sql("""
                select chamber_id from chamber_alias where parliament_id = :parliament and folded = fold(:written)
                union all
                select id from chamber
                 where parliament_id = :parliament and (code = lower(btrim(:written)) or fold(name) = fold(:written))
                limit 1
                """)
                .param("parliament", parliament)
                .param("written", plain(written))
                .query(UUID.class)
                .optional();
    }

    /** Corrects the facts of a parliament; from then on they are ours, and what we ship no longer changes them. */
    @RolesAllowed(Roles.MANAGER)
    public void correct(UUID parliament, long seen, ParliamentDetails facts) {
        load(parliament).correct(seen, facts);
        parliaments.flush();
    }

    /** Corrects the facts of a chamber; from then on they are ours, and what we ship no longer changes them. */
    @RolesAllowed(Roles.MANAGER)
    public void correctChamber(UUID chamber, long seen, ChamberDetails facts) {
        chambers.findById(chamber)
                .orElseThrow(() -> new NotFound("chamber", chamber))
                .correct(seen, facts);
        chambers.flush();
    }

    private Parliament load(UUID parliament) {
        return parliaments.findById(parliament).orElseThrow(() -> new NotFound("parliament", parliament));
    }

    private static String plain(String written) {
        return written.replace("\0", "");
    }
}
