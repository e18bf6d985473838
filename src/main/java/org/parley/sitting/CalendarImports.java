package org.parley.sitting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.Typed;
import org.parley.sitting.ics.FoundEvent;
import org.parley.sitting.ics.FoundEvents;
import org.parley.sitting.ics.IcsFile;
import org.parley.sitting.ics.IcsReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendar files that are looked at, entered, and taken back as a whole. Nothing is entered twice. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class CalendarImports {

    private static final int LONGEST_FILE_NAME = 200;

    /** Known by what its calendar calls it, or by its name and its first day. */
    private static final String STANDS = """
             exists (select from sitting_period p
                      where p.parliament_id = :parliament and p.chamber_id is not distinct from :chamber::uuid
                        and (x.uid <> '' and p.uid = x.uid
                             or p.starts_on = x.starts_on and fold(p.name) = fold(x.name)))
            """;

    private static final String EVENTS = """
             (select * from unnest(:uids::text[], :names::text[], :kinds::text[], :from::text[]::date[], :until::text[]::date[]) with ordinality
                  as e (uid, name, kind, starts_on, ends_on, place))
            """;

    private final SittingCalendars calendars;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    CalendarImports(SittingCalendars calendars, JdbcClient jdbc, Actor actor, Clock clock) {
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Looks at a file for a parliament, or for one of its chambers; nothing is entered. */
    @Transactional(readOnly = true)
    public Proposals look(UUID parliament, @Nullable UUID chamber, IcsFile file) {
        SittingCalendar calendar = calendars.of(parliament, chamber);
        FoundEvents found = IcsReading.read(file, calendar.zone(), LocalDate.now(clock.withZone(calendar.zone())));
        List<FoundEvent> events = found.events();
        Set<Integer> standing = standing(parliament, chamber, events);
        List<Proposal> all = IntStream.range(0, events.size())
                .mapToObj(place ->
                        new Proposal(events.get(place), KindGuess.of(events.get(place)), standing.contains(place)))
                .toList();
        return new Proposals(all, found.cutOff(), found.unread(), found.guessed());
    }

    /**
     * Enters what was chosen of a file as what somebody took it for; what stands already is passed over.
     *
     * @param id the identity of the import; the same one again enters nothing more
     * @return how many are new
     */
    public int enter(
            UUID id, UUID parliament, @Nullable UUID chamber, String fileName, Map<FoundEvent, PeriodKind> chosen) {
        List<FoundEvent> events = List.copyOf(chosen.keySet());
        String[] kinds = events.stream().map(event -> written(event, chosen)).toArray(String[]::new);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String name = Typed.line(fileName);
        jdbc.sql("""
                    insert into sitting_import (id, parliament_id, file_name, entered_by, entered_at)
                    values (:id, :parliament, :name, :me, :now) on conflict (id) do nothing
                    """)
                .param("id", id)
                .param("parliament", parliament)
                .param("name", name.length() > LONGEST_FILE_NAME ? name.substring(0, LONGEST_FILE_NAME) : name)
                .param("me", actor.id())
                .param("now", now)
                .update();
        return events(
                        """
                    insert into sitting_period (id, version, parliament_id, chamber_id, kind, name, starts_on, ends_on, source, uid,
                                                import_id, entered_by, entered_at)
                    select uuidv7(), 0, :parliament, :chamber::uuid, x.kind, x.name, x.starts_on, x.ends_on, '', x.uid,
                           :id, :me, :now
                      from (select distinct on (coalesce(nullif(e.uid, ''), e.name || e.starts_on)) e.* from
                    """ + EVENTS
                                + " e order by coalesce(nullif(e.uid, ''), e.name || e.starts_on), e.place) x where not"
                                + STANDS + " on conflict do nothing",
                        parliament,
                        chamber,
                        events)
                .param("kinds", kinds)
                .param("id", id)
                .param("me", actor.id())
                .param("now", now)
                .update();
    }

    /** Takes a file back as a whole, but for what somebody corrected since; returns how many periods are gone. */
    public int takeBack(UUID id) {
        int gone = jdbc.sql("delete from sitting_period where import_id = :id and version = 0")
                .param("id", id)
                .update();
        jdbc.sql("delete from sitting_import where id = :id").param("id", id).update();
        return gone;
    }

    /** The files that were read in for a parliament, the latest first, as far as anything of them is left. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public List<ImportLine> of(UUID parliament, int limit) {
        return jdbc.sql("""
                    select i.id, i.file_name, a.name, i.entered_at, count(*) as periods, count(*) filter (where p.version > 0) as changed
                      from sitting_import i
                      join account a on a.id = i.entered_by
                      join sitting_period p on p.import_id = i.id
                     where i.parliament_id = :parliament
                     group by i.id, i.file_name, a.name, i.entered_at order by i.entered_at desc, i.id limit :limit
                    """)
                .param("parliament", parliament)
                .param("limit", limit)
                .query((row, number) -> new ImportLine(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("name"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getInt("periods"),
                        row.getInt("changed")))
                .list();
    }

    /** The word of the kind, once it is certain that the event can be entered as that. */
    private static String written(FoundEvent event, Map<FoundEvent, PeriodKind> chosen) {
        PeriodKind kind = Objects.requireNonNull(chosen.get(event));
        return new PeriodDetails(null, kind, event.name(), event.from(), event.until(), "")
                .kind()
                .word();
    }

    private Set<Integer> standing(UUID parliament, @Nullable UUID chamber, List<FoundEvent> found) {
        return Set.copyOf(
                events("select x.place::integer - 1 from " + EVENTS + " x where" + STANDS, parliament, chamber, found)
                        .param("kinds", new String[found.size()])
                        .query((row, number) -> row.getInt(1))
                        .list());
    }

    private JdbcClient.StatementSpec events(
            String sql, UUID parliament, @Nullable UUID chamber, Collection<FoundEvent> found) {
        return jdbc.sql(sql)
                .param("parliament", parliament)
                .param("chamber", chamber)
                .param("uids", found.stream().map(FoundEvent::uid).toArray(String[]::new))
                .param("names", found.stream().map(FoundEvent::name).toArray(String[]::new))
                .param("from", found.stream().map(one -> one.from().toString()).toArray(String[]::new))
                .param(
                        "until",
                        found.stream().map(one -> one.until().toString()).toArray(String[]::new));
    }
}
