package org.parley.roster;

import java.util.List;

/**
 * A pasted list as it was understood.
 *
 * @param signatories each once, in the order of the list
 * @param passedOver what stood there and is no signatory
 */
public record ReadList(List<ReadSignatory> signatories, List<PassedOver> passedOver) {

    public ReadList {
        signatories = List.copyOf(signatories);
        passedOver = List.copyOf(passedOver);
    }
}
