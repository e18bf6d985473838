package org.parley.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.parley.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, a campaign and letters for tests, written straight into the database. */
public final class Scene {

    private final JdbcClient database;

    public Scene(JdbcClient database) {
        this.database = database;
    }

    /** A lawmaker with a seat in the chamber. */
    public UUID lawmaker(String name, UUID chamber) {
        UUID id = Ids.next();
        database.sql("insert into lawmaker (id, version, official_name) values (?, 0, ?)")
                .params(id, name)
                .update();
        database.sql("insert into mandate (id, version, lawmaker_id, chamber_id) values (?, 0, ?, ?)")
                .params(Ids.next(), id, chamber)
                .update();
        return id;
    }

    /** A lawmaker of a parliament of their own. */
    public UUID lawmaker(String name) {
        return lawmaker(name, chamber("Assembly of " + name));
    }

    /** Somebody in a lawmaker's office. */
    public UUID staff(String name, UUID lawmaker) {
        UUID id = Ids.next();
        database.sql("insert into staff_member (id, version, lawmaker_id, name) values (?, 0, ?, ?)")
                .params(id, lawmaker, name)
                .update();
        return id;
    }

    /** The only chamber of a new parliament. */
    public UUID chamber(String name) {
        UUID parliament = Ids.next();
        database.sql("insert into parliament (id, version, code, country, name) values (?, 0, ?, 'NZ', ?)")
                .params(parliament, parliament.toString(), name)
                .update();
        UUID chamber = Ids.next();
        database.sql(
                        "insert into chamber (id, version, parliament_id, code, name, kind) values (?, 0, ?, 'c', ?, 'single')")
                .params(chamber, parliament, name)
                .update();
        return chamber;
    }

    public UUID parliamentOf(UUID chamber) {
        return database.sql("select parliament_id from chamber where id = ?")
                .param(chamber)
                .query(UUID.class)
                .single();
    }

    public UUID campaign(String name, UUID owner) {
        UUID id = Ids.next();
        database.sql("insert into campaign (id, version, name, started_on, owner_id) values (?, 0, ?, ?, ?)")
                .params(id, name, LocalDate.of(2026, 9, 1), owner)
                .update();
        return id;
    }

    public UUID letter(String title, UUID campaign, UUID owner) {
        UUID id = Ids.next();
        database.sql("""
                        insert into letter (id, version, campaign_id, owner_id, title, kind, dated_on)
                        values (?, 0, ?, ?, ?, 'open letter', ?)
                        """)
                .params(id, campaign, owner, title, LocalDate.of(2026, 10, 1))
                .update();
        return id;
    }

    /** A meeting about the letter, open to all of us, with these lawmakers. */
    public UUID meeting(UUID letter, UUID recorder, UUID... lawmakers) {
        return contact("meeting", letter, false, false, recorder, lawmakers);
    }

    /** A contact about the letter with these lawmakers, now. */
    public UUID contact(
            String kind, UUID letter, boolean confidential, boolean planned, UUID recorder, UUID... lawmakers) {
        UUID id = Ids.next();
        database.sql("""
                        insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, confidential, planned, recorded_by)
                        select ?, 0, ?, 'together', now(), campaign_id, id, ?, ?, ? from letter where id = ?
                        """)
                .params(id, kind, confidential, planned, recorder, letter)
                .update();
        for (UUID lawmaker : lawmakers) {
            database.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                    .params(id, lawmaker)
                    .update();
        }
        return id;
    }

    /** Somebody to whom the letter was sent. */
    public UUID sentRecipient(UUID letter, UUID lawmaker, UUID sender) {
        UUID chosen = recipient(letter, lawmaker);
        database.sql("""
                        update recipient set state = 'sent', sent_on = ?, sent_by = ?, sent_via = 'email',
                               name_as_sent = (select official_name from lawmaker where id = lawmaker_id) where id = ?
                        """).params(LocalDate.of(2026, 10, 2), sender, chosen).update();
        return chosen;
    }

    /** The address of the recipient's person by which the letter went to them. */
    public UUID email(UUID recipient) {
        UUID channel = Ids.next();
        database.sql("""
                        insert into channel (id, version, lawmaker_id, kind, value, state)
                        select ?, 0, lawmaker_id, 'email', id || '@example.org', 'works' from recipient where id = ?
                        """).params(channel, recipient).update();
        database.sql("update recipient set channel_id = ? where id = ?")
                .params(channel, recipient)
                .update();
        return channel;
    }

    /** Somebody who was chosen for the letter and not sent to. */
    public UUID recipient(UUID letter, UUID lawmaker) {
        UUID addressee = Ids.next();
        UUID parliament = database.sql("select parliament_id from lawmaker_listing where lawmaker_id = ?")
                .param(lawmaker)
                .query(UUID.class)
                .single();
        database.sql("insert into addressee (id, version, letter_id, position, lawmaker_id) values (?, 0, ?, 1, ?)")
                .params(addressee, letter, lawmaker)
                .update();
        UUID id = Ids.next();
        database.sql("""
                        insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, parliament_id)
                        values (?, 0, ?, ?, ?, ?)
                        """).params(id, letter, addressee, lawmaker, parliament).update();
        return id;
    }
}
