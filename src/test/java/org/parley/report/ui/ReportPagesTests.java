package org.parley.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.print.PaperSize;
import org.parley.report.ReportCast;
import org.parley.report.ReportOrder;
import org.parley.report.ReportPart;
import org.parley.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;

/** The page, the document and the numbers say the same, whatever somebody is called. */
@SpringBootTest
@Transactional
@SignedIn
class ReportPagesTests {

    private static final String THAI = "ศิริกัญญา ตันสกุล";
    private static final String NAUGHTY = "=1+1 <b onclick=\"x\">Ann & Co</b>";

    @Autowired
    private Reports reports;

    @Autowired
    private ReportCast cast;

    @Autowired
    private ReportPages pages;

    @Autowired
    private JdbcClient jdbc;

    private UUID campaign;
    private UUID report;

    @BeforeEach
    void aReportWithNames() {
        campaign = cast.campaign();
        UUID somebody = cast.lawmaker(cast.silent(campaign));
        cast.promises(somebody, campaign, NAUGHTY, null);
        jdbc.sql("update lawmaker_listing set name = ? where lawmaker_id = ?")
                .params(THAI, somebody)
                .update();
        report = reports.make(cast.order(campaign, null, true));
    }

    @Test
    void thePageTellsEveryPartInTablesAndDrawsSome() throws Exception {
        Document page = Jsoup.parse(get(ReportLinks.page(report)).getContentAsString(StandardCharsets.UTF_8));

        assertThat(page.select("article.report.a4 > header h1").text()).isEqualTo("How we stand");
        assertThat(page.select("section.part h2")).hasSize(ReportPart.values().length);
        assertThat(page.select("section.summary .bars.middle svg")).hasSize(5);
        assertThat(page.select("section.parliaments .bars svg")).hasSize(6);
        assertThat(page.select("section.weeks .piles > svg rect[class=s1]")).isNotEmpty();
        assertThat(page.select("svg rect")).allSatisfy(rect -> {
            assertThat(Double.parseDouble(rect.attr("width"))).isBetween(0.0, 1000.0);
            assertThat(rect.attr("height")).doesNotStartWith("-");
        });
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .hasSameSizeAs(table.select("tbody tr").first().children());
        });
        assertThat(page.select("#whole")).hasSize(1);
        assertThat(page.text()).contains(THAI).contains(NAUGHTY);
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void thePageFetchesNothingOfOthersAndRunsNothing() throws Exception {
        MockHttpServletResponse response = get(ReportLinks.page(report));

        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void theDocumentRepeatsItsHeadsNumbersItsPagesAndKnowsItsLanguage() throws Exception {
        Map<String, String> parts = unzip(get(ReportLinks.word(report)).getContentAsByteArray());

        Document text = Jsoup.parse(parts.get("word/document.xml"), "", Parser.xmlParser());
        assertThat(text.select("w|pStyle[w:val=Heading1]")).hasSize(ReportPart.values().length);
        List<Element> tables = text.select("w|tbl");
        assertThat(tables.stream().filter(table -> !table.select("w|tblHeader").isEmpty()))
                .hasSizeGreaterThan(8);
        assertThat(tables).allSatisfy(table -> {
            int columns = table.select("w|gridCol").size();
            assertThat(table.select("w|tr"))
                    .allSatisfy(row -> assertThat(row.select("w|tc").stream()
                                    .mapToInt(cell -> cell.select("w|gridSpan").isEmpty()
                                            ? 1
                                            : Integer.parseInt(
                                                    cell.select("w|gridSpan").attr("w:val")))
                                    .sum())
                            .isEqualTo(columns));
        });
        assertThat(text.text()).contains(THAI).contains("<b onclick");
        assertThat(parts.get("word/footer1.xml")).contains("NUMPAGES");
        assertThat(parts.get("word/styles.xml")).contains("w:lang w:val=\"en-");
        assertThat(text.select("w|pgSz").attr("w:w")).isEqualTo("11906");
    }

    @Test
    void theDocumentSaysTheNumbersOfThePage() throws Exception {
        Document page = Jsoup.parse(get(ReportLinks.page(report)).getContentAsString(StandardCharsets.UTF_8));
        Map<String, String> parts = unzip(get(ReportLinks.word(report)).getContentAsByteArray());
        Document text = Jsoup.parse(parts.get("word/document.xml"), "", Parser.xmlParser());
        List<String> documents = text.select("w|tr").stream()
                .map(row -> String.join(
                        "|", row.select("w|tc").stream().map(Element::text).toList()))
                .toList();

        List<String> rows = page.select("section.parliaments tbody tr").stream()
                .map(row -> String.join(
                        "|",
                        row.children().stream()
                                .map(cell -> cell.select("small").isEmpty()
                                        ? cell.text()
                                        : cell.ownText() + " ("
                                                + cell.select("small").text() + ")")
                                .toList()))
                .toList();

        assertThat(rows).hasSize(7);
        assertThat(documents).containsAll(rows);
    }

    @Test
    void theNumbersAreSafeInASpreadsheetAndOneALine() throws Exception {
        String csv = get(ReportLinks.numbers(report)).getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFPart,Table,Line,Row,Column,Number,Of,Share,Text\r\n");
        assertThat(csv).contains("'=1+1").doesNotContain(",=1+1").contains(THAI);
        assertThat(csv.lines().filter(line -> line.contains(",Answered,At its end,")))
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from export where list = 'report' and finished")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aReportForAmericaIsOnTheirPaper() throws Exception {
        ReportOrder order = cast.order(campaign, null, false);
        UUID letter = reports.make(new ReportOrder(
                campaign, null, "Bilan", order.parts(), order.from(), order.until(), "fr", false, PaperSize.LETTER));

        Document page = Jsoup.parse(get(ReportLinks.page(letter)).getContentAsString(StandardCharsets.UTF_8));
        Map<String, String> parts = unzip(get(ReportLinks.word(letter)).getContentAsByteArray());

        assertThat(page.select("article.report.us").attr("lang")).isEqualTo("fr");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(parts.get("word/document.xml")).contains("w:w=\"12240\"");
        assertThat(parts.get("word/styles.xml")).contains("fr-FR");
    }

    @Test
    void viewersReadThePageAndTakeNoFiles() {
        Acting.as(jdbc, "Vera Ames", Role.VIEWER, () -> {
            Document page = Jsoup.parse(text(ReportLinks.page(report)));

            assertThat(page.select("article.report")).hasSize(1);
            assertThat(page.select("nav a")).hasSize(1);
            assertThat(status(ReportLinks.word(report))).isEqualTo(403);
            assertThat(text(ReportLinks.numbers(report))).contains("Officers take reports out");
        });
    }

    @Test
    void aDeadAddressSaysSo() {
        assertThat(status(ReportLinks.page(UUID.randomUUID()))).isEqualTo(404);
        assertThat(status(ReportLinks.PAGE + "nonsense")).isEqualTo(404);
        assertThat(status(ReportLinks.word(UUID.randomUUID()))).isEqualTo(404);
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private int status(String path) {
        return get(path).getStatus();
    }

    private String text(String path) {
        try {
            return get(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MockHttpServletResponse get(String path) {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(pages).build();
        try {
            return mvc.perform(MockMvcRequestBuilders.get("/" + path))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
