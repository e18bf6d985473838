package org.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.base.Ids;

/** The database tells the campaign and the letter whose numbers a statement may have changed: once, and nothing else. */
class DatabaseTellsTests {

    private static Told told;

    @BeforeAll
    static void aDatabase() throws SQLException {
        told = new Told();
    }

    @AfterAll
    static void close() throws SQLException {
        told.close();
    }

    @BeforeEach
    void nothingIsLeft() throws SQLException {
        told.heard();
    }

    @Test
    void onlyWhatNumbersRestOnIsTold() throws SQLException {
        assertThat(tablesThatTell())
                .containsExactly(
                        "action_bearing",
                        "action_part",
                        "campaign",
                        "commitment",
                        "contact",
                        "contact_account",
                        "contact_lawmaker",
                        "contact_reader",
                        "follow_up",
                        "goal",
                        "letter",
                        "parliamentary_action",
                        "position",
                        "recipient",
                        "response");
    }

    @Test
    void recipientsAndTheirResponsesAreTold() throws SQLException {
        told.write("update recipient set reachable = not reachable where id = ?", told.recipient);
        assertThat(told.heard()).containsExactly(told.of(told.open));

        UUID response = Ids.next();
        told.write(
                "insert into response (id, version, recipient_id, received_on, via, class, recorded_by) values (?, 0, ?, date '2026-03-05', 'email', 'support', ?)",
                response,
                told.recipient,
                told.ana);
        assertThat(told.heard()).containsExactly(told.of(told.open));

        told.write("delete from response where id = ?", response);
        assertThat(told.heard()).containsExactly(told.of(told.open));
    }

    @Test
    void contactsAndWhoTookPartOrMayReadThemAreTold() throws SQLException {
        UUID contact = contact(null, told.open, true);
        assertThat(told.heard()).containsExactly(told.of(told.open));

        told.write("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)", contact, told.mira);
        assertThat(told.heard()).containsExactly(told.of(told.open));

        told.write("insert into contact_reader (contact_id, account_id) values (?, ?)", contact, told.ana);
        assertThat(told.heard()).containsExactly(told.of(told.open));

        told.write("insert into contact_account (contact_id, account_id) values (?, ?)", contact, told.ana);
        assertThat(told.heard()).containsExactly(told.of(told.open));

        contact(told.river, null, false);
        assertThat(told.heard()).containsExactly(told.river.toString());
    }

    @Test
    void positionsCommitmentsAndFollowUpsAreTold() throws SQLException {
        told.write(
                "insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by, recorded_at) values (?, 0, ?, ?, 'champion', date '2026-03-05', 'public act', 'sure', ?, now())",
                Ids.next(),
                told.mira,
                told.river,
                told.ana);
        assertThat(told.heard()).containsExactly(told.river.toString());

        told.write(
                "insert into commitment (id, version, lawmaker_id, campaign_id, letter_id, what, promised_on, recorded_by, recorded_at) values (?, 0, ?, ?, ?, 'a question', date '2026-03-05', ?, now())",
                Ids.next(),
                told.mira,
                told.river,
                told.open,
                told.ana);
        assertThat(told.heard()).containsExactly(told.of(told.open));

        told.write(
                "insert into follow_up (id, version, what, due_on, assignee_id, recipient_id, raised_by) values (?, 0, 'call', date '2026-03-09', ?, ?, ?)",
                Ids.next(),
                told.ana,
                told.recipient,
                told.ana);
        assertThat(told.heard()).containsExactly(told.of(told.open));
    }

    @Test
    void actionsAreToldToTheLettersThatTheyBearOn() throws SQLException {
        UUID action = Ids.next();
        told.write(
                "insert into parliamentary_action (id, version, kind, title, parliament_id, acted_on, stage, recorded_by, recorded_at) values (?, 0, 'motion', 'On the river', ?, date '2026-03-05', 'tabled', ?, now())",
                action,
                told.norland,
                told.ana);
        assertThat(told.heard()).isEmpty();

        told.write(
                "insert into action_bearing (id, version, action_id, letter_id, bearing, said_by, said_at) values (?, 0, ?, ?, 'asked for', ?, now())",
                Ids.next(),
                action,
                told.closed,
                told.ana);
        assertThat(told.heard()).containsExactly(told.of(told.closed));

        told.write(
                "insert into action_part (action_id, lawmaker_id, role, recorded_by, recorded_at) values (?, ?, 'sponsor', ?, now())",
                action,
                told.mira,
                told.ana);
        assertThat(told.heard()).containsExactly(told.of(told.closed));

        told.write("update parliamentary_action set removed_by = ?, removed_at = now() where id = ?", told.ana, action);
        assertThat(told.heard()).containsExactly(told.of(told.closed));
    }

    @Test
    void whatNobodyCountsIsNotTold() throws SQLException {
        told.write("update lawmaker set official_name = 'Mira Okafor' where id = ?", told.mira);
        told.write("update account set signed_in_at = now() where id = ?", told.ana);
        told.write("insert into partner (id, version, name) values (?, 0, 'River Watch')", Ids.next());
        told.write("update recipient set reachable = true where id = ?", Ids.next());

        assertThat(told.heard()).isEmpty();
    }

    @Test
    void whatMovesIsToldWhereItWasAndWhereItIs() throws SQLException {
        UUID other = Ids.next();
        told.campaign(other);
        UUID contact = contact(told.river, null, false);
        told.heard();

        told.write("update contact set campaign_id = ? where id = ?", other, contact);

        assertThat(told.heard()).containsExactlyInAnyOrder(told.river.toString(), other.toString());
    }

    @Test
    void aTransactionTellsEachOnceAndOneThatIsUndoneNothing() throws SQLException {
        told.together(
                "update recipient set reachable = true",
                "update recipient set reachable = false",
                "update recipient set reachable = true");
        assertThat(told.heard()).containsExactly(told.of(told.open));

        told.together("update recipient set reachable = false", "rollback");
        assertThat(told.heard()).isEmpty();
    }

    @Test
    void whatConcernsManyIsToldAsEverything() throws SQLException {
        UUID many = Ids.next();
        told.campaign(many);
        told.heard();
        told.write(
                "insert into letter (id, version, campaign_id, title, kind, dated_on, owner_id) select uuidv7(), 0, ?, 'One of many', 'open letter', date '2026-03-02', ? from generate_series(1, 30)",
                many,
                told.ana);

        assertThat(told.heard()).containsExactly("*");
        told.write("delete from letter where campaign_id = ?", many);
    }

    @Test
    void nothingButIdentitiesIsTold() throws SQLException {
        contact(told.river, told.open, true);

        List<String> heard = told.heard();

        assertThat(heard).isNotEmpty().allMatch(one -> one.matches("[0-9a-f-]{36}( [0-9a-f-]{36})?"));
    }

    private static UUID contact(UUID campaign, UUID letter, boolean confidential) throws SQLException {
        UUID id = Ids.next();
        told.write(
                "insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, notes, confidential, recorded_by) values (?, 0, 'meeting', 'together', now(), ?, ?, 'kind words', ?, ?)",
                id,
                campaign,
                letter,
                confidential,
                told.ana);
        return id;
    }

    private static Set<String> tablesThatTell() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (var connection = told.connect();
                ResultSet found = connection
                        .createStatement()
                        .executeQuery(
                                "select tgrelid::regclass::text from pg_trigger where tgname in ('tells_insert', 'tells_update', 'tells_delete')")) {
            while (found.next()) {
                tables.add(found.getString(1).replace("\"", ""));
            }
        }
        return tables;
    }
}
