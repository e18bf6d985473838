package org.parley.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Languages;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.report.told.ReportTeller;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Makes reports and keeps them as they were made. Officers make them, everybody reads them; who made one may take it away again, and
 * managers may.
 */
@Service
@Transactional
@Validated
@RolesAllowed(Roles.VIEWER)
public class Reports {

    private final ReportRows rows;
    private final ReportTeller teller;
    private final Actor actor;
    private final Clock clock;

    Reports(ReportRows rows, ReportTeller teller, Actor actor, Clock clock) {
        this.rows = rows;
        this.teller = teller;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Makes a report of what is known now and keeps it. Its parts are read as of one moment, so that they agree while colleagues log.
     *
     * @return its identity
     * @throws Refusal when the period ends before it begins or after today, or begins before 1970
     * @throws NotFound when there is no such campaign, or no such letter in it
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    @RolesAllowed(Roles.OFFICER)
    public UUID make(@Valid ReportOrder order) {
        LocalDate today = LocalDate.now(clock.withZone(actor.zone()));
        if (order.from().isAfter(order.until())) {
            throw new Refusal(
                    "report.refusal.period", "a report from %s until %s".formatted(order.from(), order.until()));
        }
        if (order.from().isBefore(ReportOrder.FIRST)) {
            throw new Refusal("report.refusal.century", "a report from %s".formatted(order.from()));
        }
        if (order.until().isAfter(today)) {
            throw new Refusal("report.refusal.future", "a report until %s".formatted(order.until()));
        }
        if (!Languages.ALL.contains(order.language())) {
            throw new Refusal("report.refusal.language", "a report in no language of ours");
        }
        UUID id = Ids.next();
        rows.write(
                id,
                order,
                teller.tell(order, today),
                actor.id(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return id;
    }

    /** One page of the reports, the latest first; of one campaign alone where one is given. */
    @Transactional(readOnly = true)
    public List<ReportLine> list(@Nullable UUID campaign, Pageable page) {
        return rows.page(campaign, page.getOffset(), page.getPageSize());
    }

    /** How many reports there are; of one campaign alone where one is given. */
    @Transactional(readOnly = true)
    public int count(@Nullable UUID campaign) {
        return rows.count(campaign);
    }

    /**
     * A report as it was made.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public KeptReport read(UUID id) {
        return rows.one(id).orElseThrow(() -> new NotFound("report", id));
    }

    /**
     * Takes a report away for good.
     *
     * @throws NotFound when there is none, or it is not the acting person's to take away
     */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID id) {
        if (!read(id).line().mayRemove()) {
            throw new NotFound("report", id);
        }
        rows.remove(id);
    }
}
