package org.parley.duplicate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a merge would make of two people.
 *
 * @param seen what the two looked like, for {@link Merging#merge}: a merge of something else is refused
 * @param fields what is known about them, field by field
 * @param both letters that both receive, or were sent
 * @param contacts how many contacts name both, of those that the acting person may see
 * @param apart what somebody said before: that they are different people
 */
public record MergePreview(
        String seen,
        PairLine.Side stays,
        PairLine.Side gone,
        List<Compared> fields,
        List<Attached> attached,
        List<BothReceive> both,
        int contacts,
        @Nullable PairLine apart) {

    /** How many things of a kind hang on who stays, on who goes, and on the one whom they become. */
    public record Attached(Kind kind, int stays, int gone, int result) {}

    /** What hangs on a person. */
    public enum Kind {
        LETTERS("duplicate.attached.letters"),
        CONTACTS("duplicate.attached.contacts"),
        FOLLOW_UPS("duplicate.attached.follow-ups"),
        POSITIONS("duplicate.attached.positions");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key of its name in the translations. */
        public String key() {
            return key;
        }
    }

    /**
     * A letter that both receive.
     *
     * @param twice whether it was sent to both, so that both stay as they were sent
     */
    public record BothReceive(UUID letter, String title, boolean twice) {}
}
