package org.parley.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a text can have filled in for each recipient, written as {@code {{word}}}. There are no others. */
public enum MergeField {
    SALUTATION("salutation", null),
    NAME("name", null),
    GIVEN_NAME("given name", "given_name"),
    FAMILY_NAME("family name", "family_name"),
    HONORIFIC("honorific", "honorific"),
    PARTY("party", "party"),
    CONSTITUENCY("constituency", "constituency"),
    CHAMBER("chamber", "chamber"),
    PARLIAMENT("parliament", null),
    DATE("date", null),
    TITLE("title", null),
    SIGNATORIES("signatories", null);

    private final String word;
    private final @Nullable String column;

    MergeField(String word, @Nullable String column) {
        this.word = word;
        this.column = column;
    }

    /** What stands between the braces. */
    public String word() {
        return word;
    }

    /** As it is written in a text. */
    public String written() {
        return "{{" + word + "}}";
    }

    /** The key of what it stands for, for people. */
    public String key() {
        return "copy.field." + word.replace(' ', '-');
    }

    /** The column of a recipient's facts that may be empty; null where there is always something. */
    @Nullable
    String column() {
        return column;
    }

    /** The field of a word, written with capitals, blanks or underscores as one likes. */
    public static Optional<MergeField> of(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values()).filter(field -> field.word.equals(plain)).findFirst();
    }
}
