package org.parley.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The most specific form whose fields all say something wins, and what somebody corrected stays theirs. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class FormsOfAddressTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private FormsOfAddress forms;

    @Autowired
    private Copies copies;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetter() {
        letter = cast.letter("Open letter on the river");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "us | senate | en | female | Dear Senator Okafor,",
                "us | house | en | | Dear Representative Okafor,",
                "us | house | en-GB | | Dear Representative Okafor,",
                "ca | commons | en | male | Dear Mr. Okafor,",
                "ca | commons | en | | Dear Mira Okafor,",
                "fr | senate | fr | female | Madame la Sénatrice,",
                "fr | senate | fr | male | Monsieur le Sénateur,",
                "fr | national-assembly | fr | | Madame la Députée, Monsieur le Député,",
                "de | bundestag | de | f | Sehr geehrte Frau Okafor,",
                "eu | chamber | de | M | Sehr geehrter Herr Abgeordneter,",
                "kh | national-assembly | km | female | សូមគោរពជូន លោកជំទាវ Mira Okafor",
                "th | house-of-representatives | th | | เรียน Mira Okafor",
                "de | bundestag | de | diverse | Sehr geehrte Damen und Herren,",
                "us | senate | eo | | 'Mira Okafor,'",
            })
    void theMostSpecificFormWins(String parliament, String chamber, String language, String gender, String salutation) {
        UUID mira = cast.lawmaker("Mira", "Okafor", chamber(parliament, chamber), "Greens");
        jdbc.sql("update lawmaker set gender = coalesce(?, '') where id = ?")
                .params(gender, mira)
                .update();
        jdbc.sql("update letter_version set language = ? where letter_id = ?")
                .params(language, letter)
                .update();

        assertThat(copies.of(to(parliament(parliament), mira)).salutation()).isEqualTo(salutation);
    }

    @Test
    void theNeutralFormSaysThatItIsNeutral() {
        UUID mira = cast.lawmaker("Mira", "Okafor", chamber("de", "bundestag"), "Greens");
        jdbc.sql("update letter_version set language = 'de' where letter_id = ?")
                .param(letter)
                .update();
        UUID recipient = to(parliament("de"), mira);
        assertThat(copies.of(recipient).neutral()).isTrue();

        jdbc.sql("update lawmaker set gender = 'female' where id = ?")
                .param(mira)
                .update();
        assertThat(copies.of(recipient).neutral()).isFalse();
    }

    @Test
    void aFormWhoseFieldWouldBeEmptyGivesWayToTheNext() {
        UUID mira = cast.lawmaker("Mira", "Okafor", chamber("us", "senate"), "Greens");
        UUID recipient = to(parliament("us"), mira);

        jdbc.sql("update lawmaker set family_name = '' where id = ?")
                .param(mira)
                .update();

        assertThat(copies.of(recipient).salutation()).isEqualTo("Dear Mira Okafor,");
    }

    @Test
    void whoChairsTheCommitteeThatIsAddressedIsAddressedAsThat() {
        UUID house = chamber("us", "house");
        UUID mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        UUID ben = cast.lawmaker("Ben", "Adeyemi", house, "Greens");
        UUID committee = cast.committee(house, "Committee on Rivers", mira, ben);
        jdbc.sql("update committee_seat set role = 'chair' where lawmaker_id = ?")
                .param(mira)
                .update();
        mailing.address(letter, AddresseeKind.COMMITTEE, committee, mira, ben);

        assertThat(copies.of(recipient(mira)).salutation()).isEqualTo("Dear Chair Okafor,");
        assertThat(copies.of(recipient(ben)).salutation()).isEqualTo("Dear Representative Adeyemi,");
    }

    @Test
    void whoPresidesOverTheChamberIsAddressedAsThatAndADeputyIsNot() {
        UUID house = chamber("us", "house");
        UUID mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        UUID recipient = to(parliament("us"), mira);
        jdbc.sql(
                        "insert into presiding_officer (id, version, chamber_id, lawmaker_id, deputy) values (uuidv7(), 0, ?, ?, true)")
                .params(house, mira)
                .update();
        assertThat(copies.of(recipient).salutation()).isEqualTo("Dear Representative Okafor,");

        jdbc.sql("update presiding_officer set deputy = false where lawmaker_id = ?")
                .param(mira)
                .update();
        assertThat(copies.of(recipient).salutation()).isEqualTo("Dear Speaker Okafor,");

        jdbc.sql("update presiding_officer set ended_on = current_date - 1 where lawmaker_id = ?")
                .param(mira)
                .update();
        assertThat(copies.of(recipient).salutation()).isEqualTo("Dear Representative Okafor,");
    }

    @Test
    void anInstitutionIsAddressedAsOneAndByItsOwnNameInItsLanguage() {
        UUID thailand = parliament("th");
        picks.addItself(addressees.name(letter, AddresseeKind.PARLIAMENT, thailand));
        UUID recipient = jdbc.sql("select id from recipient where letter_id = ?")
                .param(letter)
                .query(UUID.class)
                .single();
        assertThat(copies.of(recipient).salutation()).isEqualTo("Honourable Members,");

        jdbc.sql("update letter_version set language = 'th' where letter_id = ?")
                .param(letter)
                .update();

        assertThat(copies.of(recipient).salutation()).isEqualTo("เรียน รัฐสภา");
    }

    @Test
    void anInstitutionHasItsNameInTheLanguageOfTheLetterWhereOneIsKnown() {
        UUID mira = cast.lawmaker("Mira", "Okafor", chamber("ca", "commons"), "Greens");
        UUID recipient = to(parliament("ca"), mira);

        assertThat(copies.of(recipient).to())
                .containsExactly("Mira Okafor", "House of Commons", "Parliament of Canada");
        speaks("fr");
        assertThat(copies.of(recipient).to())
                .containsExactly("Mira Okafor", "Chambre des communes", "Parlement du Canada");
        speaks("th");
        assertThat(copies.of(recipient).to())
                .containsExactly("Mira Okafor", "House of Commons", "Parliament of Canada");
    }

    @Test
    void whatAManagerWroteGoesBeforeWhatIsMoreGeneral() {
        UUID senate = chamber("us", "senate");
        UUID mira = cast.lawmaker("Mira", "Okafor", senate, "Greens");
        jdbc.sql("update lawmaker set gender = 'female' where id = ?")
                .param(mira)
                .update();
        UUID recipient = to(parliament("us"), mira);

        UUID own = forms.add(new FormDetails(
                "en", parliament("us"), senate, AddressedAs.MEMBER, Gender.FEMALE, "Dear Madam {{Family_Name}},", ""));
        assertThat(copies.of(recipient).salutation()).isEqualTo("Dear Madam Okafor,");

        forms.remove(own);
        assertThat(copies.of(recipient).salutation()).isEqualTo("Dear Senator Okafor,");
    }

    @Test
    void whatCameWithParleyIsCorrectedAndNotRemoved() {
        FormLine shipped = forms.list(new FormFilter("senators", "en"), PageRequest.of(0, 10))
                .getFirst();

        assertThatThrownBy(() -> forms.remove(shipped.id())).isInstanceOf(Refusal.class);
        forms.correct(shipped.id(), shipped.seen(), saying(shipped, "Honourable Senators,"));

        assertThat(forms.line(shipped.id()).corrected()).isTrue();
        assertThat(forms.line(shipped.id()).details().salutation()).isEqualTo("Honourable Senators,");
        assertThatThrownBy(() -> forms.correct(shipped.id(), shipped.seen(), saying(shipped, "Hello")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aFormWithAFieldThatASalutationCannotHaveIsRefused() {
        for (String wrong : new String[] {"Dear {{tribe}},", "Dear {{salutation}},", "{{signatories}}"}) {
            assertThatThrownBy(() ->
                            forms.add(new FormDetails("en", null, null, AddressedAs.PRESIDING, Gender.ANY, wrong, "")))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("copy.refusal.form-field"));
        }
    }

    @Test
    void theSamePeopleHaveOneForm() {
        assertThatThrownBy(() -> forms.add(
                        new FormDetails("en", null, null, AddressedAs.MEMBER, Gender.ANY, "Dear friend,", "")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("copy.refusal.form-twice"));
    }

    private static FormDetails saying(FormLine line, String salutation) {
        FormDetails details = line.details();
        return new FormDetails(
                details.language(),
                details.parliament(),
                details.chamber(),
                details.role(),
                details.gender(),
                salutation,
                "");
    }

    private void speaks(String language) {
        jdbc.sql("update letter_version set language = ? where letter_id = ?")
                .params(language, letter)
                .update();
    }

    private UUID to(UUID parliament, UUID lawmaker) {
        mailing.address(letter, parliament, lawmaker);
        return recipient(lawmaker);
    }

    private UUID recipient(UUID lawmaker) {
        return mailing.recipient(letter, lawmaker);
    }

    private UUID parliament(String code) {
        return jdbc.sql("select id from parliament where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }

    private UUID chamber(String parliament, String code) {
        return jdbc.sql("select id from chamber where parliament_id = ? and code = ?")
                .params(parliament(parliament), code)
                .query(UUID.class)
                .single();
    }
}
