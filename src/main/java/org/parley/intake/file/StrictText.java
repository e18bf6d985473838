package org.parley.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text decoded without a replacement character: where bytes are no letters it ends with an error, after all that stands before
 * them was given out, so that the line of the error is known.
 */
final class StrictText extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).limit(0);
    private final char[] pair = new char[2];
    private boolean low;
    private boolean ended;
    private boolean flushed;

    StrictText(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (low) {
            low = false;
            buffer[offset] = pair[1];
            return 1;
        }
        if (length > 1) {
            return decode(CharBuffer.wrap(buffer, offset, length).slice());
        }
        // half a letter of two may be asked for
        int read = decode(CharBuffer.wrap(pair));
        if (read > 0) {
            buffer[offset] = pair[0];
            low = read > 1;
        }
        return Math.min(1, read);
    }

    private int decode(CharBuffer out) throws IOException {
        while (!flushed) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isUnderflow() && ended) {
                decoder.flush(out);
                flushed = true;
            }
            if (out.position() > 0) {
                return out.position();
            }
            if (result.isError()) {
                result.throwException();
            }
            if (!ended) {
                fill();
            }
        }
        return -1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
