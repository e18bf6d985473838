package org.parley.paper.docx;

import java.util.List;

/**
 * What stands on the paper of one letter.
 *
 * @param language BCP 47 tag of its language
 * @param country code of the country that it goes to, which has its own size of paper; empty for none
 * @param organisation who writes; empty where nobody wrote it down
 * @param letterhead the lines about it, such as its address; may be none
 * @param date the letter's day in its language; empty where the text says it
 * @param to the lines of the address
 * @param text the text in Markdown
 * @param names who stands below the text, in order
 * @param further lines about those who stand there without a name
 * @param checksum of the sealed text; empty before it is sealed
 */
public record Sheet(
        String language,
        String country,
        String title,
        String organisation,
        List<String> letterhead,
        String date,
        List<String> to,
        String text,
        List<String> names,
        List<String> further,
        String checksum) {

    public Sheet {
        letterhead = List.copyOf(letterhead);
        to = List.copyOf(to);
        names = List.copyOf(names);
        further = List.copyOf(further);
    }
}
