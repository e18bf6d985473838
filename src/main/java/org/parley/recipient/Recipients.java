package org.parley.recipient;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.OrderBy;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Typed;
import org.parley.letter.Keepers;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who receives a letter, and how far it got with them. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Recipients {

    private static final Map<String, String> SORTS = Map.of(
            "name", "r.sort_name",
            "parliament", "r.parliament",
            "chamber", "r.chamber",
            "party", "r.party",
            "state",
                    "array_position(array ['chosen', 'sent', 'no reply', 'returned', 'acknowledged', 'answered', 'excluded'], r.state)",
            "sentOn", "r.sent_on");

    private static final String LAST = "r.sort_name, r.id";

    private final RecipientQuery meant;
    private final JdbcClient jdbc;
    private final Keepers keepers;

    Recipients(RecipientQuery meant, JdbcClient jdbc, Keepers keepers) {
        this.keepers = keepers;
        this.meant = meant;
        this.jdbc = jdbc;
    }

    /** One page of those whom the filter means, by name unless the page says otherwise. */
    @Transactional(readOnly = true)
    public List<RecipientLine> list(RecipientFilter filter, Pageable page) {
        String order = OrderBy.of(page.getSort(), SORTS, LAST);
        return meant.over(
                        "with page as (select r.*, row_number() over (" + order + ") as place" + RecipientQuery.FROM,
                        filter,
                        order + " limit :limit offset :offset)" + RecipientRows.WAYS)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(RecipientRows::line)
                .list();
    }

    /** Hands everybody whom the filter means to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(RecipientFilter filter, Sort sort, Consumer<? super RecipientLine> reader) {
        String order = OrderBy.of(sort, SORTS, LAST);
        meant.over(
                        "with page as (select r.*, row_number() over (" + order + ") as place" + RecipientQuery.FROM,
                        filter,
                        ")" + RecipientRows.WAYS)
                .withFetchSize(200)
                .query(row -> {
                    reader.accept(RecipientRows.line(row, 0));
                });
    }

    /** How many the filter means. */
    @Transactional(readOnly = true)
    public long count(RecipientFilter filter) {
        return meant.over("select count(*)" + RecipientQuery.FROM, filter, "")
                .query(Long.class)
                .single();
    }

    /** The language of a version of the letter, as a BCP 47 tag; null where the letter has no such version. */
    @Transactional(readOnly = true)
    public @Nullable String languageOf(UUID letter, UUID version) {
        return jdbc.sql("select language from letter_version where id = :version and letter_id = :letter")
                .param("letter", letter)
                .param("version", version)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The people whom the filter means, without the institutions among them. */
    @Transactional(readOnly = true)
    public List<UUID> people(RecipientFilter filter) {
        return meant.over(
                        "select distinct r.lawmaker_id" + RecipientQuery.FROM, filter, " and r.lawmaker_id is not null")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** One recipient. */
    @Transactional(readOnly = true)
    public RecipientLine line(UUID id) {
        return jdbc.sql("with page as (select r.*, 1 as place from recipient_listing r where r.id = :id)"
                        + RecipientRows.WAYS)
                .param("id", id)
                .query(RecipientRows::line)
                .optional()
                .orElseThrow(() -> new NotFound("recipient", id));
    }

    /** Every channel by which the letter can reach a recipient, the best first. */
    @Transactional(readOnly = true)
    public List<RecipientLine.Way> ways(UUID id) {
        return jdbc.sql(
                        "select channel_id, kind, value from recipient_channel where recipient_id = :id order by rank, channel_id")
                .param("id", id)
                .query((row, number) -> new RecipientLine.Way(
                        row.getObject("channel_id", UUID.class),
                        SentVia.of(row.getString("kind")),
                        row.getString("value")))
                .list();
    }

    /** The parliaments of a letter's recipients, for a filter. */
    @Transactional(readOnly = true)
    public List<Place> parliaments(UUID letter) {
        return jdbc.sql("""
                    select q.id, q.name from parliament q
                     where exists (select from recipient r where r.letter_id = :letter and r.parliament_id = q.id)
                     order by q.name
                    """)
                .param("letter", letter)
                .query((row, number) -> new Place(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** The parties that occur among a letter's recipients, for a filter. */
    @Transactional(readOnly = true)
    public List<String> parties(UUID letter) {
        return jdbc.sql(
                        "select distinct party from recipient_listing where letter_id = :letter and party <> '' order by 1")
                .param("letter", letter)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /**
     * Leaves out those whom the filter means: they stay visible with the reason and are not sent to. Who was sent to is passed over.
     *
     * @return how many were left out
     */
    @RolesAllowed(Roles.OFFICER)
    public int exclude(RecipientFilter filter, String reason) {
        keepers.mustKeep(filter.letter());
        String because = Typed.line(reason);
        if (because.isEmpty()) {
            throw new Refusal(
                    "recipient.refusal.reason", "an exclusion of letter %s has no reason".formatted(filter.letter()));
        }
        return change("state = 'excluded', excluded_because = :because", filter.in(RecipientState.CHOSEN))
                .param("because", because)
                .update();
    }

    /** Takes those excluded whom the filter means back in; returns how many. */
    @RolesAllowed(Roles.OFFICER)
    public int takeBack(RecipientFilter filter) {
        keepers.mustKeep(filter.letter());
        return change("state = 'chosen', excluded_because = null", filter.in(RecipientState.EXCLUDED))
                .update();
    }

    /** Removes those whom the filter means and who were not sent to; returns how many. */
    @RolesAllowed(Roles.OFFICER)
    public int remove(RecipientFilter filter) {
        keepers.mustKeep(filter.letter());
        return meant.over(
                        "delete from recipient where id in (select r.id" + RecipientQuery.FROM,
                        filter,
                        " and r.sent_on is null)")
                .update();
    }

    /** Chooses the channel for a recipient who was not sent to yet; null goes back to the best that works. */
    @RolesAllowed(Roles.OFFICER)
    public void useChannel(UUID id, @Nullable UUID channel) {
        keepers.mustKeepRecipient(id);
        int changed = jdbc.sql("""
                    update recipient r set channel_id = :channel, version = version + 1
                     where r.id = :id and r.sent_on is null and (:channel::uuid is null or exists (
                           select from channel c left join staff_member s on s.id = c.staff_id
                            where c.id = :channel and c.kind in ('email', 'web form', 'post', 'fax')
                              and coalesce(c.lawmaker_id, s.lawmaker_id, c.parliament_id, c.chamber_id, c.committee_id)
                                  in (r.lawmaker_id, r.at_parliament_id, r.at_chamber_id, r.at_committee_id)))
                    """).param("id", id).param("channel", channel).update();
        if (changed == 0) {
            throw new NotFound("channel of recipient", id);
        }
    }

    private JdbcClient.StatementSpec change(String set, RecipientFilter filter) {
        return meant.over(
                "update recipient set version = version + 1, " + set + " where id in (select r.id"
                        + RecipientQuery.FROM,
                filter,
                ")");
    }

    /** A parliament by its name. */
    public record Place(UUID id, String name) {}
}
