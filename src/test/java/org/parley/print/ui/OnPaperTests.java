package org.parley.print.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.base.Ids;
import org.parley.copy.Below;
import org.parley.copy.Copy;
import org.parley.letterhead.Letterhead;
import org.parley.print.Envelope;
import org.parley.print.PaperSize;
import org.parley.print.Printed;
import org.parley.print.page.Markup;
import org.parley.print.page.PaperPage;
import org.parley.signatory.Stand;

/** A browser puts the pages on paper: each copy on the paper of its country, and labels where the sheets have them. */
class OnPaperTests {

    private static final String A4 = "595 x 842";
    private static final String LETTER = "612 x 792";
    private static final Pattern PAGE = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)]");
    private static final String PARAGRAPH =
            "The river carries it past the capital each night, and nobody has asked. ".repeat(6);

    @TempDir
    private Path place;

    @BeforeAll
    static void aBrowserIsHere() {
        assumeTrue(browser().isPresent(), "no Chromium is on the path, so nothing is printed");
    }

    @Test
    void everyCopyBeginsAPageOnThePaperOfItsCountry() {
        List<String> pages = pages(page -> {
            CopyHtml copies = new CopyHtml(page, new Letterhead("Rivers", List.of("1 Quay Street"), "", ""));
            copies.write(copy("GB", "en", "Dear Ben,"));
            copies.write(copy("US", "en", "Dear Ben,"));
            copies.write(copy("KH", "km", (PARAGRAPH + "\n\n").repeat(6)));
            copies.write(copy("US", "ar", "مرحبا"));
        });

        assertThat(pages).containsExactly(A4, LETTER, A4, A4, LETTER);
    }

    @Test
    void aSheetOfLabelsIsAPage() {
        assertThat(pages(page -> labels(page, LabelSheet.L7160, 22))).containsExactly(A4, A4);
        assertThat(pages(page -> labels(page, LabelSheet.A5160, 61))).containsExactly(LETTER, LETTER, LETTER);
    }

    @Test
    void longAddressesStayOnTheirLabels() {
        assertThat(LabelSheet.L7160.letters(List.of("Mira Okafor", "1 Quay Street", "Norport")))
                .isEmpty();
        assertThat(LabelSheet.A5160.letters(List.of("a", "b", "c", "d", "e", "f")))
                .isEqualTo("tight");
        assertThat(LabelSheet.A5160.letters(List.of("x".repeat(400)))).isEqualTo("tighter");
    }

    private static void labels(Markup page, LabelSheet sheet, int many) {
        LabelHtml labels = new LabelHtml(page, sheet, Locale.ENGLISH);
        for (int i = 0; i < many; i++) {
            String written =
                    "Office " + i + " of the river and everything downstream of it\n1 Quay Street\n0130 Norport";
            labels.write(new Envelope(Ids.next(), "Member " + i, "member", "House", "Parliament", written, "NO", ""));
        }
        labels.end();
    }

    private static Printed copy(String country, String language, String text) {
        Copy copy = new Copy(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "Ben",
                "Ben",
                language,
                country,
                "Open letter",
                List.of("Ben"),
                "2 March 2026",
                "Dear Ben,",
                false,
                text,
                List.of(new Below("", new Stand(List.of("Delta Watch", "River Keepers"), 1, 0), List.of())),
                Set.of(),
                Set.of(),
                List.of());
        return new Printed(copy, List.of("Ben", "1 Quay Street"), PaperSize.of(country), "9f86d081", false);
    }

    /** The sizes of the pages that a browser makes of it, in points. */
    private List<String> pages(Consumer<Markup> content) {
        try {
            Path html = place.resolve("page.html");
            Path pdf = place.resolve("page.pdf");
            try (Writer out = Files.newBufferedWriter(html)) {
                Markup markup = new Markup(out);
                PaperPage page = new PaperPage(
                        markup, Path.of("frontend").toUri().toString().replaceAll("/$", ""), Locale.ENGLISH, List.of());
                page.begin("Open letter", "4 copies", "letters", List.of("A sentence for the screen."));
                content.accept(markup);
                page.end(null);
            }
            Process browser = new ProcessBuilder(
                            browser().orElseThrow().toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-pdf-header-footer",
                            "--user-data-dir=" + place.resolve("profile"),
                            "--print-to-pdf=" + pdf,
                            html.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(browser.waitFor(60, TimeUnit.SECONDS))
                    .as("printed in time")
                    .isTrue();
            return PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                    .results()
                    .map(size -> Math.round(Double.parseDouble(size.group(1))) + " x "
                            + Math.round(Double.parseDouble(size.group(2))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
