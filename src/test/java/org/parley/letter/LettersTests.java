package org.parley.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Refusal;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Addressees;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.annotation.Transactional;

/** Letters are drafted, written, addressed and found. */
@SpringBootTest
@Transactional
@SignedIn
class LettersTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Test
    void aStaleFormIsRefusedAndChangesNothing() {
        UUID id = cast.letter("Open letter on the river");
        LetterLine seen = letters.details(id);
        letters.correct(id, seen.seen(), cast.details(seen.campaign(), "Their title"));

        assertThatThrownBy(() -> letters.correct(id, seen.seen(), cast.details(seen.campaign(), "My title")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(letters.details(id).title()).isEqualTo("Their title");
    }

    @Test
    void aStaleTextIsRefusedAndChangesNothing() {
        UUID id = letters.draft(cast.details(cast.campaign("Free the river"), "Open letter on the river"));
        long seen = letters.text(id).seen();
        letters.write(id, seen, new LetterText("Theirs", List.of()));

        assertThatThrownBy(() -> letters.write(id, seen, new LetterText("Mine", List.of())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(letters.text(id).says().text()).isEqualTo("Theirs");
    }

    @Test
    void asksKeepWhatTheyAreWhenTheirOrderChanges() {
        UUID id = cast.letter("Open letter on the river");
        AskLine first = letters.text(id).says().asks().getFirst();

        letters.write(
                id,
                letters.text(id).seen(),
                new LetterText("Text", List.of(new AskLine(null, "Open an inquiry"), first, new AskLine(null, " "))));

        List<AskLine> asks = letters.text(id).says().asks();
        assertThat(asks).extracting(AskLine::text).containsExactly("Open an inquiry", "Release the six");
        assertThat(asks.get(1).id()).isEqualTo(first.id());
    }

    @Test
    void aLetterDoesNotAskForAnAnswerBeforeItsDate() {
        LetterDetails good = cast.details(cast.campaign("Free the river"), "A letter");
        LetterDetails bad = new LetterDetails(
                good.campaign(),
                good.title(),
                good.kind(),
                good.datedOn(),
                good.datedOn().minusDays(1),
                "en",
                good.owner());

        assertThatThrownBy(() -> letters.draft(bad)).isInstanceOf(Refusal.class);
    }

    @Test
    void everyWordOfTheFilterNarrows() {
        UUID campaign = cast.campaign("Free the river");
        letters.draft(cast.details(campaign, "Zéphyr to the house"));
        UUID other = letters.draft(cast.details(cast.campaign("Other"), "Zéphyr to the senate"));

        assertThat(titles(new LetterFilter("zephyr", null, null, null))).hasSize(2);
        assertThat(titles(new LetterFilter("senate zeph", null, null, null))).containsExactly("Zéphyr to the senate");
        assertThat(titles(LetterFilter.of(campaign))).containsExactly("Zéphyr to the house");
        assertThat(titles(new LetterFilter("zephyr", null, LetterKind.PRIVATE_LETTER, null)))
                .isEmpty();
        assertThat(titles(new LetterFilter("zephyr", null, null, UUID.randomUUID())))
                .isEmpty();
        assertThat(letters.choices("senate", null, Pageable.ofSize(5)))
                .extracting(LetterChoice::id)
                .contains(other);
    }

    @Test
    void addresseesAreFoundByAnyOfTheirNamesAndKeepTheirOrder() {
        UUID letter = cast.letter("Open letter on the river");
        UUID parliament = cast.parliament("Parliament of Norland");
        UUID senate = cast.chamber(parliament, "Senate of Norland", "upper");
        cast.alias(parliament, "Storting of the North");

        assertThat(addressees.choices("storting north", 0, 10))
                .extracting(AddresseeChoice::id)
                .containsExactly(parliament);
        UUID first = addressees.name(letter, AddresseeKind.PARLIAMENT, parliament);
        UUID second = addressees.name(letter, AddresseeKind.CHAMBER, senate);
        addressees.order(letter, List.of(second, first));

        assertThat(addressees.of(letter)).extracting(AddresseeLine::id).containsExactly(second, first);
    }

    @Test
    void nobodyIsNamedTwice() {
        UUID letter = cast.letter("Open letter on the river");
        UUID parliament = cast.parliament("Parliament of Norland");
        addressees.name(letter, AddresseeKind.PARLIAMENT, parliament);

        assertThatThrownBy(() -> addressees.name(letter, AddresseeKind.PARLIAMENT, parliament))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("addressee.refusal.twice");
    }

    private List<String> titles(LetterFilter filter) {
        return letters.list(filter, Pageable.ofSize(50)).stream()
                .map(LetterLine::title)
                .toList();
    }
}
