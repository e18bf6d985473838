package org.parley.paper;

import java.util.List;
import java.util.Map;
import org.parley.copy.MergeField;
import org.parley.copy.MergeText;

/**
 * What is to be known before something goes on paper.
 *
 * @param copies how many there are
 * @param gaps in how many of them a field comes out empty; fields that do so nowhere are left out
 * @param unknown what looks like a field and is none
 * @param sealed whether every seal of the letter still holds
 */
public record PaperCheck(long copies, Map<MergeField, Long> gaps, List<MergeText.Unknown> unknown, boolean sealed) {

    public PaperCheck {
        gaps = Map.copyOf(gaps);
        unknown = List.copyOf(unknown);
    }
}
