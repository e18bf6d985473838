package org.parley.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each recipient gets the version for them with its fields filled in, and what went out stays as it was. */
@SpringBootTest
@Transactional
@SignedIn
class CopiesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Sending sending;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Copies copies;

    @Autowired
    private FormsOfAddress forms;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID house;
    private UUID mira;
    private UUID ben;

    @BeforeEach
    void aLetterToTwo() {
        Mailing.ToTwo two = mailing.toTwo();
        letter = two.letter();
        house = two.house();
        mira = two.mira();
        ben = two.ben();
        write("{{salutation}}\n\nyou sit for {{constituency}} and {{party}} on {{date}}.");
    }

    @Test
    void aCopyIsTheTextWithTheRecipientsFacts() {
        Copy copy = copies.of(recipient(mira));

        assertThat(copy.text()).isEqualTo("Dear Mira Okafor\\,\n\nyou sit for Riverside and Greens on 2 March 2026.");
        assertThat(copy.to()).containsExactly("Mira Okafor", "House of Norland", "Parliament of Norland");
        assertThat(copy.neutral()).isFalse();
        assertThat(copy.empty()).isEmpty();
    }

    @Test
    void aFieldThatComesOutEmptyIsSaidAndCounted() {
        assertThat(copies.of(recipient(ben)).empty()).containsExactly(MergeField.PARTY);
        assertThat(copies.gaps(letter)).containsOnlyKeys(MergeField.PARTY).containsEntry(MergeField.PARTY, 1L);
        CopyFilter lacking = CopyFilter.lacking(letter, MergeField.PARTY);
        assertThat(copies.list(lacking, PageRequest.of(0, 10)))
                .extracting(CopyLine::name)
                .containsExactly("Ben Adeyemi");
        assertThat(copies.count(lacking)).isEqualTo(1);
        assertThat(copies.count(CopyFilter.lacking(letter, MergeField.HONORIFIC)))
                .as("a field that no text uses lacks nowhere")
                .isZero();

        write("The same for all.");
        assertThat(copies.gaps(letter)).isEmpty();
    }

    @Test
    void copiesAreFoundByNameAndLieBesideEachOther() {
        assertThat(copies.list(new CopyFilter(letter, "okaf", null), PageRequest.of(0, 10)))
                .extracting(CopyLine::recipient)
                .containsExactly(recipient(mira));
        assertThat(copies.beside(CopyFilter.all(letter), recipient(ben)))
                .isEqualTo(new Neighbours(null, recipient(mira)));
        assertThat(copies.beside(CopyFilter.all(letter), recipient(mira)))
                .isEqualTo(new Neighbours(recipient(ben), null));
    }

    @Test
    void whoIsExcludedGetsNoCopy() {
        jdbc.sql("update recipient set state = 'excluded', excluded_because = 'left' where lawmaker_id = ?")
                .param(ben)
                .update();

        assertThat(each()).extracting(Copy::name).containsExactly("Mira Okafor");
        assertThat(copies.count(CopyFilter.all(letter))).isEqualTo(1);
        assertThat(copies.gaps(letter)).isEmpty();
    }

    @Test
    void whatWasSentStaysAsItWasFilledIn() {
        jdbc.sql("update lawmaker set honorific = 'Dr' where id = ?")
                .param(mira)
                .update();
        write("{{salutation}} {{honorific}} {{family name}} {{party}}");
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.PUBLISHED);
        String before = copies.of(recipient(mira)).text();

        jdbc.sql(
                        "update lawmaker set honorific = 'Prof', family_name = 'Okafor-Lund', official_name = 'M. Lund' where id = ?")
                .param(mira)
                .update();
        jdbc.sql("update form_of_address set salutation = 'Hello,'").update();
        cast.joins(mira, "Blues");

        assertThat(copies.of(recipient(mira)).text()).isEqualTo(before).contains("Dr Okafor Greens");
        assertThat(forms.mayAddress(recipient(mira))).isFalse();
        assertThatThrownBy(() -> forms.address(recipient(mira), "Hi"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("copy.refusal.sent"));
        assertThatThrownBy(() ->
                        jdbc.sql("update copy_as_sent set salutation = 'Hi'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theVersionForAnAddresseeIsTheOneTheyGet() {
        UUID french = UUID.randomUUID();
        jdbc.sql("""
                    insert into letter_version (id, version, letter_id, language, text, title, made_from, made_from_text)
                    select ?, 0, letter_id, 'fr', 'Bonjour {{family name}}, le {{date}}', 'Lettre ouverte', id, text
                      from letter_version where letter_id = ?
                    """).params(french, letter).update();
        jdbc.sql("update addressee set version_id = ? where letter_id = ?")
                .params(french, letter)
                .update();

        Copy copy = copies.of(recipient(mira));

        assertThat(copy.text()).isEqualTo("Bonjour Okafor, le 2 mars 2026");
        assertThat(copy.title()).isEqualTo("Lettre ouverte");
        assertThat(copy.language()).isEqualTo("fr");
    }

    @Test
    void thePublicVersionHasNothingOfARecipient() {
        Copy open = copies.open(letter, null);

        assertThat(open.recipient()).isNull();
        assertThat(open.salutation()).isEqualTo("Dear Sir or Madam,");
        assertThat(open.to()).containsExactly("Parliament of Norland");
        assertThat(open.text()).doesNotContain("Mira", "Riverside", "Greens");
        assertThatThrownBy(() -> copies.open(letter, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void thePublicVersionIsTheOneThatCorrectsTheBaseText() {
        jdbc.sql("""
                    insert into letter_version (id, version, letter_id, language, text, made_from, made_from_text, supersedes,
                                                corrects_base)
                    select uuidv7(), 0, letter_id, language, 'Corrected.', id, text, id, true
                      from letter_version where letter_id = ?
                    """).param(letter).update();

        assertThat(copies.open(letter, null).text()).isEqualTo("Corrected.");
        assertThat(copies.of(recipient(mira)).text()).isEqualTo("Corrected.");
    }

    @Test
    void aCopyNamesNoAnonymousSignatory() {
        Heard signs = new Heard.Signature(LocalDate.of(2026, 3, 2), "", "");
        signatories.add(letter, new SignatoryDetails(null, "Zubaida Noor", "Judge", "", true), signs);
        signatories.add(letter, SignatoryDetails.person("Open *Witness*", ""), signs);
        write("Dear all,\n\n{{signatories}}");

        assertThat(copies.of(recipient(mira)).text())
                .contains("1. Open \\*Witness\\*", "1")
                .doesNotContain("Zubaida");
        write("Dear all");
        Copy below = copies.of(recipient(mira));
        assertThat(below.toString()).doesNotContain("Zubaida");
        assertThat(below.under()).hasSize(1).first().satisfies(under -> {
            assertThat(under.stand().names()).containsExactly("Open *Witness*");
            assertThat(under.further()).hasSize(1);
        });
        assertThat(copies.open(letter, null).toString()).doesNotContain("Zubaida");
    }

    @Test
    void whoSignsAfterTheSealStandsInThePublicVersionAlone() {
        Heard signs = new Heard.Signature(Cast.DAY, "", "");
        write("Dear all,\n\n{{signatories}}");
        signatories.add(letter, SignatoryDetails.person("Early Bird", ""), signs);
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.PUBLISHED);

        signatories.add(letter, SignatoryDetails.person("Late Fund", ""), signs);
        signatories.add(letter, new SignatoryDetails(null, "Zubaida Noor", "Judge", "", true), signs);

        Copy open = copies.open(letter, null);
        assertThat(open.text()).contains("1. Early Bird").doesNotContain("Late Fund");
        assertThat(open.under()).singleElement().satisfies(later -> {
            assertThat(later.line()).isEqualTo("Signed later:");
            assertThat(later.stand().names()).containsExactly("Late Fund");
            assertThat(later.further()).containsExactly("and one further person");
        });
        assertThat(open.toString()).doesNotContain("Zubaida");
        assertThat(copies.of(recipient(mira)).toString()).contains("Early Bird").doesNotContain("Late Fund");
    }

    @Test
    void aNameThatRunsTheOtherWayKeepsTheSignAtItsEnd() {
        signatories.add(
                letter,
                SignatoryDetails.person("Zelená řeka z.s.", ""),
                new Heard.Signature(LocalDate.of(2026, 3, 2), "", ""));
        write("{{signatories}}");
        jdbc.sql("update letter_version set language = 'ar' where letter_id = ?")
                .param(letter)
                .update();

        assertThat(copies.of(recipient(mira)).text()).contains("1. \u200eZelená řeka z.s.\u200e");
    }

    @Test
    void manyCopiesComeOneAfterTheOther() {
        cast.lawmakers(house, 450);
        picks.add(addressees.name(letter, AddresseeKind.CHAMBER, house), greensWithoutASeat());

        List<Copy> all = each();

        assertThat(all).hasSize(452).extracting(Copy::recipient).doesNotHaveDuplicates();
        assertThat(copies.gaps(letter)).containsEntry(MergeField.CONSTITUENCY, 450L);
    }

    @Test
    void somebodyElsesRecipientIsNotAddressedAnew() {
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> forms.address(recipient(mira), "Hi"))
                        .isInstanceOf(Refusal.class));
        forms.address(recipient(mira), "Dear Mira,");

        assertThat(copies.of(recipient(mira)).salutation()).isEqualTo("Dear Mira,");
        forms.address(recipient(mira), " ");
        assertThat(copies.of(recipient(mira)).salutation()).isEqualTo("Dear Mira Okafor,");
        assertThatThrownBy(() -> forms.address(recipient(mira), "x".repeat(201)))
                .isInstanceOf(Refusal.class);
    }

    private RecipientPick greensWithoutASeat() {
        return RecipientPick.only(Set.copyOf(jdbc.sql(
                        "select lawmaker_id from mandate where chamber_id = ? and party = 'Greens' and constituency = ''")
                .param(house)
                .query(UUID.class)
                .list()));
    }

    private List<Copy> each() {
        List<Copy> all = new ArrayList<>();
        copies.each(RecipientFilter.all(letter), Sort.unsorted(), all::add);
        return all;
    }

    private void write(String text) {
        mailing.write(letter, text);
    }

    private UUID recipient(UUID lawmaker) {
        return mailing.recipient(letter, lawmaker);
    }
}
