package org.parley.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.parley.base.Refusal;

/** Text, or a mail as a mail program saves it. A web page is refused: it is text that would run when opened. */
final class PlainText {

    private static final int HEAD = 1 << 16;
    private static final int ESCAPE = 0x1B;

    /** Lines with a name before the colon, each followed by any number that continue it. */
    private static final Pattern HEADERS = Pattern.compile("(?:[!-9;-~]++:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+)++");

    private static final Pattern FROM = Pattern.compile("(?im)^From:");
    private static final Pattern TRAVELLED = Pattern.compile("(?im)^(Date|Received|Message-ID|Subject):");
    private static final Pattern PAGE = Pattern.compile("(?s)[\\uFEFF\\s]*<[!?a-zA-Z].*");

    private PlainText() {}

    static AttachmentKind kind(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        boolean mail = isMail(head);
        if (hasUnprintable(file, mail) || (!mail && !isUtf8(file))) {
            throw new Refusal("attachment.refusal.other", "a file arrived that is of no kind that is kept");
        }
        if (PAGE.matcher(head.replace("\u00EF\u00BB\u00BF", "")).matches()) {
            throw new Refusal("attachment.refusal.page", "a web page or other source text arrived");
        }
        return mail ? AttachmentKind.EML : AttachmentKind.TEXT;
    }

    private static boolean isMail(String head) {
        String text = head.replace("\r\n", "\n");
        int end = text.indexOf("\n\n");
        String headers = end < 0 ? text : text.substring(0, end + 1);
        return HEADERS.matcher(headers).matches()
                && FROM.matcher(headers).find()
                && TRAVELLED.matcher(headers).find();
    }

    private static boolean hasUnprintable(Path file, boolean mail) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                boolean fine = one >= ' ' || one == '\t' || one == '\n' || one == '\r' || one == '\f';
                if (!fine && !(mail && one == ESCAPE)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            in.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
