package org.parley.print.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.copy.Copies;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.letter.Seals;
import org.parley.print.Selections;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;

/** What goes to the printer says what the copies say, and nothing in it can do anything. */
@SpringBootTest
@Transactional
@SignedIn
class PrintPagesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private Sending sending;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Seals seals;

    @Autowired
    private Copies copies;

    @Autowired
    private Selections selections;

    @Autowired
    private PrintPages pages;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID parliament;
    private UUID mira;
    private UUID ben;

    @BeforeEach
    void aLetterToTwo() {
        Mailing.ToTwo two = mailing.toTwo();
        letter = two.letter();
        parliament = two.parliament();
        mira = two.mira();
        ben = two.ben();
        cast.channel(mira, "post", "1 Quay Street\n0130 Norport", "works");
        write("{{salutation}}\n\nyou sit for {{constituency}}.\n\n1. Free *them*\n2. Say so");
    }

    @Test
    void everyCopySaysWhatItsRecipientGets() {
        Document page = page("letters/" + letter);

        assertThat(page.select("article")).hasSize(2);
        assertThat(page.select("article .text").eachText())
                .containsExactly(
                        "Dear Ben Adeyemi, you sit for Riverside. Free them Say so",
                        "Dear Mira Okafor, you sit for Riverside. Free them Say so");
        assertThat(page.select("article .text").eachText())
                .last()
                .isEqualTo(Jsoup.parse(Prose.html(copies.of(recipient(mira)).text()))
                        .text());
        assertThat(page.select("nav span").text()).isEqualTo("2 copies");
        assertThat(page.select("#whole")).hasSize(1);
    }

    @Test
    void theAddressStandsInTheWindowOfWhoHasOne() {
        Document page = page("letters/" + letter);

        assertThat(page.select("article .window").get(1).children().eachText())
                .containsExactly(
                        "Mira Okafor", "House of Norland", "Parliament of Norland", "1 Quay Street", "0130 Norport");
        assertThat(page.select("article .window").get(0).children().eachText())
                .containsExactly("Ben Adeyemi", "House of Norland", "Parliament of Norland");
        assertThat(page.select("article > .date").eachText()).containsOnly("2 March 2026");
    }

    @Test
    void everyCopyHasThePaperLanguageAndDirectionOfItsOwn() {
        jdbc.sql("update parliament set country = 'US' where id = ?")
                .param(parliament)
                .update();
        jdbc.sql("update letter_version set language = 'ar' where letter_id = ?")
                .param(letter)
                .update();

        Element copy = page("copies/" + recipient(mira)).selectFirst("article");

        assertThat(copy.className()).isEqualTo("copy us odd");
        assertThat(copy.attr("lang")).isEqualTo("ar");
        assertThat(copy.attr("dir")).isEqualTo("rtl");
        assertThat(page("letters/" + letter).select("article").eachAttr("class"))
                .as("copies take turns to count their pages")
                .containsExactly("copy us odd", "copy us even");
    }

    @Test
    void hostileNamesAndTextsDoNothing() {
        String hostile = "<img src=x onerror=alert(1)>\"'&</div><script>";
        jdbc.sql("update lawmaker set official_name = ?, honorific = '' where id = ?")
                .params(hostile, mira)
                .update();
        jdbc.sql("update channel set value = ? where lawmaker_id = ?")
                .params(hostile + "\n" + hostile, mira)
                .update();
        jdbc.sql("update letter set title = ? where id = ?")
                .params(hostile, letter)
                .update();
        write(hostile + "\n\n{{name}} [x](javascript:alert(1)) ![y](https://spy.example/z)");
        signatories.add(letter, SignatoryDetails.person(hostile, hostile), new Heard.Signature(DAY, "", ""));

        for (String path : List.of(
                "letters/" + letter,
                "letters/" + letter + "/public",
                "letters/" + letter + "/labels",
                "copies/" + recipient(mira))) {
            Document page = page(path);

            assertThat(page.select("img, script:not([src]), [onerror], [onclick], iframe, object, form, style"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script").eachAttr("src")).as(path).containsExactly("/components/print.js");
            assertThat(page.html()).as(path).doesNotContain("javascript:", "spy.example");
            assertThat(page.select("nav strong").text()).as(path).isEqualTo(hostile);
        }
        assertThat(page("letters/" + letter).text()).contains(hostile);
    }

    @Test
    void nothingIsRunOrFetchedButOurOwn() {
        MockHttpServletResponse answer = get("copies/" + recipient(mira));

        assertThat(answer.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self';")
                .doesNotContain("unsafe", "nonce", "data:")
                .contains("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void whoIsAnonymousIsCountedAndNamedNowhere() {
        Heard signs = new Heard.Signature(DAY, "", "");
        signatories.add(letter, new SignatoryDetails(null, "Zubaida Noor", "Judge", "", true), signs);
        signatories.add(letter, SignatoryDetails.person("Open Witness", ""), signs);

        for (String path : List.of("letters/" + letter, "letters/" + letter + "/public", "copies/" + recipient(ben))) {
            Document page = page(path);

            assertThat(page.html()).as(path).doesNotContain("Zubaida").contains("Open Witness");
            assertThat(page.select(".signed p")).as(path).isNotEmpty();
        }
    }

    @Test
    void thePublicVersionHasNothingOfARecipient() {
        Document page = page("letters/" + letter + "/public");

        assertThat(page.text()).contains("Parliament of Norland").doesNotContain("Okafor", "Adeyemi", "Quay Street");
        assertThat(page.select(".window")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Open letter on the river");
    }

    @Test
    void whatWasSealedCarriesItsChecksumWhileItHolds() {
        assertThat(page("copies/" + recipient(mira)).select(".seal")).isEmpty();
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.POST);

        String checksum = seals.ofLetter(letter).orElseThrow().checksum();
        assertThat(page("letters/" + letter).select(".seal bdi").eachText()).containsExactly(checksum, checksum);
        assertThat(page("letters/" + letter + "/public").select(".seal bdi").text())
                .isEqualTo(checksum);
        assertThat(page("letters/" + letter).select(".problem")).isEmpty();
    }

    @Test
    void someCopiesAreSomeOfThemInOrder() {
        Document second = page("letters/" + letter + "?from=2&most=1");

        assertThat(second.select("nav span").text()).isEqualTo("Copies 2 to 2 of 2");
        assertThat(second.select(".window").text()).startsWith("Mira Okafor");
        assertThat(page("letters/" + letter + "?search=adey").select("article")).hasSize(1);
        assertThat(page("letters/" + letter + "?from=zero&most=-3").select("article"))
                .hasSize(2);
        UUID ticked = selections.keep(letter, Set.of(recipient(ben)));
        assertThat(page("letters/" + letter + "?selection=" + ticked).select("article"))
                .hasSize(1);
        assertThat(get("letters/" + letter + "?selection=" + Ids.next()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void withNobodyThePageSaysThatThereIsNothing() {
        Document nobody = page("letters/" + letter + "?search=nobody+of+that+name");

        assertThat(nobody.select("article")).isEmpty();
        assertThat(nobody.select(".sentence").text()).startsWith("There is nothing to print");
        assertThat(page("letters/" + letter + "/labels?search=adey")
                        .select(".sentence")
                        .text())
                .contains("none of those chosen has a postal address");
        assertThat(get("copies/" + Ids.next()).getStatus()).isEqualTo(404);
        assertThat(get("copies/not-an-id").getStatus()).isEqualTo(404);
        assertThat(get("letters/" + Ids.next()).getStatus()).isEqualTo(404);
    }

    @Test
    void labelsStandOnSheetsOfAKindThatShopsSell() {
        Document page = page("letters/" + letter + "/labels?sheet=5160");

        assertThat(page.select("section").eachAttr("class")).containsExactly("sheet s5160");
        assertThat(page.select(".label div div").eachText())
                .containsExactly("Mira Okafor", "House of Norland", "1 Quay Street", "0130 Norport");
        assertThat(page("letters/" + letter + "/labels?sheet=../x")
                        .select("section")
                        .eachAttr("class"))
                .containsExactly("sheet sl7160");
    }

    @Test
    void whatWasPrintedIsLogged() {
        page("letters/" + letter);
        page("letters/" + letter + "/labels?search=okafor");
        page("copies/" + recipient(mira));

        assertThat(jdbc.sql("select list || ' ' || format || ' ' || lines || ' ' || filter from export order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "copies pages 2 Open letter on the river",
                        "labels pages 1 Open letter on the river · search “okafor” · narrowed recipients");
    }

    @Test
    void whoOnlyLooksPrintsOneCopyAndThePublicVersion() {
        UUID one = recipient(mira);

        Acting.as(jdbc, "Vera Holm", Role.VIEWER, () -> {
            assertThat(get("copies/" + one).getStatus()).isEqualTo(200);
            assertThat(get("letters/" + letter + "/public").getStatus()).isEqualTo(200);
            for (String path : List.of("", "/labels", "?selection=" + Ids.next())) {
                MockHttpServletResponse refused = get("letters/" + letter + path);
                assertThat(refused.getStatus()).as(path).isEqualTo(403);
                assertThat(text(refused))
                        .as(path)
                        .doesNotContain("Okafor", "Quay")
                        .contains("Officers print");
            }
        });
    }

    private Document page(String path) {
        MockHttpServletResponse answer = get(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(text(answer));
    }

    private MockHttpServletResponse get(String path) {
        MockMvc web = MockMvcBuilders.standaloneSetup(pages).build();
        try {
            return web.perform(MockMvcRequestBuilders.get(URI.create("/print/" + path)))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        mailing.write(letter, text);
    }

    private UUID recipient(UUID lawmaker) {
        return mailing.recipient(letter, lawmaker);
    }
}
