package org.parley.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.print.PaperSize;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Part;
import org.parley.report.kept.Table;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sample campaign, and what these tests add to it. */
@Component
public class ReportCast {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Actor actor;
    private final Clock clock;

    ReportCast(JdbcClient jdbc, JdbcTemplate template, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.actor = actor;
        this.clock = clock;
    }

    /** A campaign with three letters to six parliaments. */
    public UUID campaign() {
        try {
            jdbc.sql("select set_config('parley.sample_owner', ?, true)")
                    .param(actor.id().toString())
                    .query(String.class)
                    .single();
            template.execute(
                    new ClassPathResource("db/sample/campaign.sql").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jdbc.sql("select id from campaign where name = 'Free the Harbour Five'")
                .query(UUID.class)
                .single();
    }

    /** The same campaign, in which nobody stated a goal, took a position or promised anything. */
    public UUID campaignThatStatedNoGoal() {
        UUID campaign = campaign();
        for (String table : List.of("goal", "position", "commitment")) {
            jdbc.sql("delete from " + table + " where campaign_id = ?")
                    .param(campaign)
                    .update();
        }
        return campaign;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    public ReportOrder order(UUID campaign, @Nullable UUID letter, boolean names) {
        return new ReportOrder(
                campaign,
                letter,
                "How we stand",
                EnumSet.allOf(ReportPart.class),
                today().minusYears(1),
                today(),
                "en",
                names,
                PaperSize.A4);
    }

    public ReportOrder order(UUID campaign, LocalDate from, LocalDate until, Set<ReportPart> parts) {
        return new ReportOrder(campaign, null, "How we stood", parts, from, until, "en", false, PaperSize.A4);
    }

    /** Somebody to whom a letter of the campaign went, and of whom nothing else is known. */
    public UUID silent(UUID campaign) {
        return jdbc.sql("""
                        select r.id from recipient r join letter l on l.id = r.letter_id
                         where l.campaign_id = ? and r.state = 'sent' and r.lawmaker_id is not null
                           and not exists (select from recipient o where o.name_as_sent = r.name_as_sent and o.state = 'answered')
                           and not exists (select from commitment m where m.lawmaker_id = r.lawmaker_id)
                           and not exists (select from position p where p.lawmaker_id = r.lawmaker_id)
                           and not exists (select from action_part p where p.lawmaker_id = r.lawmaker_id)
                         order by r.id limit 1
                        """).param(campaign).query(UUID.class).single();
    }

    public UUID lawmaker(UUID recipient) {
        return jdbc.sql("select lawmaker_id from recipient where id = ?")
                .param(recipient)
                .query(UUID.class)
                .single();
    }

    public UUID meeting(UUID campaign, UUID lawmaker, boolean confidential) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, notes, confidential, recorded_by)
                        select ?, 0, 'meeting', 'together', now() - interval '2 days', ?, min(l.id::text)::uuid, 'Talked', ?, ?
                          from letter l where l.campaign_id = ?
                        """).params(id, campaign, confidential, actor.id(), campaign).update();
        jdbc.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                .params(id, lawmaker)
                .update();
        return id;
    }

    public void promises(UUID lawmaker, UUID campaign, String what, @Nullable UUID contact) {
        jdbc.sql("""
                        insert into commitment (id, version, lawmaker_id, campaign_id, what, promised_on, contact_id, recorded_by, recorded_at)
                        values (?, 0, ?, ?, ?, ?, ?::uuid, ?, now())
                        """)
                .params(Ids.next(), lawmaker, campaign, what, today().minusDays(2), contact, actor.id())
                .update();
    }

    public UUID stands(UUID lawmaker, UUID campaign, String step, String basis, LocalDate day, @Nullable UUID contact) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, contact_id, recorded_by,
                                              recorded_at)
                        values (?, 0, ?, ?, ?, ?, ?, 'sure', ?::uuid, ?, now())
                        """)
                .params(id, lawmaker, campaign, step, day, basis, contact, actor.id())
                .update();
        return id;
    }

    /** Somebody of that name signs the campaign's first letter anonymously. */
    void anonymous(UUID campaign, String person) {
        jdbc.sql("""
                        insert into signatory (id, version, letter_id, person_name, position, anonymous, state, signed_on, recorded_by, recorded_at)
                        select uuidv7(), 0, l.id, ?, 99, true, 'signed', l.dated_on, l.owner_id, now()
                          from letter l where l.campaign_id = ? order by l.id::text limit 1
                        """).params(person, campaign).update();
    }

    /** The same, and they took part in a meeting on our side. */
    void hushes(UUID meeting, UUID campaign, String person) {
        anonymous(campaign, person);
        jdbc.sql("insert into contact_attendee (contact_id, side, name) values (?, 'ours', ?)")
                .params(meeting, person)
                .update();
    }

    /** What a report says in a part. */
    static Part part(KeptReport report, ReportPart part) {
        return report.content().parts().stream()
                .filter(one -> one.word().equals(part.word()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + part));
    }

    /** What stands in a row of a part, whose first words these are. */
    static List<Cell> row(KeptReport report, ReportPart part, String first) {
        return part(report, part).tables().stream()
                .map(Table::rows)
                .flatMap(List::stream)
                .map(row -> row.cells())
                .filter(cells -> cells.getFirst().text().equals(first))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("no row " + first));
    }
}
