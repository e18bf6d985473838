package org.parley.board;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.contact.ContactSql;
import org.parley.followup.FollowUpSql;
import org.parley.recipient.RecipientQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns a filter of the board into SQL: what every list of recipients is narrowed by, and what only the board knows. */
@Component
class BoardQuery {

    /** Open follow-ups {@code f} about recipients {@code f.recipient_id} of the letter, as far as a person may see them. */
    static final String OPEN =
            " from recipient_follow_up f where f.letter_id = :letter and f.done_at is null and " + FollowUpSql.VISIBLE;

    private static final String PROMISED = "r.id in (select f.recipient_id" + OPEN + " %s)";

    private static final String UNDER =
            " and r.addressee_id in (select x.addressee_id from addressee_place x where x.letter_id = :letter and ";

    /** Whom one thing on the timeline concerned; what the reader may not see of it concerned nobody. */
    private static final String CONCERNED = """
             and r.id in (
                select w.recipient_id from board_act_row w where w.act_id = :concerned
                union all
                select t.id from recipient t where t.sending_id = :concerned
                union all
                select e.recipient_id from response e where e.act_id = :concerned
                union all
                select e.recipient_id from response_act_row w join response e on e.id = w.response_id where w.act_id = :concerned
                union all
                select t.id from contact c join contact_lawmaker p on p.contact_id = c.id
                  join recipient t on t.lawmaker_id = p.lawmaker_id and t.letter_id = :letter
                 where c.id = :concerned and %s
                union all
                select w.recipient_id from follow_up one
                  join follow_up f on f.letter_id = one.letter_id and f.raised_at = one.raised_at and f.raised_by = one.raised_by
                   and f.what = one.what
                  join recipient_follow_up w on w.id = f.id
                 where one.id = :concerned and one.letter_id = :letter and %s)
            """.formatted(ContactSql.VISIBLE, FollowUpSql.VISIBLE);

    private final RecipientQuery recipients;
    private final Actor actor;
    private final Clock clock;

    BoardQuery(RecipientQuery recipients, Actor actor, Clock clock) {
        this.recipients = recipients;
        this.actor = actor;
        this.clock = clock;
    }

    /** A statement over those whom the filter means, with the parameters of {@link RecipientQuery#over} and of row rules. */
    JdbcClient.StatementSpec over(String begin, BoardFilter filter, String end) {
        Map<String, Object> values = new HashMap<>();
        values.put("me", actor.id());
        values.put("manager", actor.is(Roles.MANAGER));
        String narrowed = under(filter, values)
                + owner(filter, values)
                + promised(filter)
                + concerned(filter, values)
                + silence(filter, values);
        return recipients.over(begin, filter.meant(), narrowed + end).params(values);
    }

    private static String under(BoardFilter filter, Map<String, Object> values) {
        return switch (filter.under()) {
            case null -> "";
            case Under.Place(UUID place) -> {
                values.put("place", place);
                yield UNDER + ":place in (x.parliament_id, x.chamber_id, x.committee_id))";
            }
            case Under.People people -> UNDER + "x.lawmaker_id is not null)";
        };
    }

    private String owner(BoardFilter filter, Map<String, Object> values) {
        return switch (filter.owner()) {
            case null -> "";
            case Owned.Nobodys nobodys -> owned("is null");
            case Owned.Mine mine -> owned("= :me");
            case Owned.By(UUID account) -> {
                values.put("owner", account);
                yield owned("= :owner");
            }
        };
    }

    private static String owned(String how) {
        return " and r.id in (select o.id from recipient o where o.letter_id = :letter and o.owner_id " + how + ")";
    }

    private static String concerned(BoardFilter filter, Map<String, Object> values) {
        UUID concerned = filter.concerned();
        if (concerned == null) {
            return "";
        }
        values.put("concerned", concerned);
        return CONCERNED;
    }

    private String silence(BoardFilter filter, Map<String, Object> values) {
        Silence silence = filter.silence();
        if (silence == null) {
            return "";
        }
        values.putAll(silence.values(clock.instant(), actor.zone()));
        return " and " + RecipientQuery.oneByOne(Silence.CONDITION);
    }

    private static String promised(BoardFilter filter) {
        return switch (filter.promised()) {
            case null -> "";
            case SOME -> " and " + RecipientQuery.oneByOne(PROMISED.formatted(""));
            case OVERDUE -> " and " + RecipientQuery.oneByOne(PROMISED.formatted("and f.due_on < :today"));
            case MINE -> " and " + RecipientQuery.oneByOne(PROMISED.formatted("and f.assignee_id = :me"));
            case NONE -> " and not " + PROMISED.formatted("");
        };
    }
}
