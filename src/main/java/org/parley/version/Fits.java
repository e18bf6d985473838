package org.parley.version;

import jakarta.annotation.security.RolesAllowed;
import java.sql.Types;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.letter.Keepers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which version every addressee of a letter gets, and why. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Fits {

    private static final String FITS = """
            select f.addressee_id, f.version_id,
                   case when a.version_id = v.id then 'CHOSEN' when v.parliament_id is not null then 'ADAPTED'
                        when v.language = any (string_to_array(q.languages, ' ')) then 'LANGUAGE' else 'BASE' end as why,
                   (select count(*) from recipient r where r.addressee_id = a.id and r.state = 'chosen') as waiting
              from addressee_version f
              join addressee a on a.id = f.addressee_id
              join letter_version v on v.id = f.version_id
              left join chamber h on h.id = a.chamber_id
              left join committee k on k.id = a.committee_id
              left join chamber kh on kh.id = k.chamber_id
              left join lawmaker_listing p on p.lawmaker_id = a.lawmaker_id
              left join parliament q on q.id = coalesce(a.parliament_id, h.parliament_id, kh.parliament_id, p.parliament_id)
             where f.letter_id = :letter
            """;

    private final Keepers keepers;
    private final JdbcClient jdbc;

    Fits(Keepers keepers, JdbcClient jdbc) {
        this.keepers = keepers;
        this.jdbc = jdbc;
    }

    /** What every addressee of a letter gets, by addressee. */
    @Transactional(readOnly = true)
    public Map<UUID, Fit> of(UUID letter) {
        return jdbc
                .sql(FITS)
                .param("letter", letter)
                .query((row, number) -> new Fit(
                        row.getObject("addressee_id", UUID.class),
                        row.getObject("version_id", UUID.class),
                        Why.valueOf(row.getString("why")),
                        row.getLong("waiting")))
                .list()
                .stream()
                .collect(Collectors.toMap(Fit::addressee, Function.identity()));
    }

    /**
     * Chooses a version for an addressee; null goes back to the one that fits. Who got the letter already keeps what they got.
     *
     * @throws Refusal when the version is not one that this letter goes out in, or the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void choose(UUID addressee, @Nullable UUID version) {
        UUID letter = keepers.mustKeepAddressee(addressee);
        keepers.hold(letter);
        int chosen = jdbc.sql("""
                    update addressee a set version_id = :version, version = version + 1
                     where a.id = :addressee
                       and (:version::uuid is null or exists (
                            select from current_letter_version v where v.id = :version and v.letter_id = a.letter_id))
                    """)
                .param("addressee", addressee)
                .param("version", version, Types.OTHER)
                .update();
        if (chosen == 0) {
            throw new Refusal(
                    "version.refusal.not-current",
                    "version %s is none that letter %s goes out in".formatted(version, letter));
        }
    }
}
