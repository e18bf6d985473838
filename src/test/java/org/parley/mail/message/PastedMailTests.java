package org.parley.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody copies out of their program for mail says who wrote it, where the lines above it say so. */
class PastedMailTests {

    private final MailReader reader =
            new MailReader(address -> address.endsWith("@network.example"), Instant.parse("2026-03-12T00:00:00Z"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                From: Mira Okafor <mira@parl.example>¶Sent: Tuesday, March 10, 2026 9:30 AM¶To: Ana Duarte¶Subject: RE: River¶¶I agree. | Mira Okafor <mira@parl.example>
                Von: Brandt, Lena [mailto:mira@parl.example]¶Gesendet: Dienstag, 10. März 2026 09:30¶An: Ana¶Betreff: AW: Fluss¶¶I agree. | Brandt, Lena <mira@parl.example>
                De : Zoé Tremblay <mira@parl.example>¶Envoyé : mardi 10 mars 2026 09:30¶À : Ana¶Objet : RE: Rivière¶¶I agree. | Zoé Tremblay <mira@parl.example>
                *De:* María Ruiz <mira@parl.example>¶*Enviado el:* martes, 10 de marzo de 2026 9:30¶*Para:* Ana¶*Asunto:* RE: Río¶¶I agree. | María Ruiz <mira@parl.example>
                จาก: สมชาย ใจดี <mira@parl.example>¶วันที่: 10 มีนาคม 2569¶ถึง: Ana¶เรื่อง: ตอบกลับ: แม่น้ำ¶¶I agree. | สมชาย ใจดี <mira@parl.example>
                -----Original Message-----¶From: Mira Okafor <mira@parl.example>¶Date: 2026-03-10¶Subject: River¶¶I agree. | Mira Okafor <mira@parl.example>
                > From: Mira Okafor <mira@parl.example>¶> Date: 10 March 2026¶> Subject: River¶>¶> I agree. | Mira Okafor <mira@parl.example>
                """)
    void theLinesAboveItSayWhoAndWhen(String pasted, String from) {
        Mail mail = read(pasted);

        assertThat(mail.from().text()).isEqualTo(from);
        assertThat(mail.sent().in(ZoneOffset.UTC)).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(mail.text()).isEqualTo("I agree.");
        assertThat(mail.doubts()).isEmpty();
    }

    @Test
    void aSourceIsReadAsOne() {
        Mail mail = read(
                "From: =?utf-8?Q?Zo=C3=AB?= <zoe@parl.example>¶Message-ID: <x@parl.example>¶Date: Tue, 10 Mar 2026 09:30:00 +0700¶"
                        + "Auto-Submitted: auto-replied¶Content-Type: text/plain; charset=utf-8¶¶Away.");

        assertThat(mail.from()).isEqualTo(new Mailbox("Zoë", "zoe@parl.example"));
        assertThat(mail.kind()).isEqualTo(MailKind.AUTOMATIC);
        assertThat(mail.text()).isEqualTo("Away.");
        assertThat(mail.messageId()).isEqualTo("x@parl.example");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTOMATIC, 'Automatic reply: River', I am currently out of the office with limited access to my mail.",
        "WRITTEN, 'Re: River', 'I am out of the office on Friday, come on Monday.'",
        "BOUNCED, Undelivered Mail Returned to Sender, '¶<mira@parl.example>:¶user unknown'"
    })
    void whatNoPersonWroteIsKnownByItsWords(MailKind kind, String subject, String text) {
        Mail mail = read("From: Mira <mira@parl.example>¶Sent: 10 March 2026¶Subject: " + subject + "¶¶" + text);

        assertThat(mail.kind()).isEqualTo(kind);
        assertThat(mail.failed()).hasSize(kind == MailKind.BOUNCED ? 1 : 0);
    }

    @Test
    void aDayThatCanBeTwoIsAsked() {
        assertThat(read("From: Mira <mira@parl.example>¶Sent: 08/06/2025 9:30¶Subject: River¶¶I agree.")
                        .doubts())
                .containsExactly(Doubt.NO_DAY);
    }

    @Test
    void aTextAloneIsATextOfNobody() {
        Mail mail = read("Dear friends,¶¶I agree.¶¶Mira");

        assertThat(mail.text()).isEqualTo("Dear friends,\n\nI agree.\n\nMira");
        assertThat(mail.doubts()).containsExactlyInAnyOrder(Doubt.NO_SENDER, Doubt.NO_DAY);
    }

    @Test
    void aMailThatWasPassedOnTwiceIsOfWhoWroteItFirst() {
        Mail mail = read(
                "From: Bo <bo@network.example>¶Sent: 11 March 2026¶Subject: Fwd: River¶¶see below¶¶From: Ana <ana@network.example>¶"
                        + "Sent: 11 March 2026¶Subject: FW: River¶¶From: Mira <mira@parl.example>¶Sent: 10 March 2026¶Subject: River¶¶I agree.");

        assertThat(mail.from().address()).isEqualTo("mira@parl.example");
        assertThat(mail.text()).isEqualTo("I agree.");
    }

    @ParameterizedTest
    @CsvSource({
        "Re: AW: Fwd: Open letter, Open letter",
        "RE[2]: Open letter, Open letter",
        "'Réponse automatique : Open letter', Open letter",
        "'ตอบกลับ: จดหมาย', จดหมาย",
        "Regarding: the river, 'Regarding: the river'",
        "'', ''"
    })
    void aSubjectIsWhatItIsAbout(String subject, String core) {
        assertThat(SubjectLine.core(subject)).isEqualTo(core);
    }

    private Mail read(String pasted) {
        return reader.read(pasted.replace('¶', '\n'), (name, content) -> {});
    }
}
