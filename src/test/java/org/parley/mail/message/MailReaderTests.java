package org.parley.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails as programs of many kinds send them: who wrote what, and what kind of mail it is. */
class MailReaderTests {

    private final List<String> files = new ArrayList<>();
    private final MailReader reader =
            new MailReader(address -> address.endsWith("@network.example"), Instant.parse("2026-03-12T00:00:00Z"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                plain              | mira.okafor@parliament.example | 2026-03-10 | WRITTEN   | Dear friends,//I will raise it in the House.//Mira Okafor
                html               | mira.okafor@parliament.example | 2026-03-10 | WRITTEN   | Dear friends,//I support you & will/speak.//- In March/- In May
                alternative        | mira.okafor@parliament.example | 2026-03-10 | WRITTEN   | I support every word of it, and so do my colleagues.
                encoded-headers    | zoe@parliament.example         | 2026-03-10 | WRITTEN   | J'ai lu votre lettre avec intérêt.
                thai               | somchai@parliament.example     | 2026-03-10 | WRITTEN   | เรียน คุณอนา//ผมสนับสนุนจดหมายนี้//สมชาย ใจดี
                thai-tis620        | somchai@parliament.example     | 2026-03-10 | WRITTEN   | ขอบคุณสำหรับจดหมาย
                forwarded-english  | mira.okafor@parliament.example | 2026-03-10 | WRITTEN   | I will vote for it.
                forwarded-german   | lena.brandt@bundestag.example  | 2026-03-10 | WRITTEN   | Ich unterstütze Ihr Anliegen.
                forwarded-french   | zoe.tremblay@parl.example      | 2026-03-10 | WRITTEN   | Je refuse.
                forwarded-attached | mira.okafor@parliament.example | 2026-03-10 | WRITTEN   | Come and see me on Friday.
                original-message   | mira.okafor@parliament.example | 2026-03-10 | WRITTEN   | Thank you. My office will write to you.
                files              | mira.okafor@parliament.example | 2026-03-10 | WRITTEN   | My answer is attached.
                raw-headers        | zoe@parliament.example         | 2026-03-10 | WRITTEN   | Oui.
                auto-exchange      | mira.okafor@parliament.example | 2026-03-10 | AUTOMATIC | I am away until 20 March.
                auto-gmail         | mira.okafor@parliament.example | 2026-03-10 | AUTOMATIC | Thanks for your mail. I am on leave.
                auto-sieve         | mira.okafor@parliament.example | 2026-03-10 | AUTOMATIC | I am not in the office.
                auto-domino        | mira.okafor@parliament.example | 2026-03-10 | AUTOMATIC | I am out of the office until 20/03/2026.
                auto-cpanel        | mira.okafor@parliament.example | 2026-03-10 | AUTOMATIC | We have received your mail.
                auto-suppressed    | office@parliament.example      | 2026-03-10 | AUTOMATIC | Nous avons bien reçu votre message.
                bounce-delayed     | mailer-daemon@mail.network.example | 2026-03-10 | AUTOMATIC | Your message could not be delivered for 4 hours. It will be retried.
                bounce-report      | mailer-daemon@mail.network.example | 2026-03-10 | BOUNCED | I'm sorry to have to inform you that your message could not be delivered.
                bounce-exim        | mailer-daemon@mail.network.example | 2026-03-10 | BOUNCED | This message was created automatically by mail delivery software.
                """)
    void whoWroteWhatAndWhatKindOfMailItIs(String file, String from, LocalDate day, MailKind kind, String text)
            throws IOException {
        Mail mail = read(file);

        assertThat(mail.from().address()).isEqualTo(from);
        assertThat(mail.sent().in(ZoneOffset.UTC)).isEqualTo(day);
        assertThat(mail.kind()).isEqualTo(kind);
        assertThat(mail.text().replace('\n', '/')).isEqualTo(text);
        assertThat(mail.doubts()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bounce-report, mira.okafor@parliament.example",
        "bounce-exim, mira.okafor@parliament.example ben@parliament.example",
        "bounce-qmail, mira.okafor@parliament.example",
        "bounce-delayed, ''",
        "auto-exchange, ''"
    })
    void whatDidNotArriveSaysWhere(String file, String failed) throws IOException {
        assertThat(String.join(" ", read(file).failed())).isEqualTo(failed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "forwarded-english, ana@network.example",
        "forwarded-german, bo@network.example",
        "forwarded-french, ana@network.example",
        "forwarded-attached, ana@network.example",
        "original-message,",
        "plain,"
    })
    void whoPassedItOnIsNotWhoWroteIt(String file, String by) throws IOException {
        Mailbox passedOn = read(file).passedOnBy();

        assertThat(passedOn == null ? null : passedOn.address()).isEqualTo(by);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "broken-charset, CHARSET, Déjà vu.",
        "unknown-charset, CHARSET, I agree.",
        "no-day, NO_DAY, I agree.",
        "wrong-century, WRONG_DAY, I agree."
    })
    void whatIsNotSureIsSaid(String file, Doubt doubt, String text) throws IOException {
        Mail mail = read(file);

        assertThat(mail.doubts()).containsExactly(doubt);
        assertThat(mail.text()).isEqualTo(text);
    }

    @Test
    void encodedNamesAndSubjectsAreDecoded() throws IOException {
        Mail mail = read("encoded-headers");

        assertThat(mail.from().name()).isEqualTo("Zoë Ångström");
        assertThat(mail.subject()).isEqualTo("Re: Lettre ouverte sur la rivière");
        assertThat(mail.to())
                .containsExactly(
                        new Mailbox("Duarte, Ana", "ana@network.example"), new Mailbox("", "press@network.example"));
        assertThat(read("raw-headers").from().name()).isEqualTo("Zoë Ångström");
        assertThat(read("raw-headers").subject()).isEqualTo("Réponse à votre lettre");
    }

    @Test
    void whatItQuotesStandsApartAndWhatItAnswersIsKnown() throws IOException {
        Mail mail = read("plain");

        assertThat(mail.quoted()).startsWith("On Mon, 2 Mar 2026").endsWith("> please act.");
        assertThat(mail.references()).containsExactly("our-letter@network.example", "older@network.example");
        assertThat(mail.messageId()).isEqualTo("m1@parliament.example");
        assertThat(read("html").quoted()).isEqualTo("> Dear members, please act.");
    }

    @Test
    void filesAreHandedOnAndPicturesInTheTextAreNot() throws IOException {
        read("files");

        assertThat(files).containsExactly("Réponse à la lettre.pdf 35", "../../run.exe 12");
    }

    @Test
    void aMailWithoutADayThatCanBeHasTheDayOnWhichItArrived() throws IOException {
        assertThat(read("wrong-century").sent().in(ZoneOffset.UTC)).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void aHundredMailsInsideEachOtherAreReadAsFarAsAnybodyReads() throws IOException {
        StringBuilder nested = new StringBuilder("From: mira@parliament.example\nSubject: deep\n");
        for (int i = 0; i < 100; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=\"b%d\"\n\n--b%d\n".formatted(i, i));
        }
        nested.append("Content-Type: text/plain\n\nDeep.\n");

        Mail mail = reader.read(bytes(nested.toString()), this::take);

        assertThat(mail.from().address()).isEqualTo("mira@parliament.example");
        assertThat(mail.doubts()).contains(Doubt.NESTED, Doubt.NO_TEXT);
    }

    @ParameterizedTest
    @CsvSource({"''", "garbage", "'From:'", "'\0\0\0'", "'Content-Type: multipart/mixed\n\n--\n'", "': : :\n\n\n'"})
    void whateverStandsThereNothingFails(String source) throws IOException {
        assertThat(reader.read(bytes(source), this::take).doubts()).isNotEmpty();
        assertThat(reader.read(source, this::take).doubts()).isNotEmpty();
    }

    @Test
    void aTextThatNeverEndsIsCutAndSaid() throws IOException {
        String source =
                "From: mira@parliament.example\nDate: Tue, 10 Mar 2026 09:30:00 +0000\n\n" + "word ".repeat(300_000);

        Mail mail = reader.read(bytes(source), this::take);

        assertThat(mail.doubts()).containsExactly(Doubt.LONG);
        assertThat(mail.text()).hasSizeLessThanOrEqualTo(1 << 20);
    }

    private Mail read(String file) throws IOException {
        try (InputStream source = MailReaderTests.class.getResourceAsStream("/mail/" + file + ".eml")) {
            assertThat(source).isNotNull();
            return reader.read(source, this::take);
        }
    }

    private void take(String name, InputStream content) throws IOException {
        files.add(name + " " + content.readAllBytes().length);
    }

    private static InputStream bytes(String source) {
        return new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
    }
}
