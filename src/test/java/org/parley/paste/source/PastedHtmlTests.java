package org.parley.paste.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.base.Refusal;
import org.parley.paste.text.LetterReader;
import org.parley.paste.text.PastedText;
import org.parley.paste.text.Piece;
import org.parley.paste.text.Understood;

/** What a word processor or a web page puts on the clipboard comes out as clean Markdown. */
class PastedHtmlTests {

    private static final String FROM_A_WORD_PROCESSOR = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style>
            <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=EN-GB>
            <!--StartFragment-->
            <h1>Open letter on the river</h1>
            <p class=MsoNormal>8 June 2026<o:p></o:p></p>
            <p class=MsoNormal>To:<br>the Parliament of Canada<br>the Bundestag</p>
            <p class=MsoNormal>Dear Members,</p>
            <p class=MsoNormal>For two years the <b>people of the delta</b> have <i>waited</i><a href="#_ftn1" name="_ftnref1"><span
            class=MsoFootnoteReference>[1]</span></a> for an answer that nobody wants to give&nbsp;them.</p>
            <p class=MsoNormal>We urge you to:</p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>open the gates;</p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>hear the families.</p>
            <p class=MsoNormal>Respectfully,</p>
            <p class=MsoNormal>Northlight Foundation</p>
            <img src="https://tracker.example/pixel.gif" width=1 height=1>
            <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p>[1] A note.</p></div></div>
            <!--EndFragment--></body></html>
            """;

    @Test
    void aLetterFromAWordProcessorIsCleanMarkdown() {
        assertThat(PastedHtml.markdown(FROM_A_WORD_PROCESSOR)).isEqualTo("""
                # Open letter on the river

                8 June 2026

                To:\\
                the Parliament of Canada\\
                the Bundestag

                Dear Members,

                For two years the **people of the delta** have *waited* for an answer that nobody wants to give them.

                We urge you to:

                1. open the gates;
                2. hear the families.

                Respectfully,

                Northlight Foundation""");
    }

    @Test
    void aLetterFromAWordProcessorIsUnderstood() {
        Understood letter = LetterReader.read(new PastedText(PastedHtml.markdown(FROM_A_WORD_PROCESSOR)));

        assertThat(Objects.requireNonNull(letter.title()).value()).isEqualTo("Open letter on the river");
        assertThat(letter.to()).extracting(Piece::value).containsExactly("Parliament of Canada", "Bundestag");
        assertThat(letter.asks()).extracting(Piece::value).containsExactly("open the gates", "hear the families.");
        assertThat(letter.signatories()).extracting(one -> one.value().name()).containsExactly("Northlight Foundation");
    }

    @Test
    void aWebPageKeepsItsHeadingsListsAndLinks() {
        assertThat(PastedHtml.markdown("""
                <meta charset='utf-8'><nav>Home</nav><h2>Our <em>demands</em></h2>
                <ul><li><p>Open the gates<ul><li>all of them</li></ul></li><li>Hear <strong>us</strong></li></ul>
                <ol start=3><li>Third</li><li>Fourth</li></ol>
                <p>Read <a href="https://example.org/a_(b)">the report</a>, or write to
                <a href="mailto:press@example.org">press@example.org</a>.</p>
                <b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Bold</span> plain</p></b>
                """)).isEqualTo("""
                ## Our *demands*

                - Open the gates
                    - all of them
                - Hear **us**

                3. Third
                4. Fourth

                Read [the report](https://example.org/a_%28b%29), or write to press@example.org.

                **Bold** plain""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p{}</style>",
                "<img src='https://tracker.example/p.gif' alt='x'>",
                "<iframe src='https://tracker.example'></iframe>",
                "<span style='display: none'>hidden</span>",
                "<sup>12</sup>",
                "<object data='x'>x</object>",
                "<!-- comment -->",
            })
    void whatIsNoTextLeavesNothing(String html) {
        assertThat(PastedHtml.markdown("<p>Dear " + html + "all</p>")).isEqualTo("Dear all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "/relative",
                "JaVaScRiPt:x",
                "vbscript:x"
            })
    void aLinkToAnywhereElseIsItsWords(String address) {
        assertThat(PastedHtml.markdown("<p><a href=\"" + address + "\">the words</a></p>"))
                .isEqualTo("the words");
    }

    @Test
    void whatMeansSomethingInMarkdownIsEscaped() {
        String written = PastedHtml.markdown("<p># no heading, a*b*c, [x](y), &lt;script&gt;</p>");

        assertThat(written).isEqualTo("\\# no heading, a\\*b\\*c, \\[x\\](y), \\<script>");
    }

    @Test
    void deepAndEndlessPagesAreNoFault() {
        assertThat(PastedHtml.markdown("<div>".repeat(50_000) + "deep")).isEqualTo("deep");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PastedHtml.markdown("x".repeat(PastedHtml.LONGEST + 1)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> PastedHtml.markdown("x".repeat(2_000_000)));
        assertThat(PastedHtml.markdown("")).isEmpty();
    }
}
