package org.parley.report.kept;

import java.util.List;

/**
 * All that a report says.
 *
 * @param head lines below its title: what it is about, which period, who made it when
 * @param parts the chosen parts, in order
 */
public record Content(List<String> head, List<Part> parts) {

    public Content {
        head = List.copyOf(head);
        parts = List.copyOf(parts);
    }
}
