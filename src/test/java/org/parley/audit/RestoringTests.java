package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.campaign.CampaignDetails;
import org.parley.campaign.Campaigns;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.TheirSide;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Cast;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.parliament.ChannelDetails;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ChannelState;
import org.parley.parliament.Channels;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An earlier value comes back by the verb of its feature, with its rules, and the history says so. */
@SpringBootTest
@Transactional
@SignedIn
class RestoringTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Restoring restoring;

    @Autowired
    private History history;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Lawmakers lawmakers;

    @Autowired
    private Channels channels;

    @Autowired
    private Partners partners;

    @Autowired
    private Contacts contacts;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Letters letters;

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anEarlierNameAndDayOfACampaignComeBackAndTheHistorySaysSo() {
        UUID campaign = campaigns.start(new CampaignDetails("Free the rivers", "", DAY, DAY.plusDays(9), actor.id()));

        restore("campaign", campaign, "name", "Free the river");
        restore("campaign", campaign, "ends_on", null);

        assertThat(campaigns.details(campaign).name()).isEqualTo("Free the river");
        assertThat(campaigns.details(campaign).endsOn()).isNull();
        assertThat(history.page(campaign, HistoryPage.LATEST, 9).toString()).contains("Free the rivers");
    }

    @Test
    void whoCorrectsNothingElsesCampaignRestoresNothingOfItEither() {
        UUID campaign = campaigns.start(new CampaignDetails("Free the rivers", "", DAY, null, actor.id()));

        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> restore("campaign", campaign, "name", "Free the river"))
                        .isInstanceOf(Refusal.class)
                        .extracting("key")
                        .isEqualTo("campaign.refusal.not-yours"));
        assertThat(campaigns.details(campaign).name()).isEqualTo("Free the rivers");
    }

    @Test
    void whatSomebodyChangedSinceIsNotOverwritten() {
        UUID campaign = campaigns.start(new CampaignDetails("Free the rivers", "", DAY, null, actor.id()));
        long seen = restoring.now("campaign", campaign, "name").seen();
        campaigns.correct(campaign, seen, new CampaignDetails("Free the lake", "", DAY, null, actor.id()));

        assertThatThrownBy(() -> restoring.restore("campaign", campaign, "name", "Free the river", seen))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(campaigns.details(campaign).name()).isEqualTo("Free the lake");
    }

    @Test
    void detailsOfALawmakerAndHowTheyAreReachedComeBack() {
        UUID mele = mele();
        UUID phone = channels.add(
                new ChannelOwner.OfLawmaker(mele),
                new ChannelDetails(ChannelKind.PHONE, "+1 234 567", "", ChannelState.UNVERIFIED));

        restore("lawmaker", mele, "born_on", "1970-05-01");
        restore("lawmaker", mele, "honorific", "Dr");
        restore("channel", phone, "value", "+1 234 999");

        assertThat(lawmakers.details(mele).details().bornOn()).isEqualTo(LocalDate.of(1970, 5, 1));
        assertThat(lawmakers.details(mele).details().honorific()).isEqualTo("Dr");
        assertThat(channels.details(phone).details().value()).isEqualTo("+1 234 999");
        assertThatThrownBy(() -> restore("channel", phone, "value", "no number"))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("channel.value-wrong");
    }

    @Test
    void detailsOfAPartnerComeBack() {
        UUID partner = partners.enter(PartnerDetails.named("Delta Watch", "DW", null));

        restore("partner", partner, "country", "TH");

        assertThat(partners.line(partner).country()).isEqualTo("TH");
    }

    @Test
    void notesOfAContactComeBackForThoseWhoMaySeeIt() {
        UUID contact = Ids.next();
        contacts.log(contact, call("as it is now"), null);

        restore("contact", contact, "notes", "as it was");

        assertThat(contacts.show(contact).details().notes()).isEqualTo("as it was");
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> restoring.now("contact", contact, "notes"))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void theDayOfAFollowUpComesBackUntilItIsDone() {
        UUID followUp = Ids.next();
        followUps.raise(
                followUp, new FollowUpDetails("Call her", DAY, actor.id(), new About(null, null, null, null, null)));

        restore("follow_up", followUp, "due_on", "2026-04-01");

        assertThat(restoring.now("follow_up", followUp, "due_on").value()).isEqualTo("2026-04-01");
        followUps.done(followUp);
        assertThatThrownBy(() -> restore("follow_up", followUp, "due_on", "2026-03-02"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theTextOfALetterComesBackWithItsAsksAsTheyAre() {
        UUID letter = cast.letter("To the house");
        letters.write(letter, letters.text(letter).seen(), new LetterText("Second words", List.of()));
        UUID version = jdbc.sql("select id from letter_version where letter_id = :letter")
                .param("letter", letter)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();

        restore("letter_version", version, "text", "First words");

        assertThat(letters.text(letter).says().text()).isEqualTo("First words");
    }

    @Test
    void whatHasNoVerbIsNotOffered() {
        assertThat(restoring.offers("recipient", "state")).isFalse();
        assertThat(restoring.offers("letter_version", "sealed_at")).isFalse();
        assertThat(restoring.offers("lawmaker", "notes")).isTrue();
    }

    private void restore(String place, UUID record, String column, @Nullable String earlier) {
        restoring.restore(
                place,
                record,
                column,
                earlier,
                restoring.now(place, record, column).seen());
    }

    private UUID mele() {
        return cast.lawmaker("Mele", "Fonoti", cast.chamber(cast.parliament("Assembly"), "House", "single"), "Greens");
    }

    private ContactDetails call(String notes) {
        return new ContactDetails(
                ContactKind.CALL,
                Direction.WE_TO_THEM,
                Instant.parse("2026-03-02T12:00:00Z"),
                List.of(TheirSide.inPerson(mele())),
                Set.of(actor.id()),
                null,
                null,
                notes,
                true);
    }
}
