package org.parley.letter;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.audit.Restorable;
import org.parley.base.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the base text of a letter back what it said earlier, until it is sealed. */
@Component
class RestorableText implements Restorable {

    private final Letters letters;
    private final JdbcClient jdbc;

    RestorableText(Letters letters, JdbcClient jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    @Override
    public String place() {
        return "letter_version";
    }

    @Override
    public Set<String> columns() {
        return Set.of("text");
    }

    @Override
    public Now now(UUID version, String column) {
        WrittenText text = letters.text(letter(version));
        return new Now(text.says().text(), text.seen());
    }

    @Override
    public void restore(UUID version, String column, @Nullable String earlier, long seen) {
        UUID letter = letter(version);
        letters.write(
                letter,
                seen,
                new LetterText(
                        Objects.requireNonNullElse(earlier, ""),
                        letters.text(letter).says().asks()));
    }

    /** The texts made from it are written where they stand. */
    private UUID letter(UUID version) {
        return jdbc.sql("select letter_id from letter_version where id = :id and made_from is null")
                .param("id", version)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(() -> new Refusal(
                        "audit.refusal.other-version", "letter version %s is not a base text".formatted(version)));
    }
}
