package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.export.Card.Kind;
import org.parley.export.Card.Line;

/** An address book reads from a card what Parley knows. */
class CardFileTests {

    private static final UUID ID = UUID.fromString("01a00000-0000-7000-8000-000000000001");

    private static final Card MELE = new Card(
            ID,
            "Mele; “Mel”, Fonoti",
            "Mele",
            "Fonoti",
            "The Hon",
            List.of("เมเล", "Мела"),
            List.of("New Zealand Parliament", "House of Representatives"),
            "Lawmaker, North",
            List.of(
                    new Line(Kind.EMAIL, "mele@parliament.example", ""),
                    new Line(Kind.EMAIL, "office@parliament.example", ""),
                    new Line(Kind.PHONE, "+64 4 817 0000", "Wellington"),
                    new Line(Kind.FAX, "+64 4 817 9999", ""),
                    new Line(Kind.LINK, "https://parliament.example/mele?a=1;b=2", ""),
                    new Line(Kind.POST, "Parliament House\n1 Hill Street", "")),
            List.of("Green", "Left, Group"));

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"VCARD_3", "VCARD_4"})
    void everythingArrives(ExportFormat format) {
        VCard card = Ezvcard.parse(written(version(format), MELE)).first();

        assertThat(card.getVersion()).isEqualTo(version(format));
        assertThat(card.getUid().getValue()).isEqualTo("urn:uuid:" + ID);
        assertThat(card.getFormattedName().getValue()).isEqualTo("Mele; “Mel”, Fonoti");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("Fonoti");
        assertThat(card.getStructuredName().getGiven()).isEqualTo("Mele");
        assertThat(card.getStructuredName().getPrefixes()).containsExactly("The Hon");
        assertThat(card.getNickname().getValues()).containsExactly("เมเล", "Мела");
        assertThat(card.getOrganization().getValues())
                .containsExactly("New Zealand Parliament", "House of Representatives");
        assertThat(card.getTitles().getFirst().getValue()).isEqualTo("Lawmaker, North");
        assertThat(card.getEmails())
                .extracting(email -> email.getValue())
                .containsExactly("mele@parliament.example", "office@parliament.example");
        assertThat(card.getTelephoneNumbers())
                .extracting(phone -> phone.getText())
                .containsExactly("+64 4 817 0000", "+64 4 817 9999");
        assertThat(card.getTelephoneNumbers().getLast().getTypes()).contains(TelephoneType.FAX);
        assertThat(card.getUrls().getFirst().getValue()).isEqualTo("https://parliament.example/mele?a=1;b=2");
        assertThat(card.getAddresses().getFirst().getStreetAddress()).isEqualTo("Parliament House, 1 Hill Street");
        assertThat(card.getCategories().getValues()).containsExactly("Green", "Left, Group");
        assertThat(card.getPhotos()).isEmpty();
    }

    @Test
    void aNameThatNobodyDividedIsKeptWhole() {
        Card undivided = new Card(ID, "សុខ ជា", "", "", "", List.of(), List.of(), "", List.of(), List.of());

        VCard card = Ezvcard.parse(written(VCardVersion.V4_0, undivided)).first();

        assertThat(card.getFormattedName().getValue()).isEqualTo("សុខ ជា");
        assertThat(card.getStructuredName().getFamily()).isEqualTo("សុខ ជា");
        assertThat(card.getStructuredName().getGiven()).isNull();
        assertThat(card.getOrganization()).isNull();
    }

    @Test
    void noTextBecomesALineOfItsOwn() {
        Card hostile = new Card(
                ID,
                "Ana\r\nEMAIL:evil@elsewhere.example",
                "",
                "",
                "",
                List.of(),
                List.of("A;B\nTEL:1"),
                "",
                List.of(new Line(Kind.PHONE, "1\nEND:VCARD\nBEGIN:VCARD", "")),
                List.of());

        List<VCard> cards = Ezvcard.parse(written(VCardVersion.V3_0, hostile)).all();

        assertThat(cards).singleElement().satisfies(card -> {
            assertThat(card.getEmails()).isEmpty();
            assertThat(card.getOrganization().getValues()).containsExactly("A;B\nTEL:1");
        });
    }

    private static VCardVersion version(ExportFormat format) {
        return format == ExportFormat.VCARD_3 ? VCardVersion.V3_0 : VCardVersion.V4_0;
    }

    private static String written(VCardVersion version, Card card) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CardFile file = new CardFile(version, out);
            file.write(card);
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
