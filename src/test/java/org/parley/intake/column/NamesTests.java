package org.parley.intake.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles and letters are kept apart from the name, and the name is divided where something says so and nowhere else. */
class NamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rt Hon Ana Duarte MP|Rt Hon, MP|Ana Duarte",
                "The Rt. Hon. Ana Duarte KC, MP|The Rt. Hon., KC MP|Ana Duarte",
                "Hon. Bo Ek|Hon.|Bo Ek",
                "Dr Bo Ek|Dr|Bo Ek",
                "Prof. Dr. Bo Ek MdB|Prof. Dr., MdB|Bo Ek",
                "Sir Bo Ek|Sir|Bo Ek",
                "Dame Ana Duarte DBE|Dame, DBE|Ana Duarte",
                "Senator the Hon Ana Duarte|Senator the Hon|Ana Duarte",
                "Mme Ana Duarte|Mme|Ana Duarte",
                "Ana Duarte OAM|OAM|Ana Duarte",
                "Duarte, Ms Ana|Ms|Ana Duarte",
                "ส.ส. สมชาย ใจดี|ส.ส.|สมชาย ใจดี",
                "ឯកឧត្តម សុខ ជា|ឯកឧត្តម|សុខ ជា",
            })
    void titlesAndLettersAreKeptApart(String written, String honorific, String name) {
        assertThat(only(written)).returns(honorific, ListRow::honorific).returns(name, ListRow::officialName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hon Sui Lin",
                "M. Kanimozhi Rajan",
                "Ing Kantha",
                "Ing Kantha Phal",
                "Pan Sora",
                "Sen Sovann Da",
                "Dr Chan",
                "Lord Ek of Bellvale",
                "Baroness Duarte of Port",
                "Mei Li",
                "Jack Ma",
                "Sir Ek",
                "Ana MP",
                "The Lord Bishop of Bellvale",
                "Puan Maha Rani",
                "Chen Ao"
            })
    void whatMayBeTheNameItselfStaysInIt(String written) {
        assertThat(only(written)).returns("", ListRow::honorific).returns(written, ListRow::officialName);
    }

    @Test
    void aColumnBearsOutWhatIsATitleInIt() {
        assertThat(Rows.of("name", "M. Paul Roux", "Mme Ana Duarte").read())
                .extracting(ListRow::officialName)
                .containsExactly("Paul Roux", "Ana Duarte");
        assertThat(Rows.of("name", "Hon Ana Duarte", "Hon Bo Ek", "Chea Sok").read())
                .extracting(ListRow::officialName)
                .containsExactly("Ana Duarte", "Bo Ek", "Chea Sok");
        assertThat(Rows.of("name", "M. Kanimozhi Rajan", "M. Selvi Devi").read())
                .extracting(ListRow::honorific)
                .containsOnly("");
    }

    @Test
    void titlesThatAreWrittenTogetherWithTheNameAreKeptApart() {
        assertThat(Rows.of(
                                "name",
                                "นายสมชาย ใจดี",
                                "นางมาลี ทองสุข",
                                "นางสาวปิยะดา แก้วมณี",
                                "นางสาวิตรี ใจงาม",
                                "นาย วิชัย ดีงาม")
                        .read())
                .extracting(ListRow::honorific, ListRow::officialName)
                .containsExactly(
                        tuple("นาย", "สมชาย ใจดี"),
                        tuple("นาง", "มาลี ทองสุข"),
                        tuple("นางสาว", "ปิยะดา แก้วมณี"),
                        tuple("นาง", "สาวิตรี ใจงาม"),
                        tuple("นาย", "วิชัย ดีงาม"));
        assertThat(Rows.of("name", "ឯកឧត្តមសុខ ជា", "លោកជំទាវ ចាន់ ថា", "លោកស្រីកែវ មុំ", "លោកឡុង វណ្ណា")
                        .read())
                .extracting(ListRow::honorific, ListRow::officialName)
                .containsExactly(
                        tuple("ឯកឧត្តម", "សុខ ជា"),
                        tuple("លោកជំទាវ", "ចាន់ ថា"),
                        tuple("លោកស្រី", "កែវ មុំ"),
                        tuple("លោក", "ឡុង វណ្ណា"));
        assertThat(Rows.of("given|family", "นายสมชาย|ใจดี", "นางมาลี|ทองสุข").read())
                .extracting(ListRow::honorific, ListRow::givenName, ListRow::officialName)
                .containsExactly(tuple("นาย", "สมชาย", "สมชาย ใจดี"), tuple("นาง", "มาลี", "มาลี ทองสุข"));
    }

    @Test
    void oneNameThatBeginsLikeATitleKeepsIt() {
        assertThat(Rows.of("name", "นางนวล ใจดี", "สมชาย ดีงาม", "មុំ លោក").read())
                .extracting(ListRow::officialName)
                .containsExactly("นางนวล ใจดี", "สมชาย ดีงาม", "មុំ លោក");
    }

    @Test
    void titlesInTheColumnsOfPartsAreKeptApartToo() {
        ListRow row = Rows.of("given|family|honorific|post nominals", "Dr Ana|Duarte MP|Hon|OAM")
                .read()
                .getFirst();

        assertThat(row).returns("Ana Duarte", ListRow::officialName).returns("Hon Dr, OAM MP", ListRow::honorific);
        assertThat(Rows.of("given|family|suffix", "Bo|Ek|Jr.").read().getFirst().officialName())
                .isEqualTo("Bo Ek Jr.");
        assertThat(Rows.of("given|family|suffix", "Bo|Ek|KC MP").read().getFirst())
                .returns("Bo Ek", ListRow::officialName)
                .returns("KC MP", ListRow::honorific);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Ian Mc DONALD|Ian|Mc DONALD",
                "Éamon Ó CUÍRE|Éamon|Ó CUÍRE",
                "Orla NÍ BHRIAIN|Orla|NÍ BHRIAIN",
                "Orla Ní BHRIAIN|Orla|Ní BHRIAIN",
                "Ana DE LA Cruz|Ana|DE LA Cruz",
                "Ana DE LA CRUZ|Ana|DE LA CRUZ",
                "Jan van der BERG|Jan|van der BERG",
                "VAN DER BERG Jan|Jan|VAN DER BERG",
                "Paul EK III|Paul|EK",
                "Paul EK Jr.|Paul|EK",
                "NAGY-KISS Ilona|Ilona|NAGY-KISS",
                "Dr. NAGY Ilona|Ilona|NAGY",
                "Max d'AGOSTA|Max|d'AGOSTA",
                "Rt Hon Ana DUARTE MP|Ana|DUARTE",
                "William (The Earl of) BELLVALE|William (The Earl of)|BELLVALE",
                "António DUARTE E PINTO|António|DUARTE E PINTO",
                "王 小明|''|''",
                "Nagy Ilona|''|''",
                "ANA DUARTE|''|''",
                "DE Jong|''|''",
            })
    void capitalsSayWhichPartIsTheFamilys(String written, String given, String family) {
        assertThat(only(written)).returns(given, ListRow::givenName).returns(family, ListRow::familyName);
    }

    @Test
    void lettersAreComposed() {
        assertThat(only("E\u0301amon DUARTE").givenName()).isEqualTo("\u00C9amon");
        assertThat(only("Nguye\u0302\u0303n An").officialName()).isEqualTo("Nguy\u1EC5n An");
    }

    private static ListRow only(String name) {
        return Rows.of("name", name).read().getFirst();
    }
}
