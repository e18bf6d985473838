package org.parley.mail.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;

/** Reads a mail from its source, part by part: no more than one text of it is ever in memory, and files go where they are taken. */
final class PartReader {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_LINE = 1 << 18;
    private static final int MOST_HEADERS = 2_000;
    private static final int MOST_PARTS = 500;

    private final MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderLen(LONGEST_LINE)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMalformedHeaderStartsBody(true)
            .build());
    private final FileSink files;
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    PartReader(FileSink files) {
        this.files = files;
    }

    /** The mail as far as it can be read. */
    Part read(InputStream source) throws IOException {
        Part whole = new Part(null);
        try {
            stream.parse(source);
            read(whole);
        } catch (MimeException | MimeIOException notAsItShould) {
            doubts.add(Doubt.BROKEN);
        }
        return whole;
    }

    Set<Doubt> doubts() {
        return doubts;
    }

    private void read(Part whole) throws IOException, MimeException {
        Part part = whole;
        int parts = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_BODYPART -> part = new Part(part);
                case T_START_MESSAGE -> part = parts == 0 ? whole : new Part(part);
                case T_FIELD -> header(part, stream.getField());
                case T_END_HEADER -> parts++;
                case T_START_MULTIPART -> part.is(stream.getBodyDescriptor().getMimeType());
                case T_BODY -> body(part, stream.getBodyDescriptor());
                case T_END_BODYPART, T_END_MESSAGE -> part = part.above() == null ? part : part.above();
                default -> {}
            }
            if (part.depth() > DEEPEST || parts > MOST_PARTS) {
                doubts.add(Doubt.NESTED);
                return;
            }
        }
    }

    private static void header(Part part, Field field) {
        part.add(field.getName(), field.getRaw() == null ? field.getBody() : Encoded.line(field.getRaw()));
        if (field.getName().equalsIgnoreCase("Content-Type")
                && field.getBody().toLowerCase(Locale.ROOT).contains("message/rfc822")) {
            part.is("message/rfc822");
        }
    }

    private void body(Part part, BodyDescriptor body) throws IOException {
        String type =
                body.getMimeType() == null ? "text/plain" : body.getMimeType().toLowerCase(Locale.ROOT);
        part.is(type);
        InputStream content = stream.getDecodedInputStream();
        String name = fileName(part);
        boolean attached =
                part.raw("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
        if (isRead(type) && !attached) {
            part.says(text(content, body.getCharset() == null || !said(part) ? "" : body.getCharset()));
        } else if ((attached || !name.isEmpty())
                && !(part.has("content-id") && !attached && type.startsWith("image/"))) {
            files.take(name, content);
        }
    }

    private static boolean said(Part part) {
        return part.raw("content-type").toLowerCase(Locale.ROOT).contains("charset");
    }

    private static boolean isRead(String type) {
        return type.equals("text/plain")
                || type.equals("text/html")
                || type.equals("message/delivery-status")
                || type.equals("text/rfc822-headers");
    }

    private String text(InputStream content, String charset) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST_TEXT + 1);
        boolean cut = bytes.length > LONGEST_TEXT;
        TextBytes.Read read = TextBytes.read(cut ? Arrays.copyOf(bytes, LONGEST_TEXT) : bytes, charset);
        if (cut) {
            doubts.add(Doubt.LONG);
        } else if (!read.sure()) {
            doubts.add(Doubt.CHARSET);
        }
        return read.text();
    }

    private static String fileName(Part part) {
        String disposition = ContentDispositionFieldLenientImpl.PARSER
                .parse(new RawField("Content-Disposition", part.raw("content-disposition")), DecodeMonitor.SILENT)
                .getFilename();
        String typed = ContentTypeFieldLenientImpl.PARSER
                .parse(new RawField("Content-Type", part.raw("content-type")), DecodeMonitor.SILENT)
                .getParameter("name");
        String name = disposition == null || disposition.isBlank() ? typed : disposition;
        return name == null ? "" : Encoded.words(name);
    }
}
