package org.parley.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.campaign.CampaignDetails;
import org.parley.campaign.Campaigns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people and places of these tests: a parliament with two chambers, its members, and a campaign with a letter to it. */
@Component
public class Cast {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final Letters letters;
    private final Actor actor;

    Cast(JdbcClient jdbc, Campaigns campaigns, Letters letters, Actor actor) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.letters = letters;
        this.actor = actor;
    }

    public UUID parliament(String name) {
        UUID id = Ids.next();
        jdbc.sql("insert into parliament (id, version, code, country, name) values (?, 0, ?, 'XX', ?)")
                .params(id, id.toString(), name)
                .update();
        return id;
    }

    public void alias(UUID parliament, String alias) {
        jdbc.sql("insert into parliament_alias (parliament_id, alias) values (?, ?)")
                .params(parliament, alias)
                .update();
    }

    public UUID chamber(UUID parliament, String name, String kind) {
        UUID id = Ids.next();
        jdbc.sql("insert into chamber (id, version, parliament_id, code, name, kind) values (?, 0, ?, ?, ?, ?)")
                .params(id, parliament, id.toString(), name, kind)
                .update();
        return id;
    }

    public UUID committee(UUID chamber, String name, UUID... members) {
        UUID id = Ids.next();
        jdbc.sql("insert into committee (id, version, chamber_id, name) values (?, 0, ?, ?)")
                .params(id, chamber, name)
                .update();
        for (UUID member : members) {
            jdbc.sql("insert into committee_seat (lawmaker_id, committee_id) values (?, ?)")
                    .params(member, id)
                    .update();
        }
        return id;
    }

    public UUID lawmaker(String given, String family, UUID chamber, String party) {
        UUID id = Ids.next();
        jdbc.sql("insert into lawmaker (id, version, official_name, given_name, family_name) values (?, 0, ?, ?, ?)")
                .params(id, given + " " + family, given, family)
                .update();
        jdbc.sql("""
                    insert into mandate (id, version, lawmaker_id, chamber_id, constituency, party, started_on)
                    values (?, 0, ?, ?, 'Riverside', ?, date '2024-01-01')
                    """).params(Ids.next(), id, chamber, party).update();
        return id;
    }

    /** Many lawmakers of a chamber, each with an e-mail address. */
    public void lawmakers(UUID chamber, int many) {
        jdbc.sql("""
                    with people as (
                        insert into lawmaker (id, version, official_name, family_name)
                        select uuidv7(), 0, 'Member ' || n, 'Member ' || n from generate_series(1, ?) n returning id),
                    seats as (
                        insert into mandate (id, version, lawmaker_id, chamber_id, party)
                        select uuidv7(), 0, id, ?, 'Greens' from people returning lawmaker_id)
                    insert into channel (id, version, lawmaker_id, kind, value)
                    select uuidv7(), 0, lawmaker_id, 'email', lawmaker_id || '@example.org' from seats
                    """).params(many, chamber).update();
    }

    public UUID channel(UUID lawmaker, String kind, String value, String state) {
        UUID id = Ids.next();
        jdbc.sql("insert into channel (id, version, lawmaker_id, kind, value, state) values (?, 0, ?, ?, ?, ?)")
                .params(id, lawmaker, kind, value, state)
                .update();
        return id;
    }

    /** The lawmaker moves to another party. */
    public void joins(UUID lawmaker, String party) {
        jdbc.sql("update mandate set party = ? where lawmaker_id = ?")
                .params(party, lawmaker)
                .update();
    }

    public UUID campaign(String name) {
        return campaigns.start(new CampaignDetails(name, "", DAY, null, actor.id()));
    }

    public LetterDetails details(UUID campaign, String title) {
        return new LetterDetails(campaign, title, LetterKind.OPEN_LETTER, DAY, DAY.plusMonths(1), "en", actor.id());
    }

    /** A letter with a text and one ask. */
    public UUID letter(String title) {
        UUID letter = letters.draft(details(campaign("Free the river"), title));
        letters.write(
                letter,
                letters.text(letter).seen(),
                new LetterText("Dear members,\n\nplease act.", List.of(new AskLine(null, "Release the six"))));
        return letter;
    }

    /** A response of this class came from somebody to whom the letter was sent. */
    public void comesBack(UUID recipient, String what) {
        jdbc.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        select uuidv7(), 0, id, sent_on, 'email', ?, sent_by from recipient where id = ?
                        """).params(what, recipient).update();
    }
}
