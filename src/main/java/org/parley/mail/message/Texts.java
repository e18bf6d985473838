package org.parley.mail.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.base.Typed;

/** The text of a mail out of its parts. */
final class Texts {

    private Texts() {}

    /** What a part says to people: of alternatives the plain one where it says something. */
    static String of(Part part) {
        return tidy(read(part));
    }

    private static String read(Part part) {
        if (part.type().equals("multipart/alternative")) {
            List<Part> plain = part.parts().stream()
                    .filter(one ->
                            one.type().equals("text/plain") && !one.text().isBlank())
                    .toList();
            return plain.isEmpty()
                    ? part.parts().reversed().stream()
                            .map(Texts::read)
                            .filter(text -> !text.isBlank())
                            .findFirst()
                            .orElse("")
                    : read(plain.getLast());
        }
        if (part.isMultipart()) {
            return part.parts().stream()
                    .map(Texts::read)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n\n"));
        }
        return switch (part.type()) {
            case "text/html" -> HtmlText.of(part.text());
            case "text/plain" -> flowing(part);
            default -> "";
        };
    }

    /** Lines of a text that flows go on where they end with a blank (RFC 3676). */
    private static String flowing(Part part) {
        String type = part.raw("content-type").toLowerCase(Locale.ROOT);
        String text = Typed.text(part.text());
        if (!type.contains("flowed")) {
            return text;
        }
        String signature = text.replaceAll("(?m)^-- $", "--");
        return signature.replaceAll(type.contains("delsp=yes") ? "(?m) \n(?!>)" : "(?m)(?<= )\n(?![>\n])", "");
    }

    /** Without what nobody sees: blanks at the ends of lines, lines of nothing after others, signs without width. */
    static String tidy(String text) {
        return Typed.text(text)
                .replaceAll("[\u200b\u2060\ufeff\u00ad]", "")
                .replace('\u00a0', ' ')
                .replaceAll("[ \t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
