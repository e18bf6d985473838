package org.parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.followup.About;
import org.parley.followup.FollowUps;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What no calendar is told, because it lies on the servers of others. */
@SpringBootTest
@Transactional
@SignedIn
class CalendarsKeepSilentTests {

    @Autowired
    private Diary diary;

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Signatories signatories;

    @Autowired
    private JdbcClient database;

    private LocalDate today;

    @BeforeEach
    void aLetterAndSomebodyToAsk() {
        today = followUps.today();
        diary.begin();
    }

    @Test
    void eachSaysOnlyAsMuchAsItsPersonWants() {
        diary.raise(
                "Ask about the vote",
                today,
                About.lawmaker(diary.mira()).with(diary.mira(), diary.campaign(), diary.letter()));
        diary.plan(Diary.TOMORROW, false);

        String token = diary.make(Detail.KIND);
        assertThat(diary.told(token)).doesNotContain("Ask about", "Okafor", "river", "wetlands", "Rivers");

        addresses.tell(Detail.TEXT);
        assertThat(diary.told(token))
                .contains("Ask about the vote", "Open letter on the river")
                .doesNotContain("Okafor", "Rivers");

        addresses.tell(Detail.NAMES);
        assertThat(diary.told(token)).contains("Ask about the vote", "Mira Okafor", "Free Rivers Network");
        assertThat(diary.told(token)).as("notes never").doesNotContain("She will decide", "Noor Haddad");
    }

    @Test
    void whatIsConfidentialIsNotThereWhoeverMaySeeIt() {
        UUID secret = diary.plan(Diary.TOMORROW, true);
        diary.raise("From the secret one", today, new About(null, null, null, null, secret));
        UUID open = diary.plan(Diary.TOMORROW, false);
        diary.raise("From the open one", today, new About(null, null, null, null, open));
        String token = diary.make(Detail.NAMES);

        assertThat(diary.planned(token)).extracting(PlannedEntry::id).containsExactly(open);
        assertThat(diary.due(token)).extracting(DueEntry::what).containsExactly("From the open one");
        assertThat(diary.due(token)).extracting(DueEntry::about).containsExactly("Mira Okafor");

        database.sql("update contact set confidential = true where id = ?")
                .param(open)
                .update();
        assertThat(diary.planned(token)).isEmpty();
        assertThat(diary.due(token)).isEmpty();
    }

    @Test
    void withoutALawmakerThePartnerIsSaidButForOneWhoSignsAnonymously() {
        UUID meeting = diary.planWithoutLawmakers(diary.rivers());
        diary.raise("Thank them", today, new About(null, null, null, null, meeting));
        String token = diary.make(Detail.TEXT);
        assertThat(diary.told(token)).doesNotContain("Rivers");

        addresses.tell(Detail.NAMES);
        assertThat(diary.planned(token)).extracting(PlannedEntry::met).containsExactly(List.of("Free Rivers Network"));
        assertThat(diary.planned(token)).extracting(PlannedEntry::others).containsExactly(0);
        assertThat(diary.due(token)).extracting(DueEntry::about).containsExactly("Free Rivers Network");
        assertThat(diary.told(token)).as("people who are no lawmakers").doesNotContain("Noor Haddad", "Ula Brand");

        signatories.add(
                diary.letter(), new SignatoryDetails(diary.rivers(), "", "", "", true), new Heard.Invitation(today));
        assertThat(diary.told(token)).doesNotContain("Rivers").contains("Thank them");
    }

    @Test
    void whoWasNotThereIsNotToldWhomAContactWasWithThatIsForFew() {
        UUID meeting = diary.plan(Diary.TOMORROW, false);
        diary.raise("Send them the papers", today, new About(null, null, null, null, meeting));
        String token = diary.make(Detail.NAMES);
        assertThat(diary.due(token)).extracting(DueEntry::about).containsExactly("Mira Okafor");

        database.sql("delete from contact_account where contact_id = ?")
                .param(meeting)
                .update();
        UUID other = database.sql("""
                        insert into account (id, version, email, name, role)
                        values (uuidv7(), 0, 'other@network.example', 'Oda Other', 'officer') returning id
                        """).query(UUID.class).single();
        database.sql("update contact set recorded_by = ?, letter_id = null where id = ?")
                .params(other, meeting)
                .update();
        assertThat(diary.due(token)).extracting(DueEntry::about).containsExactly("Mira Okafor");
        database.sql("update contact set hushed = true where id = ?")
                .param(meeting)
                .update();
        assertThat(diary.due(token)).extracting(DueEntry::about).containsExactly("");
        assertThat(diary.due(token)).extracting(DueEntry::what).containsExactly("Send them the papers");
    }

    @Test
    void whoSignsAnonymouslyIsNamedNowhere() {
        Heard invited = new Heard.Invitation(today);
        signatories.add(diary.letter(), new SignatoryDetails(null, "Quiet Heron", "", "", true), invited);
        UUID rivers = diary.rivers();
        diary.raise("Ring quiet  HERON's cousin", today, About.letter(diary.letter()));
        diary.raise("Ring Quiet Heron", today, About.NOTHING);
        diary.raise("Ring the printer", today, About.letter(diary.letter()));
        diary.plan(Diary.TOMORROW, false);
        String token = diary.make(Detail.NAMES);
        assertThat(diary.told(token)).contains("Free Rivers Network");

        database.sql("""
                        update signatory set partner_id = :partner, person_name = '', display_name = '' where letter_id = :letter and anonymous
                        """)
                .param("partner", rivers)
                .param("letter", diary.letter())
                .update();
        assertThat(diary.told(token)).doesNotContain("Free Rivers Network");
        database.sql(
                        "update signatory set partner_id = null, person_name = 'Quiet Heron' where letter_id = :letter and anonymous")
                .param("letter", diary.letter())
                .update();

        assertThat(diary.due(token))
                .extracting(DueEntry::what)
                .as("they stand there without their text")
                .containsExactlyInAnyOrder("", "", "Ring the printer");
    }

    @Test
    void remindersNameNobodyButWhereNamesAreWantedAndNobodyIsAnonymous() {
        UUID noor = signatories.add(
                diary.letter(), SignatoryDetails.person("Noor Lindgren", ""), new Heard.Invitation(today));
        UUID reminder = diary.raise("Remind them: Noor Lindgren", today, About.letter(diary.letter()));
        database.sql("insert into reminder (follow_up_id, letter_id, says) values (?, ?, 'Remind them')")
                .params(reminder, diary.letter())
                .update();
        database.sql("insert into reminder_signatory (follow_up_id, signatory_id) values (?, ?)")
                .params(reminder, noor)
                .update();

        String token = diary.make(Detail.TEXT);
        assertThat(diary.due(token)).extracting(DueEntry::what).containsExactly("Remind them");
        addresses.tell(Detail.NAMES);
        assertThat(diary.due(token)).extracting(DueEntry::what).containsExactly("Remind them: Noor Lindgren");

        database.sql("update signatory set anonymous = true where id = ?")
                .param(noor)
                .update();
        assertThat(diary.due(token)).extracting(DueEntry::what).containsExactly("Remind them");
    }
}
