package org.parley.roster;

import java.util.List;

/**
 * A person as a pasted list names them.
 *
 * @param written as it stood in the list
 * @param forms the names that this can be, the likeliest first: “Okafor, Mira” is Mira Okafor, or an Okafor
 * @param hint what else the list says of them, such as a party and a constituency; may be empty
 */
public record ReadPerson(String written, List<String> forms, String hint) {

    public ReadPerson {
        forms = List.copyOf(forms);
    }
}
