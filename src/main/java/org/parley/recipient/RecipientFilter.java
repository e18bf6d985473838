package org.parley.recipient;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.position.Stand;

/**
 * Which recipients of one letter are meant; null stands for any. A list and what is done with everything in it take the same filter.
 *
 * @param search words of the name; may be empty
 * @param party the party exactly as written down, or null
 * @param reachable whether something works by which the letter can reach them
 * @param earlier who got another letter before, unless null
 * @param version who gets this version of the letter or got it, unless null
 * @param stand where they stand on what the letter's campaign wants
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
        @Nullable Stand stand,
        @Nullable Set<UUID> only) {

    /** Every recipient of the letter. */
    public static RecipientFilter all(UUID letter) {
        return new RecipientFilter(letter, "", null, null, null, null, null, null, null, null, null, null, null);
    }

    /** These recipients of the letter. */
    public static RecipientFilter only(UUID letter, Set<UUID> recipients) {
        return all(letter).with(words -> words.only = Set.copyOf(recipients));
    }

    /** The same, with these words of the name in the place of those before. */
    public RecipientFilter searching(String name) {
        return with(words -> words.search = name);
    }

    /** The same, narrowed to those who receive it on behalf of one addressee; null for all. */
    public RecipientFilter under(@Nullable UUID one) {
        return with(words -> words.addressee = one);
    }

    /** The same, narrowed to a parliament; null for all. */
    public RecipientFilter at(@Nullable UUID one) {
        return with(words -> words.parliament = one);
    }

    /** The same, narrowed to those who sit in a chamber; null for all. */
    public RecipientFilter sittingIn(@Nullable UUID where) {
        return with(words -> words.chamber = where);
    }

    /** The same, narrowed to a party; null for all. */
    public RecipientFilter ofParty(@Nullable String one) {
        return with(words -> words.party = one);
    }

    /** The same, narrowed to a state; null for all. */
    public RecipientFilter in(@Nullable RecipientState wanted) {
        return with(words -> words.state = wanted);
    }

    /** The same, narrowed to a group; null for all. */
    public RecipientFilter showing(@Nullable RecipientShow group) {
        return with(words -> words.show = group);
    }

    /** The same, narrowed to those who can be reached, or to those who cannot; null for all. */
    public RecipientFilter reachable(@Nullable Boolean can) {
        return with(words -> words.reachable = can);
    }

    /** The same, narrowed to those who got another letter before; null for all. */
    public RecipientFilter after(@Nullable Earlier other) {
        return with(words -> words.earlier = other);
    }

    /** The same, narrowed to those who get one version of the letter, or got it; null for all. */
    public RecipientFilter getting(@Nullable UUID one) {
        return with(words -> words.version = one);
    }

    /** The same, narrowed to those who stand somewhere; null for all. */
    public RecipientFilter standing(@Nullable Stand where) {
        return with(words -> words.stand = where);
    }

    /** The same for any recipient, where these and no others were meant. */
    public RecipientFilter ofAny() {
        return with(words -> words.only = null);
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !equals(all(letter));
    }

    private RecipientFilter with(Consumer<Words> change) {
        Words words = new Words(this);
        change.accept(words);
        return words.filter();
    }

    /** The words of a filter while one of them changes, so that nothing else has to name them all. */
    private static final class Words {

        private final UUID letter;
        private String search;
        private @Nullable UUID addressee;
        private @Nullable UUID parliament;
        private @Nullable UUID chamber;
        private @Nullable String party;
        private @Nullable RecipientState state;
        private @Nullable RecipientShow show;
        private @Nullable Boolean reachable;
        private @Nullable Earlier earlier;
        private @Nullable UUID version;
        private @Nullable Stand stand;
        private @Nullable Set<UUID> only;

        Words(RecipientFilter now) {
            letter = now.letter;
            search = now.search;
            addressee = now.addressee;
            parliament = now.parliament;
            chamber = now.chamber;
            party = now.party;
            state = now.state;
            show = now.show;
            reachable = now.reachable;
            earlier = now.earlier;
            version = now.version;
            stand = now.stand;
            only = now.only;
        }

        RecipientFilter filter() {
            return new RecipientFilter(
                    letter,
                    search,
                    addressee,
                    parliament,
                    chamber,
                    party,
                    state,
                    show,
                    reachable,
                    earlier,
                    version,
                    stand,
                    only);
        }
    }
}
