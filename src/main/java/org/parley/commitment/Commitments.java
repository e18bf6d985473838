package org.parley.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.contact.NextStep;
import org.parley.contact.NextStepAgreed;
import org.parley.position.EvidenceId;
import org.parley.position.EvidenceSource;
import org.parley.position.PositionDetails;
import org.parley.recipient.AddresseeKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the desk does with commitments. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Commitments {

    private final CommitmentList list;
    private final List<EvidenceSource> sources;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Commitments(
            CommitmentList list,
            List<EvidenceSource> sources,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Actor actor,
            Clock clock) {
        this.list = list;
        this.sources = List.copyOf(sources);
        this.events = events;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Writes down what somebody promised, and what reminds us of it. The same form saved twice is written down once.
     *
     * @param id the identity that the form was opened with
     * @param by the lawmaker, parliament, chamber or committee that promised it
     * @throws Refusal when the days do not fit
     */
    @RolesAllowed(Roles.OFFICER)
    public void promise(
            UUID id, AddresseeKind kind, UUID by, @Valid CommitmentDetails details, @Nullable NextStep reminder) {
        int written = said(CommitmentSql.write(CommitmentList.column(kind)), id, details)
                .param("by", by)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0) {
            line(id);
        } else if (reminder != null) {
            events.publishEvent(new NextStepAgreed(
                    reminder,
                    kind == AddresseeKind.LAWMAKER ? by : null,
                    details.campaign(),
                    details.letter(),
                    null,
                    CommitmentSql.record(details.said(), EvidenceId.Kind.CONTACT)));
        }
    }

    /**
     * Corrects what was written down wrongly, for who wrote it and for managers.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid CommitmentDetails details) {
        CommitmentLine now = mine(id);
        Settlement settled = now.settled();
        if (settled != null && settled.day().isBefore(details.promisedOn())) {
            throw new Refusal("commitment.refusal.settled-before", "commitment %s was settled before".formatted(id));
        }
        int changed = now.seen() != seen
                ? 0
                : said(CommitmentSql.CORRECT, id, details).param("seen", seen).update();
        mustHaveChanged(changed, id, seen);
    }

    /**
     * Says that it was kept, with evidence, or broken. Whoever works here may.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void settle(UUID id, long seen, Settlement settlement) {
        CommitmentLine line = line(id);
        LocalDate day = settlement.day();
        if (day.isAfter(list.today())) {
            throw new Refusal("commitment.refusal.future", "commitment %s settled on %s".formatted(id, day));
        }
        if (day.isBefore(line.details().promisedOn())) {
            throw new Refusal("commitment.refusal.settled-before", "commitment %s settled on %s".formatted(id, day));
        }
        mustHaveChanged(
                settled(settlement.kept() ? "kept" : "broken", id, seen)
                        .param("day", day)
                        .param("by", actor.id())
                        .param("link", settlement.link())
                        .param("proof", settlement.proof())
                        .update(),
                id,
                seen);
    }

    /** Says that nothing came of it yet, after all. */
    @RolesAllowed(Roles.OFFICER)
    public void reopen(UUID id, long seen) {
        line(id);
        mustHaveChanged(
                settled("open", id, seen)
                        .param("day", null)
                        .param("by", null)
                        .param("link", "")
                        .param("proof", "")
                        .update(),
                id,
                seen);
    }

    /** Takes out what was written down by mistake. */
    @RolesAllowed(Roles.OFFICER)
    public void takeOut(UUID id) {
        mine(id);
        remove(id, actor.id());
    }

    /** Brings back what was taken out. */
    @RolesAllowed(Roles.OFFICER)
    public void bringBack(UUID id) {
        mine(id);
        remove(id, null);
    }

    /**
     * One commitment.
     *
     * @throws NotFound when there is none for the acting person
     */
    @Transactional(readOnly = true)
    public CommitmentLine line(UUID id) {
        return list.one(id).orElseThrow(() -> new NotFound("commitment", id));
    }

    /** One page of those that match: what is open first, by its day. */
    @Transactional(readOnly = true)
    public List<CommitmentLine> list(CommitmentFilter filter, Pageable page) {
        return list.page(filter, page);
    }

    /** Hands all that match to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(CommitmentFilter filter, Consumer<? super CommitmentLine> reader) {
        list.each(filter, reader);
    }

    /** How many match. */
    @Transactional(readOnly = true)
    public int count(CommitmentFilter filter) {
        return list.count(filter);
    }

    /** How many of those that match are in which state; one in which none is is missing. */
    @Transactional(readOnly = true)
    public Map<CommitmentState, Integer> states(CommitmentFilter filter) {
        return list.states(filter);
    }

    private CommitmentLine mine(UUID id) {
        CommitmentLine line = line(id);
        if (!line.mayCorrect()) {
            throw new Refusal("position.refusal.not-yours", "commitment %s is not %s's".formatted(id, actor.id()));
        }
        return line;
    }

    private JdbcClient.StatementSpec settled(String state, UUID id, long seen) {
        return jdbc.sql(CommitmentSql.SETTLE)
                .param("state", state)
                .param("id", id)
                .param("seen", seen);
    }

    private void mustHaveChanged(int changed, UUID id, long seen) {
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, line(id).seen());
        }
    }

    private void remove(UUID id, @Nullable UUID by) {
        jdbc.sql(
                        "update commitment set version = version + 1, removed_by = :by::uuid, removed_at = :now where id = :id")
                .param("id", id)
                .param("by", by)
                .param("now", by == null ? null : clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec said(String sql, UUID id, CommitmentDetails details) {
        LocalDate promised = details.promisedOn();
        LocalDate due = details.dueOn();
        if (promised.isAfter(list.today())) {
            throw new Refusal("commitment.refusal.future", "commitment %s made on %s".formatted(id, promised));
        }
        if (promised.isBefore(PositionDetails.FIRST)) {
            throw new Refusal("position.refusal.century", "commitment %s made on %s".formatted(id, promised));
        }
        if (due != null && due.isBefore(promised)) {
            throw new Refusal("commitment.refusal.due", "commitment %s due on %s".formatted(id, due));
        }
        EvidenceId where = details.said();
        if (where != null
                && sources.stream()
                        .filter(source -> source.kind() == where.kind())
                        .allMatch(source -> source.seen(List.of(where.id())).isEmpty())) {
            throw new NotFound("evidence", where.id());
        }
        return jdbc.sql(sql)
                .param("id", id)
                .param("campaign", details.campaign())
                .param("letter", details.letter(), Types.OTHER)
                .param("what", details.what())
                .param("promised", promised)
                .param("due", due, Types.DATE)
                .param("link", details.link())
                .param("contact", CommitmentSql.record(where, EvidenceId.Kind.CONTACT), Types.OTHER)
                .param("response", CommitmentSql.record(where, EvidenceId.Kind.RESPONSE), Types.OTHER);
    }
}
