package org.parley.progress;

import java.util.List;
import java.util.UUID;

/**
 * How one parliament stands in a campaign or a letter: numbers of recipients.
 *
 * @param parliament id of the parliament
 * @param name its name
 * @param addressed all who are meant to receive it, sent or not; exclusions are not among them
 * @param sent to whom it went
 * @param acknowledged those of them who only said that it arrived
 * @param answered those of them who answered
 * @param noReply those of them from whom nothing came that counts
 * @param overdue those without a reply whose letter's day to answer has passed
 */
public record Standing(
        UUID parliament,
        String name,
        long addressed,
        long sent,
        long acknowledged,
        long answered,
        long noReply,
        long overdue) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Answered among sent, from 0 to 1; 0 where nothing was sent. */
    public double answeredShare() {
        return sent == 0 ? 0 : (double) answered / sent;
    }

    /** All of them together, under a name of its own; its parliament is the nil UUID. */
    public static Standing sum(String name, List<Standing> parts) {
        return parts.stream().reduce(new Standing(NOBODY, name, 0, 0, 0, 0, 0, 0), Standing::plus);
    }

    private Standing plus(Standing other) {
        return new Standing(
                parliament,
                name,
                addressed + other.addressed,
                sent + other.sent,
                acknowledged + other.acknowledged,
                answered + other.answered,
                noReply + other.noReply,
                overdue + other.overdue);
    }
}
