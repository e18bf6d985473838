package org.parley.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with positions: every one is kept, and the latest counts. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Positions {

    private static final String WRITE = """
            insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, link, quote,
                                  contact_id, response_id, recorded_by, recorded_at)
            select :id, 0, l.id, c.id, :step, :day, :basis, :confidence, :link, :quote, :contact, :response, :me, :now
              from lawmaker l, campaign c where l.id = :lawmaker and c.id = :campaign
            on conflict (id) do nothing
            """;

    private static final String CORRECT = """
            update position set version = version + 1, campaign_id = :campaign, step = :step, taken_on = :day, basis = :basis,
                   confidence = :confidence, link = :link, quote = :quote, contact_id = :contact, response_id = :response
             where id = :id and version = :seen
            """;

    private final PositionList list;
    private final Evidences evidences;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Positions(PositionList list, Evidences evidences, JdbcClient jdbc, Actor actor, Clock clock) {
        this.list = list;
        this.evidences = evidences;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Writes down where a lawmaker stands. The same form saved twice is written down once.
     *
     * @param id the identity that the form was opened with
     * @throws NotFound when there is no such lawmaker, campaign, contact or response for the acting person
     * @throws Refusal when the day is to come, or not of our time
     */
    @RolesAllowed(Roles.OFFICER)
    public void record(UUID id, UUID lawmaker, @Valid PositionDetails details) {
        int written = said(WRITE, id, details)
                .param("lawmaker", lawmaker)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0 && list.line(id).isEmpty()) {
            throw new NotFound("lawmaker or campaign", lawmaker);
        }
    }

    /**
     * Corrects what was written down wrongly, for who wrote it and for managers.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     * @throws Refusal when it is another officer's, and as when writing down
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid PositionDetails details) {
        long now = mine(id).seen();
        int changed =
                now != seen ? 0 : said(CORRECT, id, details).param("seen", seen).update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, now);
        }
    }

    /** Takes out what was written down by mistake, so that it counts no more. */
    @RolesAllowed(Roles.OFFICER)
    public void takeOut(UUID id) {
        mine(id);
        remove(id, true);
    }

    /** Brings back what was taken out. */
    @RolesAllowed(Roles.OFFICER)
    public void bringBack(UUID id) {
        mine(id);
        remove(id, false);
    }

    /**
     * One position.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public PositionLine line(UUID id) {
        return list.line(id).orElseThrow(() -> new NotFound("position", id));
    }

    /** One page of a lawmaker's positions, on one campaign or on all of them, the latest first. */
    @Transactional(readOnly = true)
    public List<PositionLine> of(UUID lawmaker, @Nullable UUID campaign, Pageable page) {
        return list.page(lawmaker, campaign, page);
    }

    /** What there is with a lawmaker on which a position can rest, the latest first. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public List<Evidence> evidence(UUID lawmaker, int limit) {
        return evidences.with(lawmaker, limit);
    }

    private PositionLine mine(UUID id) {
        PositionLine line = line(id);
        if (!line.mayCorrect()) {
            throw new Refusal(
                    "position.refusal.not-yours", "position %s was not written by %s".formatted(id, actor.id()));
        }
        return line;
    }

    private void remove(UUID id, boolean out) {
        jdbc.sql("update position set version = version + 1, removed_by = :me, removed_at = :now where id = :id"
                        + " and (removed_at is null) = :out")
                .param("id", id)
                .param("out", out)
                .param("me", out ? actor.id() : null)
                .param("now", out ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    private JdbcClient.StatementSpec said(String sql, UUID id, PositionDetails details) {
        LocalDate day = details.takenOn();
        if (day.isAfter(LocalDate.now(clock.withZone(actor.zone())))) {
            throw new Refusal("position.refusal.future", "position %s would be taken on %s".formatted(id, day));
        }
        if (day.isBefore(PositionDetails.FIRST)) {
            throw new Refusal("position.refusal.century", "position %s would be taken on %s".formatted(id, day), day);
        }
        EvidenceId evidence = details.evidence();
        if (evidence != null && !evidences.isSeen(evidence)) {
            throw new NotFound("evidence", evidence.id());
        }
        return jdbc.sql(sql)
                .param("id", id)
                .param("campaign", details.campaign())
                .param("step", details.step().word())
                .param("day", day)
                .param("basis", details.basis().word())
                .param("confidence", details.confidence().word())
                .param("link", details.link())
                .param("quote", details.quote())
                .param("contact", record(evidence, EvidenceId.Kind.CONTACT), Types.OTHER)
                .param("response", record(evidence, EvidenceId.Kind.RESPONSE), Types.OTHER);
    }

    private static @Nullable UUID record(@Nullable EvidenceId evidence, EvidenceId.Kind kind) {
        return evidence != null && evidence.kind() == kind ? evidence.id() : null;
    }
}
