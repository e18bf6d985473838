package org.parley.version;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.HappeningRow;
import org.parley.timeline.Happenings;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.Whose;
import org.springframework.stereotype.Component;

/** On timelines of letters and campaigns: the versions of letters as they were made and sealed. */
@Component
class VersionsHappen implements Happenings {

    private static final String ROWS = """
            select v.id, x.at, x.sealed, v.letter_id, v.made_from is null as base, v.title, v.language, v.parliament_id, v.sealed_by,
                   case when x.sealed and v.supersedes is not null then 'version.happened.corrected'
                        when x.sealed then 'version.happened.sealed'
                        when v.made_from is null then 'version.happened.drafted'
                        when v.supersedes is not null then 'version.happened.correcting'
                        else 'version.happened.made' end as what
              from letter_version v
             cross join lateral (values (uuid_extract_timestamp(v.id), false), (v.sealed_at, true)) x (at, sealed)
             where x.at is not null and
            """;

    private final Actor actor;

    VersionsHappen(Actor actor) {
        this.actor = actor;
    }

    @Override
    public HappeningKind kind() {
        return HappeningKind.TEXT;
    }

    @Override
    public @Nullable String rows(Whose whose) {
        return switch (whose) {
            case LETTER -> ROWS + "v.letter_id = :subject";
            case CAMPAIGN -> ROWS + "v.letter_id in (select id from letter where campaign_id = :subject)";
            case LAWMAKER, STAFF, PARLIAMENT, PARTNER -> null;
        };
    }

    @Override
    public String shown(Whose whose) {
        return """
                select x.*, coalesce(nullif(x.title, ''), l.title) as name, ' · ' || p.name as adapted, a.name as by
                  from x
                  join letter l on l.id = x.letter_id
                  left join parliament p on p.id = x.parliament_id
                  left join account a on a.id = x.sealed_by and x.sealed
                """;
    }

    @Override
    public Happening told(HappeningRow row, TimelineOf of) throws SQLException {
        return row.tell(row.text("what"))
                .titled(
                        row.text("name"),
                        "letters/" + row.id("letter_id") + (row.yes("base") ? "" : "/versions?version=" + row.id()))
                .saying(Locale.forLanguageTag(row.text("language")).getDisplayName(actor.locale())
                        + row.text("adapted"))
                .by(row.text("by"));
    }
}
