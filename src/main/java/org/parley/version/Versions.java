package org.parley.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.letter.Keepers;
import org.parley.letter.LetterText;
import org.parley.letter.SealedTextStays;
import org.parley.letter.Seals;
import org.parley.letter.WrittenText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with the versions of a letter. Its base text is written with the letter itself. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Versions {

    private final VersionList list;
    private final Keepers keepers;
    private final Seals seals;
    private final JdbcClient jdbc;

    Versions(VersionList list, Keepers keepers, Seals seals, JdbcClient jdbc) {
        this.list = list;
        this.keepers = keepers;
        this.seals = seals;
        this.jdbc = jdbc;
    }

    /** Every version of a letter, the base text first. */
    @Transactional(readOnly = true)
    public List<VersionLine> of(UUID letter) {
        return list.of(letter);
    }

    /** How many there are, the base text among them. */
    @Transactional(readOnly = true)
    public int count(UUID letter) {
        return list.count(letter);
    }

    /**
     * One version.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public VersionLine line(UUID version) {
        return list.line(version);
    }

    /** What a version says, without the asks, which are the letter's. */
    @Transactional(readOnly = true)
    public WrittenText text(UUID version) {
        VersionLine line = list.line(version);
        String says = jdbc.sql("select text from letter_version where id = :id")
                .param("id", version)
                .query(String.class)
                .single();
        return new WrittenText(
                line.seen(),
                line.title(),
                line.language(),
                new LetterText(says, List.of()),
                seals.of(version).orElse(null));
    }

    /**
     * Makes a version from another and returns its identity.
     *
     * @param withItsText whether it begins with a copy of that text
     * @throws Refusal when there is one in this language for this parliament, or the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public UUID make(UUID from, @Valid VersionDetails details, boolean withItsText) {
        UUID letter = list.letterOf(from);
        keepers.hold(letter);
        mustBeTheOnlyOne(letter, details, null);
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into letter_version (id, version, letter_id, language, parliament_id, title, text, made_from, made_from_text)
                    select :id, 0, v.letter_id, :language, :parliament, :title, case when :copied then v.text else '' end, v.id, v.text
                      from letter_version v where v.id = :from
                    """)
                .param("id", id)
                .param("from", from)
                .param("language", details.language())
                .param("parliament", details.parliament(), Types.OTHER)
                .param("title", details.title())
                .param("copied", withItsText)
                .update();
        return id;
    }

    /**
     * Writes the text of a version in the place of the one that was seen.
     *
     * @throws ChangedMeanwhile when somebody else wrote after that
     * @throws SealedTextStays when it was sent
     * @throws Refusal when the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void write(UUID version, long seen, @Valid LetterText says) {
        VersionLine line = open(version, seen);
        jdbc.sql("update letter_version set text = :text, version = version + 1 where id = :id")
                .param("id", line.id())
                .param("text", says.text())
                .update();
    }

    /**
     * Corrects in which language and for whom a version is, and how the letter is called in it. A correction of what was sent stays
     * for those for whom it was.
     *
     * @throws ChangedMeanwhile when somebody else changed it after that
     * @throws SealedTextStays when it was sent
     * @throws Refusal when there is another in this language for this parliament, or the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID version, long seen, @Valid VersionDetails details) {
        VersionLine line = open(version, seen);
        boolean elsewhere = !new VersionDetails(line.language(), line.parliament(), details.title()).equals(details);
        if (line.supersedes() != null && elsewhere) {
            throw new Refusal("version.refusal.correction-stays", "version %s corrects another".formatted(version));
        }
        if (elsewhere) {
            mustBeTheOnlyOne(line.letter(), details, version);
        }
        jdbc.sql("""
                    update letter_version set language = :language, parliament_id = :parliament, title = :title, version = version + 1
                     where id = :id
                    """)
                .param("id", version)
                .param("language", details.language())
                .param("parliament", details.parliament(), Types.OTHER)
                .param("title", details.title())
                .update();
    }

    /**
     * Throws a version away that was not sent. Addressees for whom it was chosen get the one that fits; those of a correction what
     * it would have corrected.
     *
     * @throws Refusal when it was sent or others were made from it, or the letter is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void discard(UUID version) {
        VersionLine line = open(version, null);
        if (line.others() > 0) {
            throw new Refusal(
                    "version.refusal.made-from",
                    "%d versions were made from version %s".formatted(line.others(), version),
                    line.others());
        }
        jdbc.sql("update addressee set version_id = :instead, version = version + 1 where version_id = :id")
                .param("instead", line.supersedes(), Types.OTHER)
                .param("id", version)
                .update();
        jdbc.sql("delete from letter_version where id = :id")
                .param("id", version)
                .update();
    }

    /** The version, if it may still be written, one after the other. */
    private VersionLine open(UUID version, @Nullable Long seen) {
        keepers.hold(list.letterOf(version));
        VersionLine line = list.line(version);
        if (line.isBase()) {
            throw new NotFound("version beside the base text", version);
        }
        if (line.sealed()) {
            throw new SealedTextStays(line.letter());
        }
        if (seen != null && line.seen() != seen) {
            throw new ChangedMeanwhile(version, seen, line.seen());
        }
        return line;
    }

    private void mustBeTheOnlyOne(UUID letter, VersionDetails details, @Nullable UUID itself) {
        boolean twice = jdbc.sql("""
                    select exists (select from letter_version
                                    where letter_id = :letter and language = :language and supersedes is null
                                      and parliament_id is not distinct from :parliament and id is distinct from :itself)
                    """)
                .param("letter", letter)
                .param("language", details.language())
                .param("parliament", details.parliament(), Types.OTHER)
                .param("itself", itself, Types.OTHER)
                .query(Boolean.class)
                .single();
        if (twice) {
            throw new Refusal(
                    "version.refusal.twice",
                    "letter %s has a version in %s for parliament %s"
                            .formatted(letter, details.language(), details.parliament()));
        }
    }
}
