package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.Locale;
import org.parley.base.ui.Words;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.parley.letter.LetterFilter;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers letters for export, with how many received them and answered. */
@Component
class LetterExport {

    private final Letters letters;

    LetterExport(Letters letters) {
        this.letters = letters;
    }

    Export<?> of(LetterFilter filter, Sort sort, List<String> inWords) {
        Locale language = Words.language();
        List<ExportColumn<LetterLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.id().toString()),
                ExportColumn.of("title", t("letter.title"), LetterLine::title),
                ExportColumn.of(
                        "kind", t("letter.kind"), line -> Words.text(line.kind().key(), language)),
                ExportColumn.of("campaign", t("letter.campaign"), LetterLine::campaignName),
                ExportColumn.of("owner", t("letter.owner"), LetterLine::ownerName),
                ExportColumn.of("language", t("letter.language"), LetterLine::language),
                ExportColumn.day("dated", t("letter.dated-on"), LetterLine::datedOn),
                ExportColumn.day("answer-by", t("letter.answer-by"), LetterLine::answerBy),
                ExportColumn.of("recipients", t("letter.recipients"), line -> Long.toString(line.recipients())),
                ExportColumn.of("sent", t("letter.sent"), line -> Long.toString(line.sent())),
                ExportColumn.of("answered", t("letter.answered"), line -> Long.toString(line.answered())));
        return new Export<>("letters", inWords, columns, (chosen, reader) -> letters.each(filter, sort, reader), null);
    }
}
