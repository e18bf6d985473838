package org.parley.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.parley.contact.ContactSql;

/**
 * So many days in which nothing happened with a recipient from whom an answer is still expected: the letter went to them before, nobody
 * of us wrote, called or met them since then, as far as the acting person may know, and nothing came back that a person wrote.
 *
 * @param days how many
 */
public record Silence(int days) {

    /** As long as is asked for where nobody says how long. */
    public static final Silence USUAL = new Silence(30);

    /** The longest. */
    public static final int MOST = 730;

    /** Those of {@code recipient r} who got the letter before. */
    public static final String WAITING = "r.state = 'sent' and r.sent_on <= :quiet_since";

    /**
     * Whom they had to do with since then: rows of {@code w.subject_id}. Needs the parameters of {@link #values} and of
     * {@link ContactSql#VISIBLE}.
     */
    public static final String MET = " from contact_with w join contact c on c.id = w.contact_id"
            + " where w.happened_at >= :quiet_from and w.happened_at <= :quiet_to and not c.planned and "
            + ContactSql.VISIBLE;

    /** Who is meant, as a condition over {@code recipient r}. */
    public static final String CONDITION =
            WAITING + " and not exists (select" + MET + " and w.subject_id = r.lawmaker_id)";

    /** The parameters that the condition needs, seen from a moment on somebody's clock. */
    public Map<String, Object> values(Instant now, ZoneId zone) {
        LocalDate since = LocalDate.ofInstant(now, zone).minusDays(days);
        return Map.of(
                "quiet_since",
                since,
                "quiet_from",
                since.plusDays(1).atStartOfDay(zone).toOffsetDateTime(),
                "quiet_to",
                now.atOffset(ZoneOffset.UTC));
    }

    /** What a word of an address means; none for anything that is no number of days. */
    public static Optional<Silence> of(String word) {
        return word.matches("[1-9]\\d{0,2}") && Integer.parseInt(word) <= MOST
                ? Optional.of(new Silence(Integer.parseInt(word)))
                : Optional.empty();
    }
}
