package org.parley.letterhead;

import jakarta.validation.constraints.Size;
import org.parley.base.Typed;

/**
 * What a form about the letterhead edits. All of it may be empty.
 *
 * @param address the postal address, a line for each line
 */
public record LetterheadDetails(
        @Size(max = 200) String name,

        @Size(max = 600) String address,

        @Size(max = 200) String contact,

        @Size(max = 200) String note) {

    /** What would stand above letters with it: lines without blanks at their ends, and no empty ones. */
    public Letterhead shown() {
        return new Letterhead(
                Typed.line(name),
                Typed.text(address)
                        .lines()
                        .map(Typed::line)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Typed.line(contact),
                Typed.line(note));
    }
}
