package org.parley.letter;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seals of what was sent: what they say, whether they still hold, and the bytes that anybody can check them by. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Seals {

    private static final int AT_ONCE = 100;

    private final SealedRows rows;
    private final JdbcClient jdbc;

    Seals(SealedRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** The seal of a version; none while it may still be written. */
    public Optional<SealedVersion> of(UUID version) {
        return rows.that(" where v.id = :id and v.sealed_at is not null", Map.of("id", version)).stream()
                .map(SealedRows.Row::seal)
                .findFirst();
    }

    /** The seal of a letter's base text; none before it was sent. */
    public Optional<SealedVersion> ofLetter(UUID letter) {
        return rows
                .that(
                        " where v.letter_id = :letter and v.made_from is null and v.sealed_at is not null",
                        Map.of("letter", letter))
                .stream()
                .map(SealedRows.Row::seal)
                .findFirst();
    }

    /** One page of everything that was sealed, the latest first. */
    public List<SealedVersion> list(Pageable page) {
        return rows
                .that(
                        " where v.sealed_at is not null order by v.sealed_at desc, v.id limit :limit offset :offset",
                        Map.of("limit", page.getPageSize(), "offset", page.getOffset()))
                .stream()
                .map(SealedRows.Row::seal)
                .toList();
    }

    /** How many versions were sealed. */
    public int count() {
        return jdbc.sql("select count(*) from letter_version where sealed_at is not null")
                .query(Integer.class)
                .single();
    }

    /** Compares everything that was sealed with what is stored now, and returns what no longer holds. */
    public List<SealedVersion> broken() {
        List<UUID> all = jdbc.sql("select id from letter_version where sealed_at is not null order by id")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return Stream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .flatMap(from -> rows.these(all.subList(from, Math.min(all.size(), from + AT_ONCE))).stream())
                .map(SealedRows.Row::seal)
                .filter(seal -> !seal.holds())
                .toList();
    }

    /** Every version that was sealed with a checksum. */
    public List<SealedVersion> with(String checksum) {
        return rows
                .that(
                        " where v.sealed_at is not null and v.checksum = :checksum order by v.id",
                        Map.of("checksum", checksum))
                .stream()
                .map(SealedRows.Row::seal)
                .toList();
    }

    /** Every sealed version whose text is this one, what stands at its ends apart. */
    public List<SealedVersion> saying(String text) {
        return rows.that("""
                         where v.sealed_at is not null
                           and btrim(normalize(v.text, nfc), E' \\n\\t') = btrim(normalize(:text, nfc), E' \\n\\t') order by v.id
                        """, Map.of("text", text)).stream()
                .map(SealedRows.Row::seal)
                .toList();
    }

    /**
     * The bytes over which a version is sealed; see {@link SealedForm}.
     *
     * @throws NotFound when there is no such version
     */
    public byte[] form(UUID version) {
        return row(version).form().bytes();
    }

    /**
     * A line for everybody who is named under a sealed version: what was hashed for the form, so that anyone can check a name.
     *
     * @throws NotFound when there is no such version
     */
    public byte[] names(UUID version) {
        return row(version).signed().proofs().stream()
                .map(proof -> proof + "\n")
                .reduce("", String::concat)
                .getBytes(StandardCharsets.UTF_8);
    }

    private SealedRows.Row row(UUID version) {
        return rows.these(List.of(version)).stream().findFirst().orElseThrow(() -> new NotFound("version", version));
    }
}
