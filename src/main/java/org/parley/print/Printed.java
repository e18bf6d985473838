package org.parley.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.copy.Copy;

/**
 * A copy as it goes to paper.
 *
 * @param address the lines for the window of the envelope; none for the public version
 * @param checksum SHA-256 of what was sealed; null before that, and where the seal no longer holds
 * @param broken whether what is stored is no longer what was sealed
 */
public record Printed(
        Copy copy,
        List<String> address,
        PaperSize paper,
        @Nullable String checksum,
        boolean broken) {

    public Printed {
        address = List.copyOf(address);
    }
}
