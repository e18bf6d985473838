package org.parley.merger;

import java.util.List;
import org.parley.partner.PartnerLine;

/**
 * Two partners side by side.
 *
 * @param seen what the two looked like: a merge of something else is refused
 * @param shared the letters in whose lists both are, as far as the acting person may know
 */
public record Preview(String seen, PartnerLine stays, PartnerLine gone, List<Shared> shared) {

    public Preview {
        shared = List.copyOf(shared);
    }
}
