package org.parley.version;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.letter.Keepers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what was sent: by a version that takes its place, for those who have not received the letter yet. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Corrections {

    private final VersionList list;
    private final Keepers keepers;
    private final JdbcClient jdbc;

    Corrections(VersionList list, Keepers keepers, JdbcClient jdbc) {
        this.list = list;
        this.keepers = keepers;
        this.jdbc = jdbc;
    }

    /**
     * Begins a correction with a copy of what was sealed and returns its identity. Whoever chose what it corrects has chosen the
     * correction now; whoever received that keeps it.
     *
     * @throws Refusal when the version is not sealed or corrected already, or the letter is another officer's
     */
    public UUID begin(UUID version) {
        UUID letter = list.letterOf(version);
        keepers.hold(letter);
        VersionLine line = list.line(version);
        if (!line.sealed()) {
            throw new Refusal("version.refusal.not-sealed", "version %s is not sealed".formatted(version));
        }
        if (!line.isCurrent()) {
            throw new Refusal("version.refusal.corrected", "version %s is corrected already".formatted(version));
        }
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into letter_version (id, version, letter_id, language, parliament_id, title, text, made_from, made_from_text,
                           supersedes, corrects_base)
                    select :id, 0, v.letter_id, v.language, v.parliament_id, v.title, v.text, v.id, v.text, v.id,
                           v.made_from is null or v.corrects_base
                      from letter_version v where v.id = :version
                    """).param("id", id).param("version", version).update();
        jdbc.sql("update addressee set version_id = :id, version = version + 1 where version_id = :version")
                .param("id", id)
                .param("version", version)
                .update();
        return id;
    }
}
