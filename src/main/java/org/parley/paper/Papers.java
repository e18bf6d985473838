package org.parley.paper;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.copy.Copies;
import org.parley.copy.Copy;
import org.parley.copy.CopyFilter;
import org.parley.export.Documents;
import org.parley.export.ExportFormat;
import org.parley.letter.Seals;
import org.parley.letterhead.Letterheads;
import org.parley.paper.docx.DocxFile;
import org.parley.print.Printed;
import org.parley.print.Prints;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts copies of letters and their public versions on paper. Whoever may take lists out may take these out. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.OFFICER)
public class Papers {

    private static final String LIST = "copies";

    private static final int AT_ONCE = 200;

    /** The first moment that an archive knows: the same copies make the same file. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Copies copies;
    private final Prints prints;
    private final Letterheads letterheads;
    private final Seals seals;

    Papers(Copies copies, Prints prints, Letterheads letterheads, Seals seals) {
        this.copies = copies;
        this.prints = prints;
        this.letterheads = letterheads;
        this.seals = seals;
    }

    /** What is to be known before it goes on paper. */
    public PaperCheck check(Paper paper) {
        boolean sealed = copies.versions(paper.letter()).stream()
                .flatMap(version -> seals.of(version.id()).stream())
                .allMatch(seal -> seal.holds());
        return switch (paper) {
            case Paper.OfThose(CopyFilter filter) ->
                new PaperCheck(copies.count(filter), copies.gaps(filter), copies.unknown(paper.letter()), sealed);
            case Paper.OfOne one -> of(copies.of(one.recipient()), sealed);
            case Paper.Open open -> of(copies.open(open.letter(), open.version()), sealed);
        };
    }

    /** What the file is called: whose copy is in it, or which letter. */
    public String name(Paper paper, ExportFormat format) {
        List<String> words = switch (paper) {
            case Paper.OfOne one -> words(copies.of(one.recipient()));
            case Paper.OfThose those ->
                List.of(copies.open(those.letter(), null).title());
            case Paper.Open open -> {
                Copy copy = copies.open(open.letter(), open.version());
                yield words(copy);
            }
        };
        return new FileNames().of(words, format.ending());
    }

    /**
     * The documents, ready to be written. Where there is no copy at all they refuse to be.
     *
     * @param format one document with each copy on a page of its own, or an archive with a document for each
     * @param inWords which they are, for the log
     */
    public Documents documents(Paper paper, ExportFormat format, List<String> inWords) {
        return new Documents(LIST, inWords, format, (out, begun) -> {
            switch (format) {
                case DOCX -> together(paper, out, begun);
                case DOCX_EACH -> apart(paper, out, begun);
                case CSV, VCARD_4, VCARD_3, PAGES ->
                    throw new IllegalArgumentException("a letter is no list: " + format);
            }
        });
    }

    private void together(Paper paper, OutputStream out, Runnable begun) {
        Sheets sheets = new Sheets(letterheads.now());
        DocxFile file = new DocxFile(out, paper instanceof Paper.OfThose);
        read(paper, printed -> {
            begun.run();
            file.add(sheets.of(printed));
        });
        file.end();
    }

    private void apart(Paper paper, OutputStream out, Runnable begun) throws IOException {
        Sheets sheets = new Sheets(letterheads.now());
        FileNames names = new FileNames();
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        read(paper, printed -> {
            begun.run();
            ZipEntry entry = new ZipEntry(names.of(words(printed.copy()), ExportFormat.DOCX.ending()));
            entry.setTimeLocal(TIMELESS);
            try {
                zip.putNextEntry(entry);
                DocxFile file = new DocxFile(zip, false);
                file.add(sheets.of(printed));
                file.end();
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        zip.finish();
    }

    private void read(Paper paper, Consumer<Printed> reader) {
        switch (paper) {
            case Paper.OfThose(CopyFilter filter) -> {
                if (copies.count(filter) == 0) {
                    throw new Refusal("paper.refusal.none", "no copy of letter %s is meant".formatted(filter.letter()));
                }
                List<Copy> some = new ArrayList<>();
                copies.each(filter, copy -> {
                    some.add(copy);
                    if (some.size() == AT_ONCE) {
                        hand(some, reader);
                    }
                });
                hand(some, reader);
            }
            case Paper.OfOne one -> reader.accept(prints.of(one.recipient()));
            case Paper.Open open -> reader.accept(prints.open(open.letter(), open.version()));
        }
    }

    private void hand(List<Copy> some, Consumer<Printed> reader) {
        prints.these(some).forEach(reader);
        some.clear();
    }

    private static PaperCheck of(Copy copy, boolean sealed) {
        return new PaperCheck(
                1,
                copy.recipient() == null
                        ? Map.of()
                        : copy.empty().stream().collect(Collectors.toMap(field -> field, field -> 1L)),
                copy.unknown(),
                sealed);
    }

    /** Where somebody sits and who they are, so that files lie beside each other by parliament. */
    private static List<String> words(Copy copy) {
        return copy.recipient() == null
                ? List.of(copy.title(), copy.language(), copy.country())
                : List.of(copy.to().getLast(), copy.filed());
    }
}
