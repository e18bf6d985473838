package org.parley.paste.text;

/**
 * Who signs: an organisation or a person.
 *
 * @param acronym what stands in parentheses behind the name, empty without one
 * @param detail what else stands with the name, such as a role or a place; may be empty
 */
public record Signer(String name, String acronym, String detail) {

    /** As it stands in a list. */
    public String inFull() {
        return name + (acronym.isEmpty() ? "" : " (" + acronym + ")") + (detail.isEmpty() ? "" : ", " + detail);
    }
}
