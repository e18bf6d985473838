package org.parley.copy;

import java.util.List;
import org.parley.signatory.Stand;

/**
 * Signatories who stand below a text together.
 *
 * @param line what stands above them; empty where nothing needs to be said
 * @param stand who they are
 * @param further how many more sign without a name, one line each
 */
public record Below(String line, Stand stand, List<String> further) {

    public Below {
        further = List.copyOf(further);
    }
}
