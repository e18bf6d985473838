package org.parley.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address is taken apart where it says itself what is what, and left whole where it does not. */
class PostalAddressTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "511 River Office Building Washington DC 20510 | US | 511 River Office Building | 20510 | Washington DC",
                "Room 4/1 Quay St/Albany, NY 12210-1234 | US | Room 4;1 Quay St | 12210-1234 | Albany NY",
                "House of Norland/London SW1A 0AA | GB | House of Norland | SW1A 0AA | London",
                "House of Norland/London/SW1A 0AA | GB | House of Norland | SW1A 0AA | London",
                "Norland Hall, Ottawa, ON K1A 0A6 | CA | Norland Hall;Ottawa | K1A 0A6 | ON",
                "PO Box 6100/Parliament House/Canberra ACT 2600 | AU | PO Box 6100;Parliament House | 2600 | Canberra ACT",
                "Rue Wiertz 60/B-1047 Bruxelles | BE | Rue Wiertz 60 | B-1047 | Bruxelles",
                "12 rue du Quai, 75007 Paris | FR | 12 rue du Quai | 75007 | Paris",
                "Platz 1/11011 Berlin | DE | Platz 1 | 11011 | Berlin",
                "Binnenhof 1/2513 AA Den Haag | NL | Binnenhof 1 | 2513 AA | Den Haag",
                "Riksgatan 1/100 12 Stockholm | SE | Riksgatan 1 | 100 12 | Stockholm",
                "วุฒิสภา/ถนนอู่ทองใน/กรุงเทพฯ 10300 | TH | วุฒิสภา;ถนนอู่ทองใน | 10300 | กรุงเทพฯ",
                "វិមានរដ្ឋសភា/ភ្នំពេញ 12301 | KH | វិមានរដ្ឋសភា | 12301 | ភ្នំពេញ",
            })
    void codeAndPlaceAreFoundWhereTheyStand(String written, String country, String street, String code, String city) {
        PostalAddress address = PostalAddress.read(written.replace('/', '\n'), country, Locale.ENGLISH);

        assertThat(address.street()).containsExactly(street.split(";"));
        assertThat(address.code()).isEqualTo(code);
        assertThat(address.city()).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource({"1600 Quay Avenue", "Hall/PO Box 6100", "Private Bag 18041", "7", "Senate/Building 4"})
    void whatIsNotSureStaysWithTheStreet(String written) {
        PostalAddress address = PostalAddress.read(written.replace('/', '\n'), "US", Locale.ENGLISH);

        assertThat(address.street()).containsExactly(written.split("/"));
        assertThat(address.code() + address.city()).isEmpty();
    }

    @Test
    void theCountryStandsInCapitalsInEnglishOrFrench() {
        assertThat(PostalAddress.read("Hall\n1 Town", "KH", Locale.ENGLISH).country())
                .isEqualTo("CAMBODIA");
        assertThat(PostalAddress.read("Hall\n1 Town", "KH", Locale.FRENCH).country())
                .isEqualTo("CAMBODGE");
        assertThat(PostalAddress.read("Hall\n1 Town", "KH", Locale.GERMAN).country())
                .isEqualTo("CAMBODIA");
        assertThat(PostalAddress.read("Hall\n1 Town", "XX", Locale.ENGLISH).country())
                .as("no country of the post")
                .isEmpty();
    }

    @Test
    void anAddressThatNamesItsCountryKeepsIt() {
        PostalAddress address = PostalAddress.read("Rue Wiertz 60\n1047 Bruxelles\nBelgique", "EU", Locale.ENGLISH);

        assertThat(address).isEqualTo(new PostalAddress(List.of("Rue Wiertz 60"), "1047", "Bruxelles", "BELGIUM"));
        assertThat(PostalAddress.onEnvelope("Rue Wiertz 60\n1047 Bruxelles\nBelgique", "EU", Locale.ENGLISH))
                .containsExactly("Rue Wiertz 60", "1047 Bruxelles", "BELGIUM");
    }

    @Test
    void theEnvelopeHasTheLinesAsTheyWereWritten() {
        assertThat(PostalAddress.onEnvelope("511 River Office Building Washington DC 20510", "US", Locale.ENGLISH))
                .containsExactly("511 River Office Building", "Washington DC 20510", "UNITED STATES");
        assertThat(PostalAddress.onEnvelope("  1 Quay,\r\n\n Norport 12 ;", "XX", Locale.ENGLISH))
                .containsExactly("1 Quay", "Norport 12");
        assertThat(PostalAddress.onEnvelope("somewhere", "XX", Locale.ENGLISH)).containsExactly("somewhere");
    }

    @Test
    void paperIsThatOfTheCountry() {
        assertThat(PaperSize.of("US")).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of("CA")).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of("KH")).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of("EU")).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of("")).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of("../x")).isEqualTo(PaperSize.A4);
    }
}
