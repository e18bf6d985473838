package org.parley.intake;

import jakarta.annotation.security.RolesAllowed;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a list can be from: parliaments, their chambers and committees. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parliaments that a list can be from, by name. */
    public List<Place> parliaments() {
        return places(jdbc.sql("select id, name from parliament order by name, code"));
    }

    /** The chambers of a parliament, those that no longer sit last. */
    public List<Place> chambers(UUID parliament) {
        return places(jdbc.sql("""
                select id, name from chamber where parliament_id = :parliament
                 order by source like 'historical:%', array_position(array['single', 'lower', 'upper'], kind), name
                """).param("parliament", parliament));
    }

    /** The codes of a parliament's committees, or of one chamber's. */
    public List<String> committees(@Nullable UUID parliament, @Nullable UUID chamber) {
        return jdbc.sql("""
                select distinct k.code from committee k join chamber c on c.id = k.chamber_id
                 where c.parliament_id = :parliament and (cast(:chamber as uuid) is null or c.id = :chamber) and k.code <> ''
                 order by k.code
                """)
                .param("parliament", parliament, Types.OTHER)
                .param("chamber", chamber, Types.OTHER)
                .query((row, number) -> row.getString("code"))
                .list();
    }

    /** The committee whose code is one of the words of a file's name; empty when none is, or several are. */
    public String committeeNamed(String fileName, @Nullable UUID parliament, @Nullable UUID chamber) {
        Set<String> words =
                Set.copyOf(Arrays.asList(fileName.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        List<String> named = committees(parliament, chamber).stream()
                .filter(code -> words.contains(code.toLowerCase(Locale.ROOT)))
                .toList();
        return named.size() == 1 ? named.getFirst() : "";
    }

    /** The parliament's code, empty for none. */
    public String code(@Nullable UUID parliament) {
        return parliament == null
                ? ""
                : jdbc.sql("select code from parliament where id = :id")
                        .param("id", parliament)
                        .query(String.class)
                        .optional()
                        .orElse("");
    }

    private static List<Place> places(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> new Place(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
