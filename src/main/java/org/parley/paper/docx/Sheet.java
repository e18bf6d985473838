package org.parley.paper.docx;

import java.util.List;

/**
 * What stands on the paper of one letter.
 *
 * @param language BCP 47 tag of its language
 * @param country code of the country that it goes to, where the language may be written in its own way; empty for none
 * @param title what the file is called in its properties
 * @param organisation who writes; empty where nobody wrote it down
 * @param letterhead the lines about it, such as its address; may be none
 * @param to the lines of the address
 * @param date the letter's day in its language; empty where the text says it
 * @param heading the title above the text; empty where the text says it
 * @param text the text in Markdown
 * @param signed who stands below the text, one group after the other
 * @param checksum of the sealed text; empty before it is sealed
 */
public record Sheet(
        String language,
        String country,
        PageSize paper,
        String title,
        String organisation,
        List<String> letterhead,
        List<String> to,
        String date,
        String heading,
        String text,
        List<Signed> signed,
        String checksum) {

    public Sheet {
        letterhead = List.copyOf(letterhead);
        to = List.copyOf(to);
        signed = List.copyOf(signed);
    }
}
