package org.parley.recipient;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.position.Stand;

/**
 * Which lawmakers to take as recipients; null stands for any. Whoever already receives the letter is never meant.
 *
 * @param search words of the name; may be empty
 * @param role what they do in the committee, or in any where none is said; or their office at the head of the chamber, or of any
 * @param party a party or a political group, exactly as the directory has it
 * @param constituency words of the constituency; may be empty
 * @param inOffice whether they hold a seat today
 * @param reachable whether something works by which a letter can reach them
 * @param answered whether they ever answered a letter
 * @param list a saved list in which they are
 * @param stand where they stand on what the letter's campaign wants
 * @param only these lawmakers and no others, unless null
 */
public record RecipientPick(
        String search,
        @Nullable UUID parliament,
        @Nullable UUID chamber,
        @Nullable UUID committee,
        @Nullable SeatRole role,
        @Nullable String party,
        String constituency,
        @Nullable Boolean inOffice,
        @Nullable Boolean reachable,
        @Nullable Boolean answered,
        @Nullable UUID list,
        @Nullable Stand stand,
        @Nullable Set<UUID> only) {

    /** Everybody in the directory. */
    public static final RecipientPick ALL =
            new RecipientPick("", null, null, null, null, null, "", null, null, null, null, null, null);

    /** These lawmakers. */
    public static RecipientPick only(Set<UUID> lawmakers) {
        return new RecipientPick(
                "", null, null, null, null, null, "", null, null, null, null, null, Set.copyOf(lawmakers));
    }

    /** Everybody of a parliament, whenever they sat there last. */
    public static RecipientPick of(UUID parliament) {
        return new RecipientPick("", parliament, null, null, null, null, "", null, null, null, null, null, null);
    }

    /** The same, narrowed to those who stand somewhere; null for all. */
    public RecipientPick standing(@Nullable Stand where) {
        return new RecipientPick(
                search,
                parliament,
                chamber,
                committee,
                role,
                party,
                constituency,
                inOffice,
                reachable,
                answered,
                list,
                where,
                only);
    }
}
