package org.parley.copy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.base.Typed;

/** A text with merge fields. Values are put in by plain replacement, once: what a value says is never looked at again. */
public final class MergeText {

    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}\\n]{0,60})}}");
    private static final Pattern SIGN = Pattern.compile("[!-/:-@\\[-`{-~]");

    private final String text;

    /** Over a text in Markdown. */
    public MergeText(String text) {
        this.text = text;
    }

    /** The fields that the text uses. */
    public Set<MergeField> fields() {
        Set<MergeField> fields = EnumSet.noneOf(MergeField.class);
        FIELD.matcher(text)
                .results()
                .forEach(found -> MergeField.of(found.group(1)).ifPresent(fields::add));
        return fields;
    }

    /** What stands in braces and is no field, in order. */
    public List<Unknown> unknown() {
        List<Unknown> unknown = new ArrayList<>();
        FIELD.matcher(text).results().forEach(found -> {
            if (MergeField.of(found.group(1)).isEmpty()) {
                unknown.add(new Unknown(
                        found.group(1).strip(),
                        1
                                + (int) text.substring(0, found.start())
                                        .chars()
                                        .filter(sign -> sign == '\n')
                                        .count()));
            }
        });
        return unknown;
    }

    /** The text with what the fields stand for; what is no field stays as it is written. */
    public String filled(Map<MergeField, String> values) {
        return replaced(found -> MergeField.of(found)
                .map(field -> values.getOrDefault(field, ""))
                .orElse("{{" + found + "}}"));
    }

    /** The same text with every field written in one way. */
    public String inOneWay() {
        return replaced(found -> MergeField.of(found).map(MergeField::written).orElse("{{" + found + "}}"));
    }

    /** A value as Markdown in which every sign means itself, on one line: a name can be neither markup nor a link. */
    public static String plain(String value) {
        return SIGN.matcher(Typed.line(value)).replaceAll("\\\\$0");
    }

    private String replaced(UnaryOperator<String> value) {
        return FIELD.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    /**
     * Something in braces that is no field.
     *
     * @param word what stands between them
     * @param line where, counted from one
     */
    public record Unknown(String word, int line) {}
}
