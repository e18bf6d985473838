package org.parley.webform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser is sent to web pages only. */
class FormAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/contact",
                "http://example.org",
                "HTTPS://Example.org:8443/contact?to=mira&lang=fr#form",
                "https://пример.example/связь|1",
                " https://example.org/a@b "
            })
    void aWebPageIsOpened(String value) {
        assertThat(FormAddress.of(value)).contains(value.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://example.org",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "//example.org/contact",
                "www.example.org/contact",
                "https://",
                "https:///contact",
                "https://example.org@evil.example/",
                "https://example.org\\@evil.example/",
                "https://example.org/\u202Egpj.exe",
                "https://exam ple.org/",
                "https://example.org/\"><script>",
                "mailto:mira@example.org",
                ""
            })
    void nothingElseIs(String value) {
        assertThat(FormAddress.of(value)).isEmpty();
    }
}
