package org.parley.home;

import java.util.Arrays;
import java.util.Optional;
import org.parley.commitment.CommitmentSql;
import org.parley.contact.ContactSql;
import org.parley.followup.FollowUpSql;

/**
 * What can be new on a campaign, and how it is found: rows of {@code s}, a campaign and a moment, with what was written down after that
 * moment, as far as the reader may see it.
 */
public enum NewsKind {
    RESPONSES("responses", """
            select s.campaign, e.id, e.recorded_at as at, e.recorded_by as who, e.class as word, '' as what,
                   null::uuid as lawmaker, e.recipient_id as recipient
              from s join letter t on t.campaign_id = s.campaign
              join response e on e.letter_id = t.id and e.recorded_at > s.since
            """),
    COMMITMENTS("commitments", """
            select s.campaign, m.id, m.recorded_at, m.recorded_by, '', m.what, m.lawmaker_id, null::uuid
              from s join commitment m on m.campaign_id = s.campaign and m.recorded_at > s.since
             where m.removed_at is null and""" + CommitmentSql.VISIBLE),
    ACTIONS("actions", """
            select s.campaign, a.id, greatest(a.recorded_at, n.said_at), a.recorded_by, a.kind, a.title, null::uuid, null::uuid
              from s join lateral (select b.action_id, min(b.said_at) as said_at
                                     from letter t join action_bearing b on b.letter_id = t.id
                                    where t.campaign_id = s.campaign and b.bearing <> 'unrelated' group by b.action_id) n on true
              join parliamentary_action a on a.id = n.action_id
             where a.removed_at is null and greatest(a.recorded_at, n.said_at) > s.since
            """),
    CONTACTS("contacts", """
            select s.campaign, c.id, c.recorded_at, c.recorded_by, c.kind, '',
                   (select w.lawmaker_id from contact_lawmaker w where w.contact_id = c.id order by w.lawmaker_id limit 1), null::uuid
              from s join contact c on c.campaign_id = s.campaign and c.recorded_at > s.since
             where""" + ContactSql.VISIBLE),
    POSITIONS("positions", """
            select s.campaign, p.id, p.recorded_at, p.recorded_by, p.step, '', p.lawmaker_id, null::uuid
              from s join position p on p.campaign_id = s.campaign and p.recorded_at > s.since
             where p.removed_at is null
            """),
    FOLLOW_UPS("follow-ups", """
            select s.campaign, f.id, f.done_at, f.done_by, '', f.what, f.lawmaker_id, f.recipient_id
              from s join follow_up f on f.campaign_id = s.campaign and f.done_at > s.since
             where""" + FollowUpSql.VISIBLE);

    private final String word;
    private final String rows;

    NewsKind(String word, String rows) {
        this.word = word;
        this.rows = rows;
    }

    /** The word of addresses: {@code kind=…}. */
    public String word() {
        return word;
    }

    /** The key of how many there are, in words. */
    public String key() {
        return "home.news." + word;
    }

    /** The kind of a word; empty when there is none. */
    public static Optional<NewsKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** A select of its rows. */
    String rows() {
        return "select '%s' as kind, x.* from (%s) x (campaign, id, at, who, word, what, lawmaker, recipient)"
                .formatted(word, rows);
    }
}
