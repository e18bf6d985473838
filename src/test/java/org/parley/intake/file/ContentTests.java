package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no list is refused by its content, whatever it is called, each kind with its own sentence. */
class ContentTests {

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, pdf",
        "'<!DOCTYPE html><html></html>', html",
        "'  <html><body>list</body></html>', html",
        "'<table><tr><td>Ana</td></tr></table>', html",
        "'<?xml version=\"1.0\"?><Workbook/>', xml",
        "'[\n {\"name\": \"Ana\"}]', json",
        "'{\"people\": []}', json",
        "'BEGIN:VCARD\nFN:Ana', vcard",
        "'{\\rtf1\\ansi list}', rtf",
        "'GIF89a....', image",
        "'\u0089PNG\r\n\u001A\n', image",
        "'\u00FF\u00D8\u00FF\u00E0', image",
        "'\u00D0\u00CF\u0011\u00E0', spreadsheet",
        "'Rar!\u001A\u0007', archive",
        "'7z\u00BC\u00AF''\u001C', archive",
        "'SQLite format 3', database",
        "'   \n\t\n', no-header",
        "'', empty",
    })
    void eachKindHasItsSentence(String content, String refusal) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "intake.refused." + refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aWebPageIsOneBehindAMarkToo(String encoding) {
        assertRefused("\uFEFF <!doctype html><p>".getBytes(Charset.forName(encoding)), "intake.refused.html");
    }

    @Test
    void aCompressedListIsRefused() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("Name\nAna\n".getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(compressed.toByteArray(), "intake.refused.gzip");
    }

    private static void assertRefused(byte[] content, String key) {
        assertThatThrownBy(() -> FirstLook.at(Files.of(content), Files.LIMITS))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("key", key);
    }
}
