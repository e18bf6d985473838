package org.parley.letter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who stands under sealed letters. The feature that knows contributes a bean; without one nobody does. */
public interface Undersigned {

    /** Who stood under each of these letters when it was sealed; a letter under which nobody stood may be missing. */
    Map<UUID, Stood> under(Collection<UUID> letters);

    /**
     * Who stood under a letter.
     *
     * @param hashes SHA-256 of the salt, a blank and the name, for everybody who was named then, in order
     * @param proofs the salt, a blank and the name, for everybody who is named still, in order
     * @param organisations how many more signed without a name
     * @param people how many more people signed without a name
     * @param gone how many names were taken away since
     * @param hold whether every name that is there still has its hash
     */
    record Stood(List<String> hashes, List<String> proofs, int organisations, int people, int gone, boolean hold) {

        public static final Stood NOBODY = new Stood(List.of(), List.of(), 0, 0, 0, true);

        public Stood {
            hashes = List.copyOf(hashes);
            proofs = List.copyOf(proofs);
        }
    }
}
