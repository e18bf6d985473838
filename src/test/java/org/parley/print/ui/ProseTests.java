package org.parley.print.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Markdown becomes HTML for paper, and nothing in it can do anything. */
class ProseTests {

    @Test
    void paragraphsListsAndEmphasisAreThere() {
        assertThat(Prose.html("Dear **Mira**,\n\n1. one\n2. two\n\nYours"))
                .contains("<p>Dear <strong>Mira</strong>,</p>", "<ol>", "<li>one</li>", "<p>Yours</p>");
    }

    @Test
    void htmlStaysText() {
        assertThat(Prose.html("<script>alert(1)</script>\n\na <b onclick=x>b</b> <!-- c -->"))
                .doesNotContain("<script", "<b", "<!--")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void linksLeadToTheWebAndNowhereElse() {
        assertThat(Prose.html("[a](javascript:alert(1)) [b](data:text/html,x) [c](https://c.example)"))
                .doesNotContain("javascript:", "data:text")
                .contains("href=\"https://c.example\"");
    }

    @Test
    void picturesAreTheirWordsAndNeverFetched() {
        assertThat(Prose.html("![a *map*](https://spy.example/p.png \"x\")"))
                .doesNotContain("<img", "spy.example")
                .contains("a map");
    }

    @Test
    void aLinkThatSaysItsAddressIsMarked() {
        assertThat(Prose.html("<https://rivers.example/case> [the case](https://rivers.example/case)"))
                .contains("class=\"spoken\">https://rivers.example/case</a>")
                .contains("href=\"https://rivers.example/case\">the case</a>");
    }
}
