package org.parley.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.OrderBy;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with campaigns. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Campaigns {

    private static final String LINES = """
            select c.id, c.version as seen, c.name, c.goal, c.started_on, c.ends_on, c.owner_id as owner, a.name as owner_name
              from campaign c join account a on a.id = c.owner_id
            """;

    private static final String MATCHING = """
             where (:owner::uuid is null or c.owner_id = :owner)
               and (not :running or c.ends_on is null or c.ends_on >= :today)
               and (select coalesce(bool_and(fold(c.name || ' ' || c.goal) like fold(word)), true)
                      from unnest(:words::text[]) word)
            """;

    private static final Map<String, String> SORTS = Map.of(
            "name",
            "c.name collate \"und-x-icu\"",
            "startedOn",
            "c.started_on",
            "endsOn",
            "c.ends_on",
            "ownerName",
            "a.name");

    private final CampaignRepository campaigns;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Campaigns(CampaignRepository campaigns, JdbcClient jdbc, Actor actor, Clock clock) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Starts a campaign and returns its identity. */
    @RolesAllowed(Roles.OFFICER)
    public UUID start(@Valid CampaignDetails details) {
        return campaigns.saveAndFlush(new Campaign(details)).getId();
    }

    /**
     * Corrects a campaign that was seen at a version. Officers correct their own, managers everybody's.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else changed it after that
     * @throws Refusal when it is another officer's
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid CampaignDetails details) {
        Campaign campaign = campaigns.findById(id).orElseThrow(() -> new NotFound("campaign", id));
        if (!mayCorrect(campaign.details().owner())) {
            throw new Refusal(
                    "campaign.refusal.not-yours", "campaign %s is not that of account %s".formatted(id, actor.id()));
        }
        campaign.correct(seen, details);
        campaigns.flush();
    }

    /** Whether the acting person may correct a campaign of this owner. */
    public boolean mayCorrect(UUID owner) {
        return actor.is(Roles.MANAGER) || (actor.is(Roles.OFFICER) && owner.equals(actor.id()));
    }

    /** One page of the campaigns that match, by name unless the page says otherwise. */
    @Transactional(readOnly = true)
    public List<CampaignLine> list(CampaignFilter filter, Pageable page) {
        return matching(
                        LINES + MATCHING + OrderBy.of(page.getSort(), SORTS, "c.name, c.id")
                                + " limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Campaigns::line)
                .list();
    }

    /** Hands every campaign that matches to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(CampaignFilter filter, Sort sort, Consumer<? super CampaignLine> reader) {
        matching(LINES + MATCHING + OrderBy.of(sort, SORTS, "c.name, c.id"), filter)
                .withFetchSize(200)
                .query(row -> {
                    reader.accept(line(row, 0));
                });
    }

    /** How many campaigns match. */
    @Transactional(readOnly = true)
    public long count(CampaignFilter filter) {
        return matching("select count(*) from campaign c" + MATCHING, filter)
                .query(Long.class)
                .single();
    }

    /** One campaign with what its form edits. */
    @Transactional(readOnly = true)
    public CampaignLine details(UUID id) {
        return jdbc.sql(LINES + " where c.id = :id")
                .param("id", id)
                .query(Campaigns::line)
                .optional()
                .orElseThrow(() -> new NotFound("campaign", id));
    }

    /** One page of what a picker offers for what was typed, those that still run first. */
    @Transactional(readOnly = true)
    public List<CampaignChoice> choices(String typed, Pageable page) {
        CampaignFilter filter = new CampaignFilter(typed, null, false);
        return matching(
                        "select c.id, c.name from campaign c" + MATCHING
                                + " order by c.ends_on < :today nulls first, c.name, c.id limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new CampaignChoice(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, CampaignFilter filter) {
        return jdbc.sql(sql)
                .param("owner", filter.owner())
                .param("running", filter.running())
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .param(
                        "words",
                        Search.words(filter.search()).stream()
                                .map(Search::anywhere)
                                .toArray(String[]::new));
    }

    private static CampaignLine line(ResultSet row, int number) throws SQLException {
        return new CampaignLine(
                row.getObject("id", UUID.class),
                row.getLong("seen"),
                row.getString("name"),
                row.getString("goal"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"));
    }
}
