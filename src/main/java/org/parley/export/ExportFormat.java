package org.parley.export;

import java.util.Arrays;

/** How a list is written down, or letters on paper. The word is the one of the schema. */
public enum ExportFormat {
    CSV("csv", "export.format.csv", "csv", "text/csv;charset=utf-8"),
    VCARD_4("vcard 4.0", "export.format.vcard-4", "vcf", "text/vcard;charset=utf-8"),
    VCARD_3("vcard 3.0", "export.format.vcard-3", "vcf", "text/vcard;charset=utf-8"),
    DOCX(
            "docx",
            "export.format.docx",
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOCX_EACH("docx each", "export.format.docx-each", "zip", "application/zip"),
    /** Pages in a browser to print: nothing that is chosen in a dialog. */
    PAGES("pages", "export.format.pages", "html", "text/html;charset=utf-8");

    private final String word;
    private final String key;
    private final String ending;
    private final String contentType;

    ExportFormat(String word, String key, String ending, String contentType) {
        this.word = word;
        this.key = key;
        this.ending = ending;
        this.contentType = contentType;
    }

    public String word() {
        return word;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    /** What the file's name ends with, after the dot. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    static ExportFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no format " + word));
    }
}
