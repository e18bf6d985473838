package org.parley.letter;

import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of letters, their texts and asks, and of what features above hang under them. */
@Configuration(proxyBeanMethods = false)
class LettersRecorded {

    @Bean
    Recorded recordedLetters() {
        return Recorded.called("letter", "title")
                .at(
                        "letters/%s",
                        "letter_version",
                        "ask",
                        "letter_follows",
                        "published_letter",
                        "addressee",
                        "recipient",
                        "recipient_salutation",
                        "sending",
                        "sign_on",
                        "overruling");
    }

    @Bean
    Recorded recordedVersions() {
        return Recorded.called("letter_version", "language");
    }
}
