package org.parley.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.copy.Copy;
import org.parley.copy.MergeField;

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

    /** The letter's day as it stands above the text; empty where the text says it itself. */
    public String date() {
        return copy.fields().contains(MergeField.DATE) ? "" : copy.date();
    }

    /** The title as it stands above the text; empty where the text says it itself, as one does that was pasted whole. */
    public String title() {
        boolean said = copy.fields().contains(MergeField.TITLE)
                || copy.text()
                        .lines()
                        .map(line -> line.replaceAll("^[#*_\\s]+|[#*_\\s]+$", ""))
                        .anyMatch(copy.title().strip()::equalsIgnoreCase);
        return said ? "" : copy.title();
    }
}
