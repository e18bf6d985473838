package org.parley.export;

import java.util.List;
import java.util.UUID;

/**
 * A person as an address book knows them.
 *
 * @param name as it stands on the door
 * @param familyName empty where nobody knows which part it is
 * @param organisation from the largest to the smallest: parliament, chamber; may be empty
 * @param role what they are there; may be empty
 * @param groups party and political group
 */
public record Card(
        UUID id,
        String name,
        String givenName,
        String familyName,
        String honorific,
        List<String> otherNames,
        List<String> organisation,
        String role,
        List<Line> lines,
        List<String> groups) {

    /** What kind of line leads to somebody. */
    public enum Kind {
        EMAIL,
        PHONE,
        FAX,
        LINK,
        POST
    }

    /**
     * A way to reach them, the best of its kind first.
     *
     * @param label the office that it leads to; may be empty
     */
    public record Line(Kind kind, String value, String label) {}
}
