package org.parley.mail.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bytes as text: in the character set that they say, else in the one that they are. */
final class TextBytes {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Map<String, String> ALIASES = Map.of(
            "windows-874", "x-windows-874",
            "cp874", "x-windows-874",
            "tis-620", "x-windows-874",
            "iso-8859-11", "x-windows-874",
            "iso-8859-8-i", "iso-8859-8",
            "iso-8859-1", "windows-1252",
            "us-ascii", "utf-8",
            "ansi", "windows-1252");

    private TextBytes() {}

    /**
     * What bytes say.
     *
     * @param sure false when they are not what they were announced to be, so that signs may be wrong
     */
    record Read(String text, boolean sure) {}

    /** Reads bytes that were announced to be of a character set; nothing may be announced. */
    static Read read(byte[] bytes, String announced) {
        String name = announced.strip().toLowerCase(Locale.ROOT);
        Optional<Charset> said = named(ALIASES.getOrDefault(name, name));
        Optional<String> asSaid = said.flatMap(charset -> strictly(bytes, charset));
        if (asSaid.isPresent()) {
            return new Read(asSaid.get(), true);
        }
        boolean none = name.isEmpty();
        return strictly(bytes, StandardCharsets.UTF_8)
                .map(text -> new Read(text, none))
                .orElseGet(() -> new Read(
                        new String(
                                bytes,
                                said.filter(one -> !one.equals(StandardCharsets.UTF_8))
                                        .orElse(WESTERN)),
                        false));
    }

    private static Optional<Charset> named(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }
}
