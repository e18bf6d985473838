package org.parley.intake.decision;

import java.util.List;

/**
 * One thing that is said about two people, side by side.
 *
 * @param field the word of a comparison, or the kind of a channel
 * @param here what the line of the list says; several for somebody with several seats or addresses
 * @param there what is known about the other
 */
public record Facet(String field, List<String> here, List<String> there) {

    /** Whether both say something, and nothing of it is the same. */
    public boolean differs() {
        return !here.isEmpty()
                && !there.isEmpty()
                && here.stream().noneMatch(one -> there.stream().anyMatch(one::equalsIgnoreCase));
    }
}
