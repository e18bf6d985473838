package org.parley.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.letter.AskLine;
import org.parley.letter.Cast;
import org.parley.letter.LetterDetails;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.paste.text.PastedText;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Addressees;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A pasted text is kept for the person who pasted it until it is a letter, and becomes one letter. */
@SpringBootTest
@Transactional
@SignedIn
class PastedLettersTests {

    private static final LetterText SAYS =
            new LetterText("Dear members,\n\nplease act.", List.of(new AskLine(null, "Release the six")));

    @Autowired
    private PastedLetters pasted;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ForgottenTexts forgotten;

    private UUID paste;
    private LetterDetails details;

    @BeforeEach
    void aTextIsPasted() {
        paste = pasted.keep(new PastedText("Dear members,\n\nplease act."), null);
        details = cast.details(cast.campaign("Free the river"), "To the delta");
    }

    @Test
    void theLetterHasItsTextAndEachAddresseeOnce() {
        UUID norland = cast.parliament("Parliament of Norland");
        AddresseeChoice choice = new AddresseeChoice(AddresseeKind.PARLIAMENT, norland, "Parliament of Norland", "XX");

        UUID letter = pasted.enter(paste, details, SAYS, List.of(choice, choice), List.of());

        assertThat(letters.details(letter).title()).isEqualTo("To the delta");
        assertThat(letters.text(letter).says().text()).isEqualTo(SAYS.text());
        assertThat(letters.text(letter).says().asks()).extracting(AskLine::text).containsExactly("Release the six");
        assertThat(addressees.of(letter)).extracting(AddresseeLine::place).containsExactly(norland);
    }

    @Test
    void whatBecameALetterIsForgottenAndBecomesNoSecond() {
        pasted.enter(paste, details, SAYS, List.of(), List.of());

        assertThat(pasted.kept()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pasted.enter(paste, details, SAYS, List.of(), List.of()));
    }

    @Test
    void anotherTextTakesThePlaceOfAKeptOne() {
        pasted.change(paste, new PastedText("Dear all"));

        assertThat(pasted.kept(paste).text()).isEqualTo("Dear all");
    }

    @Test
    void nobodySeesWhatAColleaguePasted() {
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(pasted.kept()).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pasted.kept(paste));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pasted.discard(paste));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pasted.change(paste, new PastedText("mine")));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> pasted.enter(paste, details, SAYS, List.of(), List.of()));
        });

        assertThat(pasted.kept(paste).text()).isEqualTo("Dear members,\n\nplease act.");
    }

    @Test
    void aTextThatNobodyTouchesForAMonthIsThrownAway() {
        jdbc.sql("update pasted_letter set pasted_at = pasted_at - interval '31 days' where id = ?")
                .param(paste)
                .update();
        UUID fresh = pasted.keep(new PastedText("Dear all"), null);

        forgotten.throwAway();

        assertThat(pasted.kept()).extracting(KeptText::id).containsExactly(fresh);
    }

    @Test
    void theTextIsComposedOfItsPartsAndOnlyTheBodyIsMarkup() {
        Confirmed letter = new Confirmed("Dear Members,\nDear [all],", "We *urge* you.\n", "Yours_,");

        assertThat(letter.markdown()).isEqualTo("Dear Members,\\\nDear \\[all\\],\n\nWe *urge* you.\n\nYours\\_,");
        assertThat(new Confirmed("", "Body", "").markdown()).isEqualTo("Body");
    }
}
