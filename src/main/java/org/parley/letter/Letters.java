package org.parley.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with letters. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Letters {

    private final LetterRepository letters;
    private final LetterVersionRepository versions;
    private final AskRepository asks;
    private final LetterList list;
    private final Seals seals;
    private final Keepers keepers;

    Letters(
            LetterRepository letters,
            LetterVersionRepository versions,
            AskRepository asks,
            LetterList list,
            Seals seals,
            Keepers keepers) {
        this.keepers = keepers;
        this.letters = letters;
        this.versions = versions;
        this.asks = asks;
        this.list = list;
        this.seals = seals;
    }

    /** Starts a letter without a text and returns its identity. */
    @RolesAllowed(Roles.OFFICER)
    public UUID draft(@Valid LetterDetails details) {
        Letter letter = letters.save(new Letter(details));
        versions.saveAndFlush(new LetterVersion(letter.getId(), details.language()));
        return letter.getId();
    }

    /**
     * Corrects a letter that was seen at a version. Officers correct their own and those of their campaigns, managers everybody's.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else changed it after that
     * @throws SealedTextStays when it was sent and the title or the language would change
     * @throws org.parley.base.Refusal when it is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid LetterDetails details) {
        keepers.mustKeep(id);
        Letter letter = held(id);
        LetterVersion version = version(id);
        letter.correct(seen, details, version.isSealed());
        version.speak(details.language());
        versions.flush();
    }

    /**
     * Writes the text and the asks in the place of those that were seen at a version.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else wrote after that
     * @throws SealedTextStays when the letter was sent
     * @throws org.parley.base.Refusal when it is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void write(UUID id, long seen, @Valid LetterText says) {
        keepers.mustKeep(id);
        held(id);
        LetterVersion version =
                versions.findWrittenByLetterIdAndMadeFromIsNull(id).orElseThrow(() -> new NotFound("letter", id));
        version.write(seen, says.text());
        ask(id, says.asks());
        versions.flush();
    }

    /** What the letter says, and its seal once it was sent. */
    @Transactional(readOnly = true)
    public WrittenText text(UUID id) {
        LetterLine letter = details(id);
        LetterVersion version = version(id);
        LetterText says = new LetterText(
                version.text(),
                asks.findByLetterIdOrderByPosition(id).stream().map(Ask::line).toList());
        return new WrittenText(
                version.seen(),
                letter.title(),
                version.language(),
                says,
                seals.of(version.getId()).orElse(null));
    }

    /** The bytes over which the letter's base text is sealed; see {@link SealedForm}. */
    @Transactional(readOnly = true)
    public byte[] sealedForm(UUID id) {
        return seals.form(version(id).getId());
    }

    /** One page of the letters that match, the latest first unless the page says otherwise. */
    @Transactional(readOnly = true)
    public List<LetterLine> list(LetterFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** How many letters match. */
    @Transactional(readOnly = true)
    public long count(LetterFilter filter) {
        return list.count(filter);
    }

    /** Whether the acting person may change the letter and whom it goes to. */
    @Transactional(readOnly = true)
    public boolean mayChange(UUID id) {
        return keepers.mayChange(id);
    }

    /** Hands every letter that matches to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(LetterFilter filter, Sort sort, Consumer<? super LetterLine> reader) {
        list.each(filter, sort, reader);
    }

    /** One letter with what its form edits. */
    @Transactional(readOnly = true)
    public LetterLine details(UUID id) {
        return list.line(id);
    }

    /** One page of what a picker offers for what was typed, the latest first; only those of the campaign unless it is null. */
    @Transactional(readOnly = true)
    public List<LetterChoice> choices(String typed, @Nullable UUID campaign, Pageable page) {
        return list.page(new LetterFilter(typed, campaign, null, null), page).stream()
                .map(line -> new LetterChoice(line.id(), line.title(), line.campaign()))
                .toList();
    }

    private void ask(UUID letter, List<AskLine> wanted) {
        Map<UUID, Ask> known = asks.findByLetterIdOrderByPosition(letter).stream()
                .collect(Collectors.toMap(Ask::getId, Function.identity()));
        for (int position = 0; position < wanted.size(); position++) {
            AskLine line = wanted.get(position);
            Ask ask = line.id() == null ? null : known.remove(line.id());
            if (ask == null) {
                asks.save(new Ask(letter, position, line.text()));
            } else {
                ask.put(position, line.text());
            }
        }
        asks.deleteAll(known.values());
    }

    private Letter held(UUID id) {
        return letters.findHeldById(id).orElseThrow(() -> new NotFound("letter", id));
    }

    private LetterVersion version(UUID letter) {
        return versions.findByLetterIdAndMadeFromIsNull(letter).orElseThrow(() -> new NotFound("letter", letter));
    }
}
