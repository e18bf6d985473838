package org.parley.mail.message;

import java.nio.charset.Charset;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.util.ByteSequence;
import org.parley.base.Typed;

/** Headers as people read them: words encoded as RFC 2047 says are decoded, and bytes that nobody announced are guessed. */
final class Encoded {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encoded() {}

    /** The text of a header of whatever bytes, on one line, with its encoded words as they are. */
    static String line(ByteSequence raw) {
        TextBytes.Read read = TextBytes.read(raw.toByteArray(), "");
        int colon = read.text().indexOf(':');
        return Typed.line(read.text().substring(colon + 1));
    }

    /** A text with its encoded words decoded; what cannot be decoded stays as it is. */
    static String words(String text) {
        if (!text.contains("=?")) {
            return text;
        }
        try {
            return Typed.line(DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, WESTERN));
        } catch (RuntimeException notDecoded) {
            return text;
        }
    }
}
