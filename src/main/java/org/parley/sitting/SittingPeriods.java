package org.parley.sitting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When parliaments do not sit: entered, corrected and taken out by people. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class SittingPeriods {

    private static final String ORDER = " order by p.starts_on, p.id";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    SittingPeriods(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the periods that match, by day. */
    @Transactional(readOnly = true)
    public List<PeriodLine> list(PeriodFilter filter, Pageable page) {
        return matching(PeriodSql.LINES + PeriodSql.MATCHING + ORDER + " limit :limit offset :offset", filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(PeriodSql::line)
                .list();
    }

    /** How many periods match. */
    @Transactional(readOnly = true)
    public int count(PeriodFilter filter) {
        return matching("select count(*) from sitting_period p" + PeriodSql.MATCHING, filter)
                .query(Integer.class)
                .single();
    }

    /** Those that last or are to come on a day, the next first. */
    @Transactional(readOnly = true)
    public List<PeriodLine> from(UUID parliament, LocalDate day, int limit) {
        return jdbc.sql(PeriodSql.LINES
                        + " where p.parliament_id = :parliament and coalesce(p.ends_on, 'infinity') >= :day" + ORDER
                        + " limit :limit")
                .param("parliament", parliament)
                .param("day", day)
                .param("limit", limit)
                .query(PeriodSql::line)
                .list();
    }

    /** The years in which a period of the parliament begins or ends, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(UUID parliament) {
        return jdbc.sql("""
                    select distinct extract(year from d)::integer
                      from sitting_period, unnest(array[starts_on, ends_on]) as d
                     where parliament_id = :parliament and d is not null order by 1 desc
                    """)
                .param("parliament", parliament)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /**
     * One period.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public PeriodLine line(UUID id) {
        return jdbc.sql(PeriodSql.LINES + " where p.id = :id").param("id", id).query(PeriodSql::line).list().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("sitting period", id));
    }

    /**
     * Enters a period, under the identity that its form was opened with; the same form saved twice enters one.
     *
     * @throws Refusal when it stands there already
     */
    @RolesAllowed(Roles.OFFICER)
    public void enter(UUID id, UUID parliament, PeriodDetails details) {
        int entered = written("""
                    insert into sitting_period (id, version, parliament_id, chamber_id, kind, name, starts_on, ends_on, source,
                                                entered_by, entered_at)
                    select :id, 0, q.id, :chamber, :kind, :name, :from, :until, :source, :me, :now
                      from parliament q
                     where q.id = :parliament and (:chamber::uuid is null
                           or exists (select from chamber c where c.id = :chamber and c.parliament_id = q.id))
                    on conflict do nothing
                    """, id, details)
                .param("parliament", parliament)
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (entered == 0 && !isSaved(id, parliament)) {
            throw there(id);
        }
    }

    /**
     * Corrects a period that was seen at a version.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     * @throws Refusal when another one says the same already
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, PeriodDetails details) {
        PeriodLine now = line(id);
        if (now.seen() != seen) {
            throw new ChangedMeanwhile(id, seen, now.seen());
        }
        mustBeAlone(now, details);
        int changed = written("""
                    update sitting_period set version = version + 1, chamber_id = :chamber, kind = :kind, name = :name,
                           starts_on = :from, ends_on = :until, source = :source
                     where id = :id and version = :seen
                    """, id, details).param("seen", seen).update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, line(id).seen());
        }
    }

    /** Takes out what was entered by mistake. */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID id) {
        line(id);
        jdbc.sql("delete from sitting_period where id = :id").param("id", id).update();
    }

    private void mustBeAlone(PeriodLine now, PeriodDetails details) {
        boolean twin = written("""
                    select exists (select from sitting_period
                                    where parliament_id = :parliament and id <> :id and kind = :kind and name = :name
                                      and starts_on = :from and chamber_id is not distinct from :chamber::uuid)
                    """, now.id(), details)
                .param("parliament", now.parliament())
                .query(Boolean.class)
                .single();
        if (twin) {
            throw there(now.id());
        }
    }

    private boolean isSaved(UUID id, UUID parliament) {
        return jdbc.sql(
                        "select exists (select from sitting_period where id = :id and parliament_id = :parliament and entered_by = :me)")
                .param("id", id)
                .param("parliament", parliament)
                .param("me", actor.id())
                .query(Boolean.class)
                .single();
    }

    private static Refusal there(UUID id) {
        return new Refusal("sitting.refusal.there", "period %s stands there already".formatted(id));
    }

    private JdbcClient.StatementSpec matching(String sql, PeriodFilter filter) {
        Integer year = filter.year();
        PeriodKind kind = filter.kind();
        return jdbc.sql(sql)
                .param("parliament", filter.parliament())
                .param("kind", kind == null ? null : kind.word())
                .param("from", year == null ? null : LocalDate.of(year, 1, 1))
                .param("to", year == null ? null : LocalDate.of(year, 12, 31));
    }

    private JdbcClient.StatementSpec written(String sql, UUID id, PeriodDetails details) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("chamber", details.chamber())
                .param("kind", details.kind().word())
                .param("name", details.name())
                .param("from", details.from())
                .param("until", details.until())
                .param("source", details.source());
    }
}
