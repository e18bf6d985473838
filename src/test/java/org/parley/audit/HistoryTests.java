package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.campaign.CampaignDetails;
import org.parley.campaign.Campaigns;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.TheirSide;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A record's history says what changed in its own words, a page at a time, and to nobody more than the record itself does. */
@SpringBootTest
@Transactional
@SignedIn
class HistoryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private History history;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCorrectionIsToldWithNamesInThePlaceOfIdentities() {
        UUID campaign = campaigns.start(new CampaignDetails("Free the river", "", DAY, null, actor.id()));
        UUID bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        later();
        campaigns.correct(
                campaign,
                campaigns.details(campaign).seen(),
                new CampaignDetails("Free the rivers", "", DAY, null, bo));

        List<HistoryEntry> told = all(campaign);
        assertThat(told).extracting(HistoryEntry::kind).containsExactly("update", "insert");
        assertThat(told.getFirst().changes().getFirst().fields())
                .extracting(HistoryEntry.Field::column, HistoryEntry.Field::was, HistoryEntry.Field::becameName)
                .containsExactly(
                        tuple("name", "Free the river", null),
                        tuple("owner_id", actor.id().toString(), "Bo Lindqvist"));
    }

    @Test
    void everythingIsToldOnceHoweverManyPagesItTakes() {
        UUID campaign = campaigns.start(new CampaignDetails("River 0", "", DAY, null, actor.id()));
        for (int number = 1; number < 6; number++) {
            later();
            campaigns.correct(
                    campaign,
                    campaigns.details(campaign).seen(),
                    new CampaignDetails("River " + number, "", DAY, null, actor.id()));
        }

        assertThat(all(campaign)).hasSize(6);
        assertThat(all(campaign)
                        .getFirst()
                        .changes()
                        .getFirst()
                        .fields()
                        .getFirst()
                        .became())
                .isEqualTo("River 5");
    }

    @Test
    void whatChangedTogetherIsOneEntryThatSaysHowMany() {
        UUID letter = cast.letter("To the house");
        later();
        jdbc.sql(
                        "insert into ask (id, version, letter_id, position, text) select gen_random_uuid(), 0, :letter, n, 'Ask ' || n"
                                + " from generate_series(1, 40) n")
                .param("letter", letter)
                .update();

        HistoryEntry asks = all(letter).getFirst();
        assertThat(asks.records()).isEqualTo(40);
        assertThat(asks.changes()).hasSize(HistoryEntry.SHOWN);
    }

    @Test
    void theHistoryOfAConfidentialContactIsForThoseWhoMaySeeIt() {
        UUID mele =
                cast.lawmaker("Mele", "Fonoti", cast.chamber(cast.parliament("Assembly"), "House", "single"), "Greens");
        UUID contact = Ids.next();
        contacts.log(contact, details(mele, "She will vote for it", true), null);

        assertThat(all(contact)).isNotEmpty();
        Acting.as(
                jdbc, "Mara Stein", Role.MANAGER, () -> assertThat(all(contact)).isNotEmpty());
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(all(contact)).isEmpty());
        Acting.as(jdbc, "Vera Lang", Role.VIEWER, () -> assertThat(all(contact)).isEmpty());
    }

    @Test
    void whatWasQuotedFromAContactIsAsHiddenInTheHistoryAsTheContactBecame() {
        UUID mele =
                cast.lawmaker("Mele", "Fonoti", cast.chamber(cast.parliament("Assembly"), "House", "single"), "Greens");
        UUID campaign = campaigns.start(new CampaignDetails("Free the river", "", DAY, null, actor.id()));
        UUID contact = Ids.next();
        contacts.log(contact, details(mele, "She will vote for it", false), null);
        for (String statement : List.of(
                "insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, contact_id, quote,"
                        + " recorded_by, recorded_at) values (uuidv7(), 0, :mele, :campaign, 'champion', current_date,"
                        + " 'private impression', 'likely', :contact, 'I fear the admiral', :me, now())",
                "insert into commitment (id, version, lawmaker_id, campaign_id, what, promised_on, contact_id, recorded_by,"
                        + " recorded_at) values (uuidv7(), 0, :mele, :campaign, 'Stand up to the admiral', current_date, :contact, :me,"
                        + " now())")) {
            jdbc.sql(statement)
                    .param("mele", mele)
                    .param("campaign", campaign)
                    .param("contact", contact)
                    .param("me", actor.id())
                    .update();
        }
        later();
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(all(mele).toString()).contains("I fear the admiral", "Stand up to the admiral"));

        contacts.correct(contact, contacts.show(contact).seen(), details(mele, "She will vote for it", true));
        later();

        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            Acting.as(
                    jdbc,
                    "Vera Lang " + role,
                    role,
                    () -> assertThat(all(mele).toString()).contains("Mele").doesNotContain("admiral"));
        }
        Acting.as(
                jdbc,
                "Mara Stein",
                Role.MANAGER,
                () -> assertThat(all(mele).toString()).contains("I fear the admiral"));
        assertThat(all(mele).toString()).contains("I fear the admiral");
    }

    @Test
    void whatWasWrittenInAFollowUpIsAsHiddenInItsHistoryAsItsContactWasAndBecame() {
        UUID mele =
                cast.lawmaker("Mele", "Fonoti", cast.chamber(cast.parliament("Assembly"), "House", "single"), "Greens");
        UUID contact = Ids.next();
        contacts.log(contact, details(mele, "A call", true), null);
        UUID colleague = Acting.account(jdbc, "Ivo Brandt", Role.OFFICER);
        UUID followUp = followUp(contact, colleague, "Ask about the admiral");
        later();
        jdbc.sql("update follow_up set what = 'Ask again' where id = ?")
                .param(followUp)
                .update();
        later();
        contacts.correct(contact, 0, details(mele, "A call", false));
        later();
        jdbc.sql("update follow_up set what = 'Ask about the corporal' where id = ?")
                .param(followUp)
                .update();
        later();

        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            Acting.as(
                    jdbc,
                    "Vera Lang " + role,
                    role,
                    () -> assertThat(all(followUp).toString())
                            .contains("corporal")
                            .doesNotContain("admiral"));
        }
        Acting.as(
                jdbc,
                "Mara Stein",
                Role.MANAGER,
                () -> assertThat(all(followUp).toString()).contains("corporal", "admiral"));
        assertThat(all(followUp).toString()).contains("corporal", "admiral");

        jdbc.sql("update follow_up set contact_id = null where id = ?")
                .param(followUp)
                .update();
        later();
        contacts.correct(contact, 1, details(mele, "A call", true));

        Acting.as(
                jdbc,
                "Noa Weiss",
                Role.OFFICER,
                () -> assertThat(all(followUp).toString())
                        .doesNotContain("admiral")
                        .doesNotContain(contact.toString()));
    }

    @Test
    void whoIsNamedInAConfidentialContactReadsWhatRestedOnItThen() {
        UUID mele =
                cast.lawmaker("Mele", "Fonoti", cast.chamber(cast.parliament("Assembly"), "House", "single"), "Greens");
        UUID contact = Ids.next();
        contacts.log(contact, details(mele, "A call", true), null);
        UUID colleague = Acting.account(jdbc, "Ivo Brandt", Role.OFFICER);
        UUID followUp = followUp(contact, colleague, "Ask about the admiral");

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(all(followUp)).isEmpty();
            jdbc.sql("insert into contact_reader (contact_id, account_id) values (?, ?)")
                    .param(contact)
                    .param(actor.id())
                    .update();
            assertThat(all(followUp).toString()).contains("admiral");
        });
    }

    private UUID followUp(UUID contact, UUID assignee, String what) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into follow_up (id, version, what, due_on, assignee_id, contact_id, raised_by)
                        values (?, 0, ?, current_date, ?, ?, ?)
                        """)
                .param(id)
                .param(what)
                .param(assignee)
                .param(contact)
                .param(actor.id())
                .update();
        return id;
    }

    @Test
    void whatWasWrittenWhileItWasConfidentialStaysSo() {
        UUID mele =
                cast.lawmaker("Mele", "Fonoti", cast.chamber(cast.parliament("Assembly"), "House", "single"), "Greens");
        UUID contact = Ids.next();
        contacts.log(contact, details(mele, "She will vote for it", true), null);
        later();
        contacts.correct(contact, 0, details(mele, "A call", false));
        later();
        contacts.correct(contact, 1, details(mele, "A long call", false));

        assertThat(all(contact).toString()).contains("She will vote for it");
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(all(contact).toString())
                        .contains("A long call")
                        .doesNotContain("She will vote for it"));
    }

    @Test
    void whatBecameOfAnAccountIsForAdministrators() {
        UUID bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        later();
        jdbc.sql("update account set name = 'Bo L.', password_hash = 'secret' where id = :bo")
                .param("bo", bo)
                .update();

        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> assertThat(all(bo)).isEmpty());
        Acting.as(
                jdbc,
                "Ada Root",
                Role.ADMINISTRATOR,
                () -> assertThat(all(bo).toString()).contains("Bo L.").doesNotContain("secret"));
    }

    private ContactDetails details(UUID lawmaker, String notes, boolean confidential) {
        return new ContactDetails(
                ContactKind.CALL,
                Direction.WE_TO_THEM,
                Instant.parse("2026-03-02T12:00:00Z"),
                List.of(TheirSide.inPerson(lawmaker)),
                Set.of(actor.id()),
                null,
                null,
                notes,
                confidential);
    }

    /** What comes now is another act than what came before. */
    private void later() {
        jdbc.sql("select set_config('parley.act', '', true)")
                .query((row, number) -> number)
                .list();
    }

    private List<HistoryEntry> all(UUID subject) {
        List<HistoryEntry> all = new ArrayList<>();
        HistoryPage page = history.page(subject, HistoryPage.LATEST, 2);
        all.addAll(page.entries());
        while (page.next() != 0) {
            page = history.page(subject, page.next(), 2);
            all.addAll(page.entries());
        }
        return all;
    }
}
