package org.parley.recipient;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which recipients of one letter are meant; null stands for any. A list and what is done with everything in it take the same filter.
 *
 * @param search words of the name; may be empty
 * @param party the party exactly as written down, or null
 * @param reachable whether something works by which the letter can reach them
 * @param earlier who got another letter before, unless null
 * @param version who gets this version of the letter or got it, unless null
 * @param only these recipients and no others, unless null
 */
public record RecipientFilter(
        UUID letter,
        String search,
        @Nullable UUID addressee,
        @Nullable UUID parliament,
        @Nullable UUID chamber,
        @Nullable String party,
        @Nullable RecipientState state,
        @Nullable RecipientShow show,
        @Nullable Boolean reachable,
        @Nullable Earlier earlier,
        @Nullable UUID version,
        @Nullable Set<UUID> only) {

    /** Recipients of the letter whichever version they get. */
    public RecipientFilter(
            UUID letter,
            String search,
            @Nullable UUID addressee,
            @Nullable UUID parliament,
            @Nullable UUID chamber,
            @Nullable String party,
            @Nullable RecipientState state,
            @Nullable RecipientShow show,
            @Nullable Boolean reachable,
            @Nullable Earlier earlier,
            @Nullable Set<UUID> only) {
        this(letter, search, addressee, parliament, chamber, party, state, show, reachable, earlier, null, only);
    }

    /** Every recipient of the letter. */
    public static RecipientFilter all(UUID letter) {
        return new RecipientFilter(letter, "", null, null, null, null, null, null, null, null, null);
    }

    /** These recipients of the letter. */
    public static RecipientFilter only(UUID letter, Set<UUID> recipients) {
        return new RecipientFilter(letter, "", null, null, null, null, null, null, null, null, Set.copyOf(recipients));
    }

    /** The same, with these words of the name in the place of those before. */
    public RecipientFilter searching(String words) {
        return new RecipientFilter(
                letter, words, addressee, parliament, chamber, party, state, show, reachable, earlier, version, only);
    }

    /** The same, narrowed to a group. */
    public RecipientFilter showing(RecipientShow group) {
        return new RecipientFilter(
                letter, search, addressee, parliament, chamber, party, state, group, reachable, earlier, version, only);
    }

    /** The same, narrowed to a state. */
    public RecipientFilter in(RecipientState wanted) {
        return new RecipientFilter(
                letter, search, addressee, parliament, chamber, party, wanted, show, reachable, earlier, version, only);
    }

    /** The same, narrowed to those who receive it on behalf of one addressee. */
    public RecipientFilter under(UUID one) {
        return new RecipientFilter(
                letter, search, one, parliament, chamber, party, state, show, reachable, earlier, version, only);
    }

    /** The same, narrowed to those who got another letter before. */
    public RecipientFilter after(Earlier other) {
        return new RecipientFilter(
                letter, search, addressee, parliament, chamber, party, state, show, reachable, other, version, only);
    }

    /** The same, narrowed to those who get one version of the letter, or got it; null for all. */
    public RecipientFilter getting(@Nullable UUID one) {
        return new RecipientFilter(
                letter, search, addressee, parliament, chamber, party, state, show, reachable, earlier, one, only);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !equals(all(letter));
    }
}
