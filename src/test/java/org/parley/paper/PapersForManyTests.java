package org.parley.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.copy.Copies;
import org.parley.copy.Copy;
import org.parley.copy.CopyFilter;
import org.parley.export.ExportFormat;
import org.parley.export.Exports;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.paper.docx.Opened;
import org.parley.recipient.Mailing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** A letter to two thousand: every copy comes out once, as it stands in the copies, and nobody is lost between two batches. */
@SpringBootTest
@Transactional
@SignedIn
class PapersForManyTests {

    private static final int MANY = 2_000;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private Copies copies;

    @Autowired
    private Papers papers;

    @Autowired
    private Exports exports;

    private UUID letter;
    private final List<String> salutations = new ArrayList<>();

    @BeforeEach
    void aLetterToMany() {
        letter = mailing.toMembers(MANY);
        letters.write(
                letter,
                letters.text(letter).seen(),
                new LetterText("{{salutation}}\n\n1. hear them\n2. free them", List.of()));
        copies.each(CopyFilter.all(letter), (Copy copy) -> salutations.add(copy.salutation()));
    }

    @Test
    void eachHasAFileOfTheirOwn() throws IOException {
        Set<String> names = new TreeSet<>();
        Iterator<String> expected = salutations.iterator();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(ExportFormat.DOCX_EACH)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new Opened(zip.readAllBytes()).texts()).endsWith(expected.next(), "hear them", "free them");
            }
        }

        assertThat(names).hasSize(MANY);
        assertThat(expected).isExhausted();
    }

    @Test
    void allAreInOneFileInTheirOrder() {
        List<String> texts = new Opened(written(ExportFormat.DOCX)).texts();

        assertThat(texts.stream().filter(text -> text.startsWith("Dear "))).isEqualTo(salutations);
        assertThat(texts.stream().filter("free them"::equals)).hasSize(MANY);
    }

    private byte[] written(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paper all = new Paper.OfThose(CopyFilter.all(letter));
        assertThat(exports.writeDocuments(papers.documents(all, format, List.of()), out, begun -> {}))
                .isEqualTo(MANY);
        return out.toByteArray();
    }
}
