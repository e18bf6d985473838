package org.parley.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recipients in the order in which they are printed, and where each is reached by post. Who is excluded is never among them. */
@Component
class EnvelopeList {

    private static final String MEANT = " and r.state <> 'excluded'";

    /** A postal address to which nothing came back. */
    private static final String BY_POST =
            "r.id in (select w.recipient_id from recipient_channel w where w.letter_id = :letter and w.kind = 'post')";

    private static final String ORDER = " order by r.sort_name, r.id limit :limit offset :offset";

    private static final String POST = """
            select distinct on (w.recipient_id) w.recipient_id, w.value
              from recipient_channel w
             where w.recipient_id = any (:ids) and w.kind = 'post'
             order by w.recipient_id, w.rank, w.channel_id
            """;

    private static final String ENVELOPES = "with post as materialized (" + POST + ") " + """
            select t.recipient_id, t.name, t.honorific, t.chamber, t.parliament, t.salutation, d.role, x.value, q.country
              from recipient_copies(:ids) t
              join recipient_roles(:ids) d on d.recipient_id = t.recipient_id
              join parliament q on q.id = t.parliament_id
              join post x on x.recipient_id = t.recipient_id
             order by array_position(:ids, t.recipient_id)
            """;

    private final RecipientQuery meant;
    private final JdbcClient jdbc;

    EnvelopeList(RecipientQuery meant, JdbcClient jdbc) {
        this.meant = meant;
        this.jdbc = jdbc;
    }

    /**
     * Whom the filter means.
     *
     * @param byPost whether they have a postal address; null for either
     */
    List<UUID> ids(RecipientFilter filter, @Nullable Boolean byPost, long from, int most) {
        return meant.over("select r.id" + RecipientQuery.FROM, filter, MEANT + reached(byPost) + ORDER)
                .param("limit", most)
                .param("offset", from)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    long count(RecipientFilter filter, @Nullable Boolean byPost) {
        return meant.over("select count(*)" + RecipientQuery.FROM, filter, MEANT + reached(byPost))
                .query(Long.class)
                .single();
    }

    /** One page of those who have no postal address. */
    List<Unaddressed> without(RecipientFilter filter, long from, int most) {
        return meant.over(
                        "select r.id, r.lawmaker_id, r.parliament_id, r.name, r.chamber, r.parliament"
                                + RecipientQuery.FROM,
                        filter,
                        MEANT + reached(false) + ORDER)
                .param("limit", most)
                .param("offset", from)
                .query((row, number) -> new Unaddressed(
                        row.getObject("id", UUID.class),
                        row.getObject("lawmaker_id", UUID.class),
                        row.getObject("parliament_id", UUID.class),
                        row.getString("name"),
                        row.getString("chamber"),
                        row.getString("parliament")))
                .list();
    }

    /** The postal addresses of recipients, as they were written; who has none is missing. */
    Map<UUID, String> post(List<UUID> recipients) {
        Map<UUID, String> post = new HashMap<>();
        jdbc.sql(POST).param("ids", recipients.toArray(UUID[]::new)).query(row -> {
            post.put(row.getObject("recipient_id", UUID.class), row.getString("value"));
        });
        return post;
    }

    /** The envelopes of recipients, in that order; who has no postal address gets none. */
    List<Envelope> envelopes(List<UUID> recipients) {
        return jdbc.sql(ENVELOPES)
                .param("ids", recipients.toArray(UUID[]::new))
                .query(EnvelopeList::envelope)
                .list();
    }

    private static String reached(@Nullable Boolean byPost) {
        return byPost == null ? "" : (byPost ? " and " : " and not ") + BY_POST;
    }

    private static Envelope envelope(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        String honorific = row.getString("honorific");
        return new Envelope(
                row.getObject("recipient_id", UUID.class),
                honorific.isEmpty() || name.startsWith(honorific) ? name : honorific + " " + name,
                row.getString("role"),
                row.getString("chamber"),
                row.getString("parliament"),
                row.getString("value"),
                row.getString("country"),
                row.getString("salutation"));
    }
}
