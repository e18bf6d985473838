package org.parley.version;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterHappening;
import org.parley.letter.LetterHappenings;
import org.parley.letter.TimelinePlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a letter's timeline: its versions as they were made and sealed. */
@Component
class VersionsHappen implements LetterHappenings {

    private static final String HAPPENED = """
            select x.at, v.id, v.letter_id, v.made_from is null as base, coalesce(nullif(v.title, ''), l.title) as title,
                   v.language, coalesce(' · ' || p.name, '') as adapted, coalesce(a.name, '') as by,
                   case when x.sealed and v.supersedes is not null then 'version.happened.corrected'
                        when x.sealed then 'version.happened.sealed'
                        when v.made_from is null then 'version.happened.drafted'
                        when v.supersedes is not null then 'version.happened.correcting'
                        else 'version.happened.made' end as what
              from letter_version v
              join letter l on l.id = v.letter_id
              left join parliament p on p.id = v.parliament_id
              cross join lateral (values (uuid_extract_timestamp(v.id), false), (v.sealed_at, true)) x (at, sealed)
              left join account a on a.id = v.sealed_by and x.sealed
             where v.letter_id = :letter and (x.at, v.id) < (:at, :id)
             order by x.at desc, v.id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Actor actor;

    VersionsHappen(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.TEXT;
    }

    @Override
    public List<LetterHappening> before(UUID letter, TimelinePlace place, int limit) {
        return place.page(jdbc, HAPPENED, letter, limit)
                .query((row, number) -> new LetterHappening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class),
                        null,
                        row.getString("what"),
                        "",
                        row.getString("title"),
                        Locale.forLanguageTag(row.getString("language")).getDisplayName(actor.locale())
                                + row.getString("adapted"),
                        "letters/" + letter
                                + (row.getBoolean("base")
                                        ? ""
                                        : "/versions?version=" + row.getObject("id", UUID.class)),
                        0,
                        row.getString("by")))
                .list();
    }
}
