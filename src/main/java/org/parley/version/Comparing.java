package org.parley.version;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Roles;
import org.parley.base.WordDiff;
import org.parley.letter.Keepers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a version with what it was made from. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Comparing {

    private static final String SOURCE = VersionList.LATEST + """
            select v.text, v.language, v.made_from_text, f.id, f.version as seen, f.text as now, f.language as source_language
              from letter_version v
              left join latest t on t.id = v.made_from and v.supersedes is null
              join letter_version f on f.id = coalesce(t.last, v.made_from)
             where v.id = :id
            """;

    private final VersionList list;
    private final Keepers keepers;
    private final JdbcClient jdbc;

    Comparing(VersionList list, Keepers keepers, JdbcClient jdbc) {
        this.list = list;
        this.keepers = keepers;
        this.jdbc = jdbc;
    }

    /** What a version was made from said when somebody last looked at both, beside what it says now; none for the base text. */
    @Transactional(readOnly = true)
    public Optional<Comparison> sinceMade(UUID version) {
        return source(version)
                .map(source -> new Comparison(
                        source.id(),
                        source.seen(),
                        source.language(),
                        source.language(),
                        WordDiff.of(source.before(), source.now(), source.language())));
    }

    /** What a version was made from says now, beside what the version says; none for the base text. */
    @Transactional(readOnly = true)
    public Optional<Comparison> withSource(UUID version) {
        return source(version)
                .map(source -> new Comparison(
                        source.id(),
                        source.seen(),
                        source.language(),
                        source.itsLanguage(),
                        WordDiff.of(source.now(), source.itsText(), source.itsLanguage())));
    }

    /**
     * Takes down that somebody looked at what changed in the text that a version was made from, as it was seen at a version number.
     *
     * @throws ChangedMeanwhile when that text was written again after it was seen
     * @throws org.parley.base.Refusal when the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void lookedAt(UUID version, UUID source, long seen) {
        keepers.hold(list.letterOf(version));
        Source now = source(version).orElseThrow(() -> new ChangedMeanwhile(version, seen, seen));
        if (!now.id().equals(source) || now.seen() != seen) {
            throw new ChangedMeanwhile(source, seen, now.seen());
        }
        jdbc.sql("update letter_version set made_from_text = :text where id = :id")
                .param("id", version)
                .param("text", now.now())
                .update();
    }

    private Optional<Source> source(UUID version) {
        return jdbc.sql(SOURCE)
                .param("letter", list.letterOf(version))
                .param("id", version)
                .query((row, number) -> new Source(
                        row.getObject("id", UUID.class),
                        row.getLong("seen"),
                        row.getString("source_language"),
                        row.getString("made_from_text"),
                        row.getString("now"),
                        row.getString("text"),
                        row.getString("language")))
                .optional();
    }

    /** The text that a version was made from, then and now, and what the version says itself. */
    private record Source(
            UUID id, long seen, String language, String before, String now, String itsText, String itsLanguage) {}
}
