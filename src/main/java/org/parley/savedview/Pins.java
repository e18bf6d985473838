package org.parley.savedview;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person has in the drawer below the places, in the order in which they put it. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Pins {

    /** As many fit into the drawer. */
    public static final int MOST = 12;

    private static final String MINE = """
            select p.id, coalesce(p.view_id, p.campaign_id) as thing, coalesce(v.name, c.name) as name, v.list, v.of_id, v.narrowing
              from pin p
              left join saved_view v on v.id = p.view_id and %s
              left join campaign c on c.id = p.campaign_id
             where p.account_id = :me and (v.id is not null or c.id is not null)
             order by p.place, p.id
            """.formatted(ViewRows.FOUND);

    private static final String PUT = """
            insert into pin (id, account_id, view_id, campaign_id, place)
            select :id, :me, :view, :campaign, coalesce(max(p.place), 0) + 1 from pin p where p.account_id = :me
            on conflict do nothing
            """;

    private final ViewRows rows;
    private final SavedViews views;
    private final JdbcClient jdbc;
    private final Actor actor;

    Pins(ViewRows rows, SavedViews views, JdbcClient jdbc, Actor actor) {
        this.rows = rows;
        this.views = views;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** What this person has in the drawer; what is gone, or not shared with them any more, is left out. */
    @Transactional(readOnly = true)
    public List<Pin> mine() {
        return rows.asMe(MINE).query(Pins::pin).list();
    }

    /**
     * Puts a view into the drawer, below what is there.
     *
     * @throws NotFound when there is no such view for this person
     * @throws Refusal when it can only be opened at a letter, a campaign or an action, or when the drawer is full
     */
    public void pinView(UUID view) {
        SavedView found = views.view(view);
        if (!found.at().isWhole()) {
            throw new Refusal("savedview.refusal.pin-every", "view %s is for every list of its kind".formatted(view));
        }
        put(view, null);
    }

    /**
     * Puts a campaign into the drawer, below what is there.
     *
     * @throws NotFound when there is none
     * @throws Refusal when the drawer is full
     */
    public void pinCampaign(UUID campaign) {
        if (jdbc.sql("select from campaign where id = :id")
                .param("id", campaign)
                .query()
                .listOfRows()
                .isEmpty()) {
            throw new NotFound("campaign", campaign);
        }
        put(null, campaign);
    }

    /** Takes a view or a campaign out of the drawer. */
    public void unpin(UUID thing) {
        jdbc.sql("delete from pin where account_id = :me and (view_id = :thing or campaign_id = :thing)")
                .param("me", actor.id())
                .param("thing", thing)
                .update();
    }

    /** Moves a view or a campaign by one place, up or down; at the end it stays. */
    public void move(UUID thing, boolean up) {
        hold();
        List<Pin> pins = mine();
        List<UUID> order = new ArrayList<>(pins.stream().map(Pin::id).toList());
        int from = pins.stream().map(Pin::thing).toList().indexOf(thing);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            jdbc.sql("""
                        update pin p set place = o.place from unnest(:order::uuid[]) with ordinality o (id, place)
                         where p.id = o.id and p.place <> o.place
                        """).param("order", order.toArray(UUID[]::new)).update();
        }
    }

    private void put(@Nullable UUID view, @Nullable UUID campaign) {
        hold();
        if (mine().size() >= MOST) {
            throw new Refusal("savedview.refusal.pins", "more than %d pins".formatted(MOST), MOST);
        }
        jdbc.sql(PUT)
                .param("id", Ids.next())
                .param("me", actor.id())
                .param("view", view)
                .param("campaign", campaign)
                .update();
    }

    /** Two tabs of one person put and move one after the other. */
    private void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('pin'), hashtext(:me::text))")
                .param("me", actor.id())
                .query()
                .listOfRows();
    }

    private static Pin pin(ResultSet row, int number) throws SQLException {
        return new Pin(
                row.getObject("id", UUID.class),
                row.getObject("thing", UUID.class),
                row.getString("name"),
                row.getString("list") == null ? null : ViewRows.address(row));
    }
}
