package org.parley.partner;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.base.Typed;

/**
 * What a partner is called in another language, or was called before.
 *
 * @param language its BCP 47 code; empty where nobody said
 */
@Embeddable
public record OtherName(String language, String name) {

    private static final Pattern WITH_LANGUAGE = Pattern.compile("([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\s*:\\s*(.+)");

    public OtherName {
        name = Typed.line(name);
    }

    /** The names that somebody typed, one a line, each with its language and a colon before it where they said it. */
    public static List<OtherName> of(String lines) {
        return Typed.text(lines)
                .lines()
                .map(Typed::line)
                .filter(line -> !line.isEmpty())
                .map(OtherName::ofLine)
                .distinct()
                .toList();
    }

    /** The names as somebody types them. */
    public static String lines(List<OtherName> names) {
        return names.stream().map(OtherName::line).collect(Collectors.joining("\n"));
    }

    private static OtherName ofLine(String line) {
        Matcher said = WITH_LANGUAGE.matcher(line);
        return said.matches() ? new OtherName(said.group(1), said.group(2)) : new OtherName("", line);
    }

    private String line() {
        return language.isEmpty() ? name : language + ": " + name;
    }
}
