package org.parley.letter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes for good what goes out: the base text, and every version with a text that somebody gets. */
@Component
public class Sealing {

    private static final String GOES_OUT = """
            select v.id from letter_version v
             where v.letter_id = :letter and v.sealed_at is null
               and (v.made_from is null or btrim(v.text, E' \\n\\t') <> '' and (
                    exists (select from recipient r where r.version_as_sent = v.id)
                    or exists (select from addressee_version a join recipient r on r.addressee_id = a.addressee_id
                                where a.letter_id = :letter and a.version_id = v.id and r.state = 'chosen')))
            """;

    private static final String WITHOUT_TEXT = """
            select v.language, count(*) as recipients
              from recipient r join letter_version v on v.id = r.version_as_sent
             where r.letter_id = :letter and v.made_from is not null and btrim(v.text, E' \\n\\t') = ''
             group by v.id order by count(*) desc limit 1
            """;

    private final LetterVersionRepository versions;
    private final SealedRows rows;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sealing(
            LetterVersionRepository versions,
            SealedRows rows,
            JdbcClient jdbc,
            Actor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.rows = rows;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Seals what the letter goes out in, each with a checksum of its own. What was sealed before stays as it is.
     *
     * @throws Refusal when the base text, or a version that somebody got just now, has no text
     */
    public void seal(UUID letter) {
        LetterVersion base =
                versions.findByLetterIdAndMadeFromIsNull(letter).orElseThrow(() -> new NotFound("letter", letter));
        if (base.text().isBlank()) {
            throw new Refusal("letter.refusal.no-text", "letter %s has no text to seal".formatted(letter));
        }
        mustHaveText(letter);
        List<UUID> open = jdbc.sql(GOES_OUT)
                .param("letter", letter)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        if (!base.isSealed()) {
            events.publishEvent(new LetterSealed(letter));
        }
        Map<UUID, SealedForm> forms = rows.these(open).stream()
                .collect(Collectors.toMap(row -> row.read().id(), SealedRows.Row::form));
        versions.findAllById(open).forEach(version -> {
            SealedForm form = Objects.requireNonNull(forms.get(version.getId()));
            version.seal(clock.instant(), actor.id(), form.checksum());
        });
        versions.flush();
    }

    private void mustHaveText(UUID letter) {
        jdbc.sql(WITHOUT_TEXT)
                .param("letter", letter)
                .query((row, number) -> {
                    throw new Refusal(
                            "letter.refusal.version-no-text",
                            "a version of letter %s in %s has no text".formatted(letter, row.getString("language")),
                            Locale.forLanguageTag(row.getString("language")).getDisplayName(actor.locale()),
                            row.getLong("recipients"));
                })
                .list();
    }
}
