package org.parley.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.parley.base.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a letter as lists show them, the base text first. */
@Component
class VersionList {

    /**
     * For every version of a letter, the one that stands in its place today: itself, or the last correction of it. What a correction
     * was made from stays what it was.
     */
    static final String LATEST = """
            with recursive latest (id, last) as (
                select v.id, v.id from current_letter_version v where v.letter_id = :letter
                union all
                select v.supersedes, l.last from latest l join letter_version v on v.id = l.id where v.supersedes is not null)
            """;

    private static final String LINES = LATEST + """
            , fitting as materialized (
                select addressee_id, version_id from addressee_version where letter_id = :letter
            ), got as (
                select coalesce(r.version_as_sent, a.version_id) as version_id,
                       count(*) filter (where r.state = 'chosen') as waiting,
                       count(*) filter (where r.sent_on is not null) as sent
                  from recipient r
                  join fitting a on a.addressee_id = r.addressee_id
                 where r.letter_id = :letter
                 group by 1)
            select v.id, v.letter_id, v.version as seen, v.language, coalesce(nullif(v.title, ''), l.title) as title,
                   v.title as own_title, v.parliament_id, coalesce(p.name, '') as parliament, v.made_from,
                   coalesce(f.text <> v.made_from_text, false) and c.id is null as behind,
                   btrim(v.text, E' \\n\\t') = '' as empty, v.sealed_at is not null as sealed, v.supersedes, c.id as superseded_by,
                   (select count(*) from letter_version o where o.made_from = v.id) as others,
                   coalesce(g.waiting, 0) as waiting, coalesce(g.sent, 0) as sent
              from letter_version v
              join letter l on l.id = v.letter_id
              left join parliament p on p.id = v.parliament_id
              left join latest t on t.id = v.made_from and v.supersedes is null
              left join letter_version f on f.id = coalesce(t.last, v.made_from)
              left join letter_version c on c.supersedes = v.id
              left join got g on g.version_id = v.id
             where v.letter_id = :letter
             order by v.made_from is not null and not v.corrects_base, v.parliament_id is not null, p.name, v.language, v.id
            """;

    private final JdbcClient jdbc;

    VersionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VersionLine> of(UUID letter) {
        return jdbc.sql(LINES).param("letter", letter).query(VersionList::line).list();
    }

    VersionLine line(UUID version) {
        return of(letterOf(version)).stream()
                .filter(line -> line.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("version", version));
    }

    int count(UUID letter) {
        return jdbc.sql("select count(*) from letter_version where letter_id = :letter")
                .param("letter", letter)
                .query(Integer.class)
                .single();
    }

    /** The letter of a version. */
    UUID letterOf(UUID version) {
        return jdbc.sql("select letter_id from letter_version where id = :id")
                .param("id", version)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("version", version));
    }

    private static VersionLine line(ResultSet row, int number) throws SQLException {
        return new VersionLine(
                row.getObject("id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getLong("seen"),
                row.getString("language"),
                row.getString("title"),
                row.getString("own_title"),
                row.getObject("parliament_id", UUID.class),
                row.getString("parliament"),
                row.getObject("made_from", UUID.class),
                row.getBoolean("behind"),
                row.getBoolean("empty"),
                row.getBoolean("sealed"),
                row.getObject("supersedes", UUID.class),
                row.getObject("superseded_by", UUID.class),
                row.getLong("others"),
                row.getLong("waiting"),
                row.getLong("sent"));
    }
}
