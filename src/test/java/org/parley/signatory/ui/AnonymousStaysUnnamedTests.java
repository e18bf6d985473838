package org.parley.signatory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.attachment.Attachments;
import org.parley.attachment.Samples;
import org.parley.attachment.Subject;
import org.parley.audit.History;
import org.parley.audit.HistoryPage;
import org.parley.audit.RecentChanges;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.SearchSource;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.change.ui.ChangeFiles;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.NextStep;
import org.parley.contact.OurSide;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.copy.Copies;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.followup.reminder.Reminders;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.letter.Seals;
import org.parley.letter.ui.LetterTab;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.signatory.Evidence;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryBlock;
import org.parley.signatory.SignatoryDetails;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryLine;
import org.parley.signatory.SignatoryShow;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Who signs anonymously is counted and named nowhere: on no page, in no list, export, search or history, nor under the sealed letter. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class AnonymousStaysUnnamedTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Heard SIGNS = new Heard.Signature(DAY, "Bountiful Witness", "in Hidden Café");
    private static final List<String> SECRETS =
            List.of("Zubaida", "Quiet River Union", "QRU", "Bountiful Witness", "Hidden Café");

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Partners partners;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Sending sending;

    @Autowired
    private SignatoryExport export;

    @Autowired
    private List<SearchSource> searches;

    @Autowired
    private Timelines timelines;

    @Autowired
    private List<LetterTab> tabs;

    @Autowired
    private Copies copies;

    @Autowired
    private Reminders reminders;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Actor actor;

    @Autowired
    private Seals seals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Attachments attachments;

    @Autowired
    private History history;

    @Autowired
    private RecentChanges changes;

    @Autowired
    private Contacts contacts;

    private UUID letter;
    private UUID open;
    private UUID hidden;
    private UUID quiet;
    private UUID delta;
    private UUID person;
    private UUID partner;
    private UUID mira;

    @BeforeEach
    void aLetterThatTwoSignAnonymously() {
        letter = cast.letter("Open letter on the river");
        quiet = partners.enter(PartnerDetails.named("Quiet River Union", "QRU", "TH"));
        delta = partners.enter(PartnerDetails.named("Delta Watch", "", null));
        partner = signatories.add(letter, new SignatoryDetails(quiet, "", "", "", true), SIGNS);
        person = signatories.add(letter, new SignatoryDetails(null, "Zubaida Noor", "Judge", "", true), SIGNS);
        open = evidence.add(
                letter,
                SignatoryDetails.of(delta),
                new Heard.Signature(DAY, "", ""),
                Set.of(file("Delta Watch signs.pdf")));
        hidden = file("Mandate of Zubaida, with Hidden Café in it.pdf");
        attachments.attach(new Subject(Evidence.SUBJECT, person), Set.of(hidden));
        UUID parliament = cast.parliament("Parliament of Norland");
        mira = cast.lawmaker("Mira", "Okafor", cast.chamber(parliament, "House of Norland", "lower"), "Greens");
        mailing.address(letter, parliament, mira);
    }

    @Test
    void whoKeepsTheLetterKnowsThem() {
        assertThat(lists()).contains("Zubaida", "Quiet River Union");
        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> assertThat(lists()).contains("Zubaida"));
    }

    @Test
    void evenWhoKeepsTheLetterFindsThemNotUnderIt() {
        assertThat(block()).doesNotContain(SECRETS).contains("Delta Watch");

        seal();

        assertThat(block()).doesNotContain(SECRETS).contains("Delta Watch");
        assertThat(signatories.block(letter).signed().organisations()).isEqualTo(1);
        assertThat(signatories.block(letter).signed().people()).isEqualTo(1);
        assertThat(new String(letters.sealedForm(letter), StandardCharsets.UTF_8))
                .doesNotContain(SECRETS);
        assertThat(jdbc.sql("select string_agg(name, ' ') from sealed_signatory where letter_id = ?")
                        .param(letter)
                        .query(String.class)
                        .single())
                .isEqualTo("Delta Watch");
    }

    @Test
    void whoBecomesAnonymousAfterwardsIsNamedNoLonger() {
        signatories.correct(person, signatories.line(person).seen(), SignatoryDetails.person("Zubaida Noor", "Judge"));
        seal();
        assertThat(block()).contains("Zubaida");

        signatories.correct(
                person, signatories.line(person).seen(), new SignatoryDetails(null, "Zubaida Noor", "Judge", "", true));

        assertThat(block()).doesNotContain(SECRETS);
        assertThat(jdbc.sql("select count(*) from sealed_signatory where name like 'Zubaida%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void noListNamesThemToAnOfficerWhoDoesNotKeepTheLetter() {
        byOthers(() -> {
            assertThat(lists()).doesNotContain(SECRETS).contains("Delta Watch");
            assertThat(signatories.count(SignatoryFilter.all(letter))).isEqualTo(1);
            assertThat(signatories.ofPartner(quiet, 10)).isEmpty();
            for (String secret : SECRETS) {
                assertThat(signatories.count(new SignatoryFilter(letter, secret, null)))
                        .as(secret)
                        .isZero();
            }
            assertThatThrownBy(() -> signatories.line(person)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> signatories.line(partner)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void theyAreCountedForEverybody() {
        byOthers(() -> {
            assertThat(signatories.counts(letter).of(SignatoryShow.SIGNED)).isEqualTo(3);
            assertThat(signatories.counts(letter).unnamed(SignatoryShow.SIGNED)).isEqualTo(2);
            assertThat(signatories.counts(letter).unnamed(null)).isEqualTo(2);
        });
        assertThat(signatories.counts(letter).unnamed(null)).isZero();
    }

    @Test
    void noSearchAndNoHistoryLeadsFromThemToTheLetter() {
        seal();
        byOthers(() -> {
            for (SearchSource source : searches) {
                assertThat(source.find("Zubaida", 10)).isEmpty();
                assertThat(source.find("Witness", 10)).isEmpty();
                assertThat(source.find("Quiet River", 10))
                        .allSatisfy(hit -> assertThat(hit.path()).isEqualTo("partners/" + quiet));
                assertThat(source.find("Open letter river", 10).toString()).doesNotContain(SECRETS);
            }
            for (TimelineOf of : List.of(
                    Whose.LAWMAKER.of(mira),
                    Whose.LETTER.of(letter),
                    Whose.CAMPAIGN.of(letters.details(letter).campaign()))) {
                assertThat(timelines.before(of, null, TimelinePlace.END, 50).toString())
                        .as(of.toString())
                        .doesNotContain(SECRETS);
            }
            assertThat(timelines.counts(Whose.PARTNER.of(quiet)).toString()).contains("SIGNATORIES=0");
        });
    }

    @Test
    void noHistoryOfWhatChangedNamesThem() {
        signatories.correct(person, signatories.line(person).seen(), SignatoryDetails.person("Zubaida Noor", "Judge"));
        signatories.correct(
                person, signatories.line(person).seen(), new SignatoryDetails(null, "Zubaida Noor", "Judge", "", true));

        assertThat(becameOfAll()).contains("Zubaida");
        Acting.as(
                jdbc,
                "Mara Stein",
                Role.MANAGER,
                () -> assertThat(becameOfAll()).contains("Zubaida"));
        for (Role role : List.of(Role.VIEWER, Role.OFFICER)) {
            Acting.as(
                    jdbc,
                    "Bo Lindqvist",
                    role,
                    () -> assertThat(becameOfAll())
                            .contains("Delta Watch")
                            .doesNotContain("Zubaida", "Bountiful Witness", "Hidden Café"));
        }
    }

    @Test
    void recentChangesNameThemToManagersAlone() {
        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> {
            List<String> cells = new ArrayList<>();
            cells(ChangeFiles.everything(changes, actor), cells);
            assertThat(cells.toString()).contains("Zubaida", "Delta Watch");
            Paths.open("changes?kind=signatory");
            assertThat(Screen.text()).contains("Zubaida", "letters/" + letter);
        });
        byOthers(() -> {
            assertThatThrownBy(() -> cells(ChangeFiles.everything(changes, actor), new ArrayList<>()))
                    .isInstanceOf(AccessDeniedException.class);
            Paths.open("changes?kind=signatory");
            assertThat(Screen.text()).doesNotContain(SECRETS);
        });
    }

    private String becameOfAll() {
        return jdbc.sql("select distinct subject_id from audit_change where subject_id <> :quiet")
                .param("quiet", quiet)
                .query((row, number) -> history.page(row.getObject(1, UUID.class), HistoryPage.LATEST, 500)
                        .toString())
                .list()
                .toString();
    }

    @Test
    void noExportNamesThem() {
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(exported()).doesNotContain(SECRETS).contains("Delta Watch", "Delta Watch signs.pdf"));
        assertThat(exported())
                .contains("Zubaida", "Quiet River Union", "Mandate of Zubaida, with Hidden Café in it.pdf");
    }

    @Test
    void noPageNamesThem() {
        seal();
        UUID campaign = letters.details(letter).campaign();
        byOthers(() -> {
            for (String page : ofTheLetter(campaign)) {
                Paths.open(page);
                assertThat(Screen.view()).as(page).doesNotStartWith("Page");
                assertThat(Screen.text()).as(page).doesNotContain(SECRETS).hasSizeGreaterThan(100);
            }
            for (String page : Screen.pages()) {
                Paths.open(page);
                if (!"partners".equals(page)) {
                    assertThat(Screen.text()).as(page).doesNotContain(SECRETS);
                }
            }
            UI.getCurrent().navigate("letters/" + letter + "/signatories");
            assertThat(Screen.text()).contains("Delta Watch", "2 more that are anonymous for safety");
            UI.getCurrent().navigate("partners/" + quiet);
            assertThat(Screen.text()).contains("Quiet River Union").doesNotContain("Open letter on the river");
        });
        UI.getCurrent().navigate("partners/" + quiet);
        assertThat(Screen.text()).contains("Open letter on the river");
        UI.getCurrent().navigate("letters/" + letter + "/signatories");
        assertThat(Screen.text()).contains("Zubaida", "Quiet River Union");
    }

    @Test
    void theirFilesAreAsHiddenAsTheyAre() {
        Subject unnamed = new Subject(Evidence.SUBJECT, person);
        Subject named = new Subject(Evidence.SUBJECT, open);
        assertThat(attachments.of(unnamed).toString()).contains("Zubaida");
        UUID waiting = file("By Zubaida.pdf");

        byOthers(() -> {
            assertThat(attachments.of(unnamed)).isEmpty();
            assertThat(attachments.mayChange(unnamed)).isFalse();
            assertThatThrownBy(() -> attachments.line(hidden)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.line(waiting)).isInstanceOf(NotFound.class);
            assertThat(attachments.of(named).toString()).contains("Delta Watch signs.pdf");
        });
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            for (UUID file : List.of(hidden, waiting)) {
                assertThatThrownBy(() -> attachments.write(file, OutputStream.nullOutputStream()))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> attachments.remove(file)).isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> attachments.attach(unnamed, Set.of(file("mine.pdf"))))
                    .isInstanceOf(NotFound.class)
                    .hasMessageNotContaining("Zubaida");
        });

        signatories.correct(open, signatories.line(open).seen(), new SignatoryDetails(delta, "", "", "", true));
        byOthers(() ->
                assertThat(attachments.of(named)).as("anonymous afterwards").isEmpty());
    }

    @Test
    void noCopyOfTheLetterNamesThem() {
        UUID recipient = jdbc.sql("select id from recipient where letter_id = ?")
                .param(letter)
                .query(UUID.class)
                .single();
        assertThat(copies.of(recipient).toString()).doesNotContain(SECRETS).contains("Delta Watch");
        assertThat(copies.open(letter, null).toString()).doesNotContain(SECRETS).contains("Delta Watch");

        seal();

        byOthers(() -> {
            assertThat(copies.of(recipient).toString()).doesNotContain(SECRETS).contains("Delta Watch");
            assertThat(copies.open(letter, null).toString()).doesNotContain(SECRETS);
            assertThat(new String(seals.form(base()), StandardCharsets.UTF_8)).doesNotContain(SECRETS);
            assertThat(new String(seals.names(base()), StandardCharsets.UTF_8))
                    .doesNotContain(SECRETS)
                    .contains("Delta Watch");
        });
    }

    @Test
    void noReminderNamesThem() {
        Heard invited = new Heard.Invitation(DAY);
        signatories.add(letter, new SignatoryDetails(null, "Zubaida Haddad", "Judge", "", true), invited);
        UUID later = signatories.add(letter, SignatoryDetails.person("Zubaida Azar", "Judge"), invited);
        signatories.add(letter, SignatoryDetails.person("Noor Lindgren", "Judge"), invited);
        reminders.plan(
                Ids.next(),
                new FollowUpDetails("Remind of signing", followUps.today(), actor.id(), About.letter(letter)),
                /* each= */ true);
        signatories.correct(
                later, signatories.line(later).seen(), new SignatoryDetails(null, "Zubaida Azar", "Judge", "", true));

        byOthers(() -> {
            for (String page : List.of("follow-ups?whose=all", "letters/" + letter + "/activity")) {
                Paths.open(page);
                assertThat(Screen.text()).as(page).doesNotContain(SECRETS).contains("Remind of signing: Noor Lindgren");
            }
            assertThat(followUps
                            .list(FollowUpFilter.ofLetter(letter), PageRequest.of(0, 50))
                            .toString())
                    .doesNotContain(SECRETS)
                    .contains("Noor Lindgren");
        });
    }

    @Test
    void noContactAboutTheLetterNamesThemToWhoWasNotThere() {
        UUID met = met("Xylography", new Attendee(Side.OURS, quiet, "Ubon Hidden", "", Part.PRESENT));
        UUID alone = met("", new Attendee(Side.THEIRS, null, "Zubaida Noor", "", Part.PRESENT));
        UUID delta = met("Drafts", new Attendee(Side.OURS, this.delta, "Dag Open", "", Part.PRESENT));
        UUID campaign = letters.details(letter).campaign();
        List<String> secrets = List.of("Zubaida", "Quiet River", "QRU", "Ubon", "Xylography");
        assertThat(told(Whose.LETTER.of(letter))).contains("Quiet River Union", "Zubaida", "Dag Open");
        UI.getCurrent().navigate("contacts/" + met);
        assertThat(Screen.text()).contains("Quiet River Union", "signs the letter anonymously");

        byOthers(() -> {
            for (TimelineOf of : List.of(
                    Whose.LAWMAKER.of(mira),
                    Whose.LETTER.of(letter),
                    Whose.CAMPAIGN.of(campaign),
                    Whose.PARTNER.of(quiet))) {
                assertThat(told(of).replace("partners/" + quiet, ""))
                        .as(of.toString())
                        .doesNotContain(secrets);
            }
            assertThat(told(Whose.LETTER.of(letter))).contains("Dag Open");
            assertThat(timelines.counts(Whose.PARTNER.of(quiet)).toString()).contains("CONTACTS=0");
            for (UUID contact : List.of(met, alone)) {
                assertThatThrownBy(() -> contacts.show(contact)).isInstanceOf(NotFound.class);
                assertThat(history.page(contact, HistoryPage.LATEST, 50).entries())
                        .isEmpty();
            }
            assertThat(contacts.show(delta).attendees().toString()).contains("Dag Open");
            for (ContactFilter filter : List.of(ContactFilter.ALL, ContactFilter.ALL.withSearch("quiet river"))) {
                assertThat(contacts.list(filter, PageRequest.of(0, 50)).toString())
                        .doesNotContain(secrets);
            }
            assertThat(contacts.count(ContactFilter.ALL.withSearch("zubaida"))).isZero();
            assertThat(followUps
                            .list(FollowUpFilter.ofLetter(letter), PageRequest.of(0, 50))
                            .toString())
                    .doesNotContain(secrets);
            List<String> pages = new ArrayList<>(ofTheLetter(campaign));
            pages.addAll(
                    List.of("contacts", "contacts?letter=" + letter, "follow-ups?whose=all", "partners/" + this.delta));
            for (String page : pages) {
                Paths.open(page);
                assertThat(Screen.text()).as(page).doesNotContain(secrets);
            }
            UI.getCurrent().navigate("partners/" + quiet);
            assertThat(Screen.text()).contains("Quiet River Union").doesNotContain("Ubon", "Xylography");
            for (SearchSource source : searches) {
                assertThat(source.find("Ubon", 10)).isEmpty();
            }
        });
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            List<String> cells = new ArrayList<>();
            contacts.each(ContactFilter.ALL, Sort.unsorted(), line -> cells.add(line.toString()));
            assertThat(cells.toString()).contains("Dag Open").doesNotContain(secrets);
        });
        Acting.as(
                jdbc,
                "Mara Stein",
                Role.MANAGER,
                () -> assertThat(contacts.show(met).hushed()).isTrue());
    }

    @Test
    void whoWasThereSeesAContactAndIsNotToldThatSomebodySignsAnonymously() {
        List<UUID> logged = new ArrayList<>();
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            logged.add(met("Xylography", new Attendee(Side.OURS, quiet, "Ubon", "", Part.PRESENT)));
            assertThat(contacts.show(logged.getFirst()).attendees().toString()).contains("Quiet River Union");
            UI.getCurrent().navigate("contacts/" + logged.getFirst());
            assertThat(Screen.text()).contains("Quiet River Union").doesNotContain("anonymous");
        });
        assertThat(contacts.show(logged.getFirst()).hushed())
                .as("who keeps the letter")
                .isTrue();
    }

    @Test
    void aContactIsSeenOrNotAsTheSignatureBecomesAnonymousOrIsOpen() {
        UUID contact = met("Drafts", new Attendee(Side.OURS, delta, "Dag Open", "", Part.PRESENT));
        byOthers(() -> assertThat(contacts.show(contact).attendees()).hasSize(1));

        signatories.correct(open, signatories.line(open).seen(), new SignatoryDetails(delta, "", "", "", true));
        byOthers(() -> assertThatThrownBy(() -> contacts.show(contact)).isInstanceOf(NotFound.class));
        signatories.correct(open, signatories.line(open).seen(), new SignatoryDetails(delta, "", "", "", false));
        byOthers(() -> assertThat(contacts.show(contact).attendees()).hasSize(1));

        UUID quietly = met("Xylography", new Attendee(Side.OURS, quiet, "Ubon", "", Part.PRESENT));
        byOthers(() -> assertThatThrownBy(() -> contacts.show(quietly)).isInstanceOf(NotFound.class));
        jdbc.sql("update contact set letter_id = null where id = ?")
                .param(quietly)
                .update();
        byOthers(() -> assertThat(contacts.show(quietly).attendees())
                .as("about nothing that they sign")
                .hasSize(1));
        jdbc.sql("update contact set letter_id = ? where id = ?")
                .param(letter)
                .param(quietly)
                .update();
        byOthers(() -> assertThatThrownBy(() -> contacts.show(quietly)).isInstanceOf(NotFound.class));
        jdbc.sql("delete from contact_attendee where contact_id = ? ")
                .param(quietly)
                .update();
        byOthers(() -> {
            assertThat(contacts.show(quietly).attendees()).isEmpty();
            assertThat(told(quietly)).as("who was taken out").doesNotContain("Ubon", quiet.toString());
        });
        assertThat(told(quietly)).as("to who was there").contains("Ubon");
    }

    private String told(UUID contact) {
        return history.page(contact, HistoryPage.LATEST, 50).entries().toString();
    }

    /** A meeting about the letter with Mira and somebody else. */
    private UUID met(String notes, Attendee attendee) {
        UUID id = Ids.next();
        ContactDetails meeting = new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                Instant.now(),
                notes.isEmpty() ? List.of() : List.of(TheirSide.inPerson(mira)),
                Set.of(new OurSide(actor.id(), Part.PRESENT)),
                null,
                letter,
                notes,
                false,
                Set.of(),
                List.of(),
                List.of(attendee));
        contacts.log(id, meeting, new NextStep(Ids.next(), "Thank " + attendee.name(), followUps.today(), actor.id()));
        return id;
    }

    private String told(TimelineOf of) {
        return timelines.before(of, null, TimelinePlace.END, 50).toString();
    }

    private UUID file(String name) {
        return attachments.receive(new ByteArrayInputStream(Samples.PDF), name).id();
    }

    /** Every page of the letter, those that features contribute included, and those that lead to it. */
    private List<String> ofTheLetter(UUID campaign) {
        List<String> pages = new ArrayList<>(List.of(
                "letters/" + letter,
                "letters/" + letter + "/addressees",
                "letters/" + letter + "/recipients",
                "letters/" + letter + "/activity",
                "letters/" + letter + "/versions?version=" + base(),
                "campaigns/" + campaign,
                "lawmakers/" + mira));
        tabs.forEach(tab -> pages.add("letters/" + letter + "/" + tab.word()));
        return pages;
    }

    private UUID base() {
        return jdbc.sql("select id from letter_version where letter_id = ? and made_from is null")
                .param(letter)
                .query(UUID.class)
                .single();
    }

    private void byOthers(Runnable looks) {
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, looks);
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, looks);
    }

    /** Everything that the services list of the letter. */
    private String lists() {
        List<Object> read = new ArrayList<>();
        SignatoryFilter all = SignatoryFilter.all(letter);
        for (String sort : List.of("name", "state", "on")) {
            List<SignatoryLine> page = signatories.list(all, PageRequest.of(0, 50, Sort.by(sort)));
            read.addAll(page);
        }
        for (SignatoryShow show : SignatoryShow.values()) {
            read.addAll(signatories.list(all.showing(show), PageRequest.of(0, 50)));
        }
        read.add(signatories.counts(letter));
        read.add(signatories.block(letter));
        return read.toString();
    }

    private String block() {
        SignatoryBlock block = signatories.block(letter);
        return block + block.signed().markdown() + block.late().markdown();
    }

    private String exported() {
        List<String> cells = new ArrayList<>();
        cells(export.of(letters.details(letter), SignatoryFilter.all(letter), Sort.unsorted(), List.of()), cells);
        return cells.toString();
    }

    private static <R> void cells(Export<R> list, List<String> cells) {
        list.rows()
                .each(
                        ExportChoice.EVERYTHING,
                        row -> list.columns()
                                .forEach(column -> column.cells()
                                        .get()
                                        .forEach(cell -> cells.add(cell.value().apply(row)))));
    }

    private void seal() {
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.PUBLISHED);
    }
}
