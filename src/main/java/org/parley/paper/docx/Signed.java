package org.parley.paper.docx;

import java.util.List;

/**
 * Those who stand below the text together.
 *
 * @param line what stands above them; empty where nothing needs to be said
 * @param names in order
 * @param further lines about those who stand there without a name
 */
public record Signed(String line, List<String> names, List<String> further) {

    public Signed {
        names = List.copyOf(names);
        further = List.copyOf(further);
    }
}
