package org.parley.copy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Direction;

/**
 * The letter as one recipient gets it, or as everybody may read it.
 *
 * @param recipient null for the public version
 * @param name whose copy it is; empty for the public version
 * @param filed the same with the family name first where we know which it is, as files lie beside each other
 * @param language BCP 47 tag of its language
 * @param to the lines of the "To:" block
 * @param date the letter's day, written as its language writes it
 * @param neutral whether the salutation is the one for anybody
 * @param text the text in Markdown, its fields filled in
 * @param under who stands below the text, in the order of the page: who signed, unless the text itself names them, and in the public
 *     version who signed after it was sealed
 * @param fields the fields that the text uses
 * @param empty those of them that came out empty
 * @param unknown what looks like a field and is none
 */
public record Copy(
        @Nullable UUID recipient,
        UUID letter,
        UUID version,
        String name,
        String filed,
        String language,
        String country,
        String title,
        List<String> to,
        String date,
        String salutation,
        boolean neutral,
        String text,
        List<Below> under,
        Set<MergeField> fields,
        Set<MergeField> empty,
        List<MergeText.Unknown> unknown) {

    public Copy {
        to = List.copyOf(to);
        under = List.copyOf(under);
        fields = Set.copyOf(fields);
        empty = Set.copyOf(empty);
        unknown = List.copyOf(unknown);
    }

    /** The direction of its script, as HTML says it: {@code ltr} or {@code rtl}. */
    public String direction() {
        return Direction.of(language).word();
    }

    /** The letter's day as it stands above the text; empty where the text says it itself. */
    public String dateAbove() {
        return fields.contains(MergeField.DATE) ? "" : date;
    }

    /** The title as it stands above the text; empty where the text says it itself, as one does that was pasted whole. */
    public String titleAbove() {
        boolean said = fields.contains(MergeField.TITLE)
                || text.lines()
                        .map(line -> line.replaceAll("^[#*_\\s]+|[#*_\\s]+$", ""))
                        .anyMatch(title.strip()::equalsIgnoreCase);
        return said ? "" : title;
    }
}
