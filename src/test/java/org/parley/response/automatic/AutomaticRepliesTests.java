package org.parley.response.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no person wrote is told by its headers and its words; what a person wrote is not mistaken for it. */
class AutomaticRepliesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for contacting the office of Mele Fonoti MP. This is an automated response to let you know we have your mail.",
                "I am out of the office until 12 October with limited access to e-mail.",
                "Due to the high volume of mail I receive, please include your full name and address if you want an answer.",
                "Réponse automatique : votre lettre",
                "Bonjour,\nje suis absent jusqu’au 12. En cas d’urgence, écrivez à mon assistante.",
                "Madame, Monsieur, nous avons bien reçu votre message. Merci de ne pas répondre à ce courriel.",
                "Automatische Antwort: Offener Brief",
                "Ich bin bis 12. Oktober nicht im Büro. In dringenden Fällen wenden Sie sich an mein Büro.",
                "ABWESENHEITSNOTIZ",
                "Respuesta automática: Carta abierta",
                "Estaré fuera de la oficina. A mi regreso contestaré. Para asuntos urgentes, llame a mi despacho.",
                "Questo è un messaggio automatico, si prega di attendere.",
                "Esta é uma resposta automatica.",
                "Dit is een automatisch antwoord.",
                "Autosvar: jag är på resande fot",
                "Automatyczna odpowiedz",
                "Automatická odpověď: otevřený dopis",
                "Автоматический ответ: письмо",
                "ข้อความตอบกลับอัตโนมัติ",
                "自動返信：公開書簡",
                "رد تلقائي: رسالة مفتوحة"
            })
    void theWordsOfAProgramAreRecognised(String text) {
        assertThat(AutomaticReplies.inWords(text)).map(Sign::machine).contains(Machine.AUTOMATIC_REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivery has failed to these recipients or groups: mele@example.org",
                "Undeliverable: Open letter",
                "<mele@example.org>: host mx.example.org said: 550 5.1.1 user unknown",
                "Unzustellbar: Offener Brief",
                "Votre message n’a pas pu être remis à mele@example.org."
            })
    void whatCameBackUndeliveredIsToldFromAnAnswer(String text) {
        assertThat(AutomaticReplies.inWords(text)).map(Sign::machine).contains(Machine.RETURNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Dear friends, I was out of the office last week and read your letter today. I will raise the case.",
                "Thank you for your letter. I share your concern and will table a question.",
                "Merci de votre lettre, que j’ai lue avec attention. À mon retour de Bruxelles, je poserai une question écrite.",
                "Vielen Dank für Ihren Brief. Ich werde die Bundesregierung danach fragen.",
                "Please do not reply to the minister before we have spoken.",
                "He will act.\n> Automatic reply: I am out of the office until Monday.",
                "We will act.\n-----Original Message-----\nThis is an automated response."
            })
    void whatAPersonWroteIsNotMistakenForAProgram(String text) {
        assertThat(AutomaticReplies.inWords(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted|auto-replied|AUTOMATIC_REPLY",
                "Auto-Submitted|auto-generated; owner-email=a|AUTOMATIC_REPLY",
                "Auto-Submitted|no|",
                "Auto-Submitted|No|",
                "Precedence|auto_reply|AUTOMATIC_REPLY",
                "Precedence|BULK|AUTOMATIC_REPLY",
                "Precedence|list|",
                "Precedence|first-class|",
                "X-Autoreply|yes|AUTOMATIC_REPLY",
                "X-Autoreply|no|",
                "X-Autorespond|Away|AUTOMATIC_REPLY",
                "X-Auto-Response-Suppress|All|AUTOMATIC_REPLY",
                "X-Auto-Response-Suppress|DR, RN|",
                "Return-Path|<>|AUTOMATIC_REPLY",
                "Return-Path|<mele@example.org>|",
                "Content-Type|multipart/report; report-type=delivery-status|RETURNED",
                "X-Failed-Recipients|mele@example.org|RETURNED"
            })
    void theHeadersOfAProgramAreRecognised(String name, String said, Machine machine) {
        Map<String, String> mail = Map.of(name, said);

        assertThat(AutomaticReplies.inHeaders(header -> mail.getOrDefault(header, ""))
                        .map(Sign::machine)
                        .orElse(null))
                .isEqualTo(machine);
    }

    @Test
    void headersCountBeforeWordsAndWordsWithoutHeaders() {
        Map<String, String> failed = Map.of("X-Failed-Recipients", "mele@example.org");

        assertThat(AutomaticReplies.of(header -> failed.getOrDefault(header, ""), "Automatic reply", ""))
                .map(Sign::machine)
                .contains(Machine.RETURNED);
        assertThat(AutomaticReplies.of(MailHeaders.NONE, "Automatic reply: your letter", "I am away."))
                .contains(new Sign(Machine.AUTOMATIC_REPLY, "automatic reply"));
        assertThat(AutomaticReplies.of(MailHeaders.NONE, "Your letter", "I will act."))
                .isEmpty();
    }

    @Test
    void everyPhraseSaysItsLanguageAndIsFoundInItself() {
        assertThat(Phrases.ALL).hasSizeGreaterThan(120).allSatisfy(phrase -> {
            assertThat(phrase.language()).matches("[a-z]{2,3}(-[A-Z][a-z]{3})?");
            assertThat(phrase.plain()).isNotBlank();
            assertThat(Phrases.plain(phrase.words())).isEqualTo(phrase.plain());
        });
        assertThat(Phrases.ALL).extracting(Phrase::language).contains("en", "fr", "de", "es");
        assertThat(Phrases.ALL)
                .extracting(one -> one.machine() + one.language() + one.plain())
                .doesNotHaveDuplicates();
    }
}
