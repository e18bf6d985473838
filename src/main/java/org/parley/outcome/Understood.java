package org.parley.outcome;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.roster.ReadPerson;

/**
 * A line of a pasted list with whom it can mean.
 *
 * @param candidates the likeliest first; none where nobody is known by that name
 * @param person whom it means, where that needs no question
 * @param doubt why nobody is proposed, or what is to be known about who is
 */
public record Understood(
        ReadPerson read,
        List<Candidate> candidates,
        @Nullable UUID person,
        Doubt doubt) {

    /** By what somebody was found. */
    public enum By {
        NAME,
        /** By the family name with the first letter of a given one. */
        INITIAL,
        FAMILY_NAME,
        ALIKE,
        /** By the whole name, but they had no seat there on that day. */
        ELSEWHERE
    }

    /** What stands between a line and a person. */
    public enum Doubt {
        NONE,
        SEVERAL,
        ALIKE,
        ELSEWHERE,
        /** Another line of the list means them. */
        TWICE,
        /** They are written down with that already. */
        ALREADY,
        /** They are written down with another vote. */
        OTHERWISE,
        NOBODY;

        /** The key of the translations. */
        public String key() {
            return "outcome.doubt." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Somebody whom a line can mean.
     *
     * @param roles what they are written down with in the action already
     */
    public record Candidate(
            UUID lawmaker,
            String name,
            String party,
            String constituency,
            String group,
            String parliament,
            By by,
            List<PartRole> roles) {

        /** Whether what else a list says of somebody speaks of them. */
        boolean fits(String hint) {
            String said = plain(hint);
            return Stream.of(party, constituency, group)
                    .map(Candidate::plain)
                    .anyMatch(own -> own.length() > 1 && said.contains(" " + own.strip() + " "));
        }

        private static String plain(String text) {
            return " "
                    + Normalizer.normalize(text, Normalizer.Form.NFKD)
                            .replaceAll("\\p{M}", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                            .strip()
                    + " ";
        }
    }

    public Understood {
        candidates = List.copyOf(candidates);
    }

    /** Whether somebody has to look at it. */
    public boolean isOpen() {
        return person == null && doubt != Doubt.ALREADY;
    }

    /** Reads one line; {@code role} is what all of the list did. */
    static Understood of(ReadPerson read, List<Candidate> candidates, PartRole role) {
        if (candidates.isEmpty()) {
            return new Understood(read, candidates, null, Doubt.NOBODY);
        }
        By best = candidates.getFirst().by();
        List<Candidate> likely =
                candidates.stream().filter(one -> one.by() == best).toList();
        if (best == By.ALIKE || best == By.ELSEWHERE) {
            return new Understood(read, candidates, null, best == By.ALIKE ? Doubt.ALIKE : Doubt.ELSEWHERE);
        }
        // “Okafor, Mira” is not whichever Okafor sits there, unless the words behind the comma are a party or a
        // constituency.
        boolean bare = best != By.FAMILY_NAME || read.forms().size() == 1;
        List<Candidate> fitting = bare && likely.size() == 1
                ? likely
                : likely.stream().filter(one -> one.fits(read.hint())).toList();
        if (fitting.size() != 1) {
            return new Understood(read, candidates, null, likely.size() == 1 ? Doubt.ALIKE : Doubt.SEVERAL);
        }
        Candidate one = fitting.getFirst();
        if (one.roles().contains(role)) {
            return new Understood(read, candidates, null, Doubt.ALREADY);
        }
        boolean otherwise = role.isVote() && one.roles().stream().anyMatch(PartRole::isVote);
        return new Understood(
                read, candidates, otherwise ? null : one.lawmaker(), otherwise ? Doubt.OTHERWISE : Doubt.NONE);
    }

    /** The same, because another line means the person. */
    Understood twice() {
        return new Understood(read, candidates, null, Doubt.TWICE);
    }
}
