package org.parley.attachment;

import java.util.List;
import java.util.Locale;

/** What a file can be. What is in it decides, never its name. */
public enum AttachmentKind {
    PDF("pdf", "application/pdf", "attachment.kind.pdf", "pdf"),
    PNG("png", "image/png", "attachment.kind.png", "png"),
    JPEG("jpeg", "image/jpeg", "attachment.kind.jpeg", "jpg jpeg"),
    GIF("gif", "image/gif", "attachment.kind.gif", "gif"),
    WEBP("webp", "image/webp", "attachment.kind.webp", "webp"),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "attachment.kind.docx",
            "docx"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment.kind.xlsx", "xlsx"),
    ODT("odt", "application/vnd.oasis.opendocument.text", "attachment.kind.odt", "odt"),
    EML("eml", "message/rfc822", "attachment.kind.eml", "eml"),
    TEXT("text", "text/plain;charset=utf-8", "attachment.kind.text", "txt");

    private final String word;
    private final String contentType;
    private final String key;
    private final String endings;

    AttachmentKind(String word, String contentType, String key, String endings) {
        this.word = word;
        this.contentType = contentType;
        this.key = key;
        this.endings = endings;
    }

    /** The word of the schema. */
    String word() {
        return word;
    }

    /** The media type under which it is handed out. */
    public String contentType() {
        return contentType;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The ending of its name where it has none of its own. */
    String ending() {
        return endings.split(" ", 2)[0];
    }

    /** Whether a name with this ending says what it is. */
    boolean endsWith(String ending) {
        return List.of(endings.split(" ", -1)).contains(ending.toLowerCase(Locale.ROOT));
    }

    /** The kind of a word. */
    static AttachmentKind of(String word) {
        for (AttachmentKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no attachment is a " + word);
    }
}
