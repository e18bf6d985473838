package org.parley.roster;

import java.util.ArrayList;
import java.util.List;
import org.parley.base.Refusal;
import org.parley.roster.PassedOver.Why;

/**
 * Understands a list of signatories as somebody pasted it: numbered, with bullets, one a line, or in one paragraph with commas or
 * semicolons; acronyms in parentheses, countries behind a comma. Nothing is dropped or guessed silently: what is no name is handed
 * back with the reason, and what is not sure says so.
 */
public final class SignatoryLines {

    /** More letters than a list of signatories has. */
    public static final int LONGEST = 200_000;

    /** More signatories than anybody confirms at one time. */
    public static final int MOST = 2_000;

    private SignatoryLines() {}

    /**
     * Reads a list. The same organisation written several ways (name, acronym, both) is one.
     *
     * @throws Refusal when it is longer than {@link #LONGEST} letters or has more than {@link #MOST} signatories
     */
    public static ReadList read(String pasted) {
        if (pasted.length() > LONGEST) {
            throw new Refusal(
                    "roster.refusal.list-too-long", "a list of %d letters".formatted(pasted.length()), LONGEST);
        }
        List<ReadSignatory> read = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        boolean people = false;
        for (Entry entry : Entries.of(PastedLine.all(pasted))) {
            Heading heading = Heading.of(entry.text());
            people = heading.people(people);
            if (!heading.words().isEmpty()) {
                passedOver.add(new PassedOver(heading.words(), Why.HEADING));
            }
            for (Entry one : entry.saying(heading.rest()).split(people)) {
                Why why = Why.of(one.text());
                if (why != null) {
                    passedOver.add(new PassedOver(one.text(), why));
                } else {
                    ReadSignatory signatory = people ? PersonLine.read(one.text()) : NameLine.read(one.text());
                    read.add(signatory.but(one.doubts()));
                }
            }
        }
        if (read.size() > MOST) {
            throw new Refusal("roster.refusal.list-too-many", "%d signatories".formatted(read.size()), MOST);
        }
        return new ReadList(Same.once(read), passedOver);
    }
}
