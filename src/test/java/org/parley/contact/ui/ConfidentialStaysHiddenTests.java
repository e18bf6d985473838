package org.parley.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.attachment.Attachments;
import org.parley.attachment.Samples;
import org.parley.attachment.Subject;
import org.parley.audit.ChangeFilter;
import org.parley.audit.RecentChanges;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.SearchSource;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.board.Board;
import org.parley.board.BoardFilter;
import org.parley.change.ui.ChangeFiles;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.NextStep;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.contact.point.Outcome;
import org.parley.contact.point.Point;
import org.parley.duplicate.MergeOrder;
import org.parley.duplicate.Merging;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.Exports;
import org.parley.feed.CalendarAddresses;
import org.parley.feed.Calendars;
import org.parley.feed.Detail;
import org.parley.feed.Feed;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.lawmaker.Offices;
import org.parley.lawmaker.StaffDetails;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.letter.ui.LetterTab;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
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

/** Whom a confidential contact does not concern knows after it exactly what they knew before: on every page, in every number. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class ConfidentialStaysHiddenTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PageRequest FIRST = PageRequest.of(0, 100);
    private static final String SECRET = "lamplighter";
    private static final String SECOND = "chandler";
    private static final String THIRD = "Wainwright";
    private static final String PROMISE = "Shield the quartermaster";

    @Autowired
    private Cast cast;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Sending sending;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactExport export;

    @Autowired
    private Exports exports;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Board board;

    @Autowired
    private Merging merging;

    @Autowired
    private Attachments attachments;

    @Autowired
    private List<SearchSource> searches;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Offices offices;

    @Autowired
    private Partners partners;

    @Autowired
    private RecentChanges changes;

    @Autowired
    private List<LetterTab> tabs;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private final UUID secret = Ids.next();
    private final UUID step = Ids.next();
    private UUID letter;
    private UUID campaign;
    private UUID mira;
    private UUID zoe;
    private UUID rita;
    private UUID rivers;
    private UUID parliament;
    private UUID office;

    @BeforeEach
    void aLetterAboutWhichSomebodyIsSpokenToOpenly() {
        letter = cast.letter("Open letter on the river");
        campaign = letters.details(letter).campaign();
        parliament = cast.parliament("Parliament of Norland");
        UUID chamber = cast.chamber(parliament, "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", chamber, "Greens");
        zoe = cast.lawmaker("Zoë", "Ångström", chamber, "Greens");
        office = offices.add(mira, new StaffDetails("Jo Park", "Chief of staff", null));
        picks.add(addressees.name(letter, AddresseeKind.PARLIAMENT, parliament), RecipientPick.only(Set.of(mira, zoe)));
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.PUBLISHED);
        rita = Acting.account(jdbc, "Rita Ahl", Role.OFFICER);
        rivers = partners.enterAnyway(new PartnerDetails("Free Rivers Network", "FRN", List.of(), null, "", ""));
        contacts.log(Ids.next(), met("An open word", false).withAttendees(List.of(sent("Noor Haddad"))), null);
    }

    @Test
    void whomItDoesNotConcernKnowsNothingMoreThanBefore() {
        Map<String, String> officer = known("Bo Lindqvist", Role.OFFICER);
        Map<String, String> viewer = known("Vera Lind", Role.VIEWER);

        speakInPrivate();

        known("Bo Lindqvist", Role.OFFICER)
                .forEach((where, now) -> assertThat(now).as(where).isEqualTo(officer.get(where)));
        known("Vera Lind", Role.VIEWER)
                .forEach((where, now) -> assertThat(now).as(where).isEqualTo(viewer.get(where)));
        assertThat(officer).hasSizeGreaterThan(40);
    }

    @Test
    void whomItConcernsFindsItEverywhere() {
        speakInPrivate();

        for (Map<String, String> all : List.of(
                known("Rita Ahl", Role.OFFICER),
                known("Max Manager", Role.MANAGER),
                known("Ada Admin", Role.ADMINISTRATOR))) {
            assertThat(all.get("list")).contains(SECRET);
            assertThat(all.get("count")).isEqualTo("2");
            assertThat(all.get("file")).contains(SECRET);
            assertThat(all.get("contacts/" + secret)).contains(SECRET, SECOND, PROMISE, "Rita Ahl");
            assertThat(all.get("contacts?search=" + SECOND)).contains(secret.toString());
            assertThat(all.get("contacts/" + secret)).contains(THIRD, "partners/" + rivers);
            assertThat(all.get("contacts?search=" + THIRD)).contains(secret.toString());
            assertThat(all.get("contacts?partner=" + rivers)).contains(secret.toString());
            assertThat(all.get("partners/" + rivers)).contains("2 contacts", "contacts/" + secret);
            assertThat(all.get("lawmakers/" + mira)).contains(SECRET, PROMISE);
            for (TimelineOf of : List.of(
                    Whose.LAWMAKER.of(mira),
                    Whose.STAFF.of(office),
                    Whose.PARLIAMENT.of(parliament),
                    Whose.LETTER.of(letter),
                    Whose.CAMPAIGN.of(campaign),
                    Whose.PARTNER.of(rivers))) {
                assertThat(all.get("timeline of " + of)).contains(SECRET);
                assertThat(all.get("numbers of " + of)).contains("CONTACTS=2");
            }
            assertThat(all.get("letters/" + letter + "/activity")).contains(SECRET);
            assertThat(all.get("follow-ups?whose=all")).contains(PROMISE, "confidential=true");
            assertThat(all.get("board")).contains(secret.toString());
        }
        Paths.open("");
        assertThat(Screen.text()).contains(PROMISE, "from a confidential contact", "contacts/" + secret);
    }

    @Test
    void recentChangesTellItToManagersAlone() {
        speakInPrivate();

        for (Role role : List.of(Role.MANAGER, Role.ADMINISTRATOR)) {
            Map<String, String> all = knownOfChanges("Max Manager", role);
            for (String where : List.of("changes", "all changes", "changes as a file")) {
                assertThat(all.get(where)).as(where).contains(SECRET, SECOND, THIRD, "contacts/" + secret);
            }
        }
        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            Map<String, String> all = knownOfChanges("Rita Ahl", role);
            assertThat(all.get("changes")).doesNotContain(SECRET, SECOND, THIRD, secret.toString());
            assertThat(all.get("all changes") + all.get("changes as a file")).isEmpty();
        }
    }

    @Test
    void whoIsNoLongerNamedSeesItNoMore() {
        speakInPrivate();

        contacts.correct(secret, contacts.show(secret).seen(), met(SECRET, true));

        Acting.as(
                jdbc,
                "Rita Ahl",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> contacts.show(secret)).isInstanceOf(NotFound.class));
        contacts.correct(secret, contacts.show(secret).seen(), met(SECRET, false));
        assertThat(known("Vera Lind", Role.VIEWER).get("list")).contains(SECRET);
    }

    @Test
    void notTheirsIsTheSameAsNotThere() {
        speakInPrivate();
        UUID nowhere = Ids.next();

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            for (UUID id : List.of(secret, nowhere)) {
                String same = "contact " + id;
                assertThatThrownBy(() -> contacts.show(id))
                        .isInstanceOf(NotFound.class)
                        .hasMessageContaining(same);
                assertThatThrownBy(() -> contacts.takeBack(id))
                        .isInstanceOf(NotFound.class)
                        .hasMessageContaining(same);
                assertThatThrownBy(() -> contacts.correct(id, 0, met("mine", false)))
                        .isInstanceOf(NotFound.class)
                        .hasMessageContaining(same);
            }
        });
    }

    @Test
    void itsFilesAreAsHiddenAsItIs() {
        speakInPrivate();
        Subject subject = new Subject(Contacts.SUBJECT, secret);
        assertThat(attachments.of(subject).toString()).contains("The chandler.pdf");
        UUID file = attachments.of(subject).getFirst().id();

        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            assertThat(attachments.of(subject)).isEmpty();
            assertThatThrownBy(() -> attachments.line(file)).isInstanceOf(NotFound.class);
        });
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(attachments.of(subject)).isEmpty();
            assertThat(attachments.mayChange(subject)).isFalse();
            assertThatThrownBy(() -> attachments.line(file)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.write(file, OutputStream.nullOutputStream()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.remove(file)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attachments.attach(subject, Set.of(paper("mine.pdf"))))
                    .isInstanceOf(NotFound.class);
        });
        for (Role role : List.of(Role.OFFICER, Role.MANAGER)) {
            Acting.as(jdbc, "Rita Ahl", role, () -> {
                assertThat(attachments.of(subject)).hasSize(1);
                assertThat(attachments.mayChange(subject)).isTrue();
            });
        }
    }

    @Test
    void whoIsGivenAFollowUpReadsItsWordsAndNotWhereItComesFrom() {
        speakInPrivate();

        followUps.handOver(step, Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER));

        Map<String, String> bo = known("Bo Lindqvist", Role.OFFICER);
        assertThat(bo.get("follow-ups?whose=all")).contains(PROMISE);
        assertThat(bo.get("list")).doesNotContain(SECRET);
        assertThat(bo.get("calendar")).doesNotContain(PROMISE, step.toString());
        bo.remove("contacts?search=" + SECRET);
        bo.remove("contacts?search=" + SECOND);
        bo.remove("contacts?search=" + THIRD);
        bo.forEach((where, known) -> assertThat(known)
                .as(where)
                .doesNotContain(
                        SECRET,
                        SECOND,
                        THIRD,
                        "confidential=true",
                        "from a confidential contact",
                        "contacts/" + secret));
    }

    @Test
    void noCalendarKnowsItWhoeverTakesPart() {
        speakInPrivate();
        for (Role role : List.of(Role.OFFICER, Role.MANAGER, Role.ADMINISTRATOR)) {
            String name = "Nadia " + role;
            UUID who = Acting.account(jdbc, name, role);
            UUID open = plan(who, false);
            UUID closed = plan(who, true);
            followUps.handOver(step, who);

            Acting.as(jdbc, name, role, () -> {
                assertThat(contacts.show(closed).details().notes()).contains(SECRET);
                assertThat(followUps.list(FollowUpFilter.MINE, FIRST).toString())
                        .contains(PROMISE);
                assertThat(calendar())
                        .contains(open.toString())
                        .doesNotContain(closed.toString(), step.toString(), PROMISE, SECRET, SECOND, THIRD);
            });
        }
    }

    private UUID plan(UUID who, boolean confidential) {
        UUID id = Ids.next();
        contacts.log(
                id,
                new ContactDetails(
                        ContactKind.CALL,
                        Direction.WE_TO_THEM,
                        Instant.now().plusSeconds(86_400),
                        List.of(TheirSide.inPerson(mira)),
                        Set.of(who),
                        campaign,
                        letter,
                        SECRET,
                        confidential),
                null);
        return id;
    }

    private void speakInPrivate() {
        contacts.logWhole(
                secret,
                met("In private: the " + SECRET + " will vote with us.", true)
                        .withReaders(Set.of(rita))
                        .withAttendees(List.of(sent(THIRD)))
                        .withPoints(List.of(new Point("Ask the " + SECOND, Outcome.TO_FOLLOW_UP, step))),
                List.of(new NextStep(step, PROMISE, followUps.today(), actor.id())),
                Set.of(paper("The " + SECOND + ".pdf")));
    }

    private Attendee sent(String name) {
        return new Attendee(Side.OURS, rivers, name, "", Part.HOST);
    }

    private UUID paper(String name) {
        return attachments.receive(new ByteArrayInputStream(Samples.PDF), name).id();
    }

    private ContactDetails met(String notes, boolean confidential) {
        return new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                Instant.parse(confidential ? "2026-03-05T10:00:00Z" : "2026-03-03T10:00:00Z"),
                List.of(TheirSide.inPerson(mira), new TheirSide(mira, office)),
                Set.of(actor.id()),
                campaign,
                letter,
                notes,
                confidential);
    }

    /** Everything that somebody can find out. */
    private Map<String, String> known(String name, Role role) {
        Map<String, String> known = new LinkedHashMap<>();
        Acting.as(jdbc, name, role, () -> {
            pages().forEach(page -> known.put(page, opened(page)));
            known.put("list", contacts.list(ContactFilter.ALL, FIRST).toString());
            known.put("count", String.valueOf(contacts.count(ContactFilter.ofLawmaker(mira))));
            known.put(
                    "found",
                    contacts.list(ContactFilter.ALL.withSearch(SECRET), FIRST).toString());
            known.put("follow-ups", followUps.list(everybodys(), FIRST).toString());
            known.put("promised", String.valueOf(followUps.count(everybodys())));
            known.put("board", board.list(BoardFilter.all(letter), FIRST).toString());
            known.put(
                    "spoken",
                    board.list(BoardFilter.all(letter), PageRequest.of(0, 9, Sort.by("contact")))
                            .toString());
            for (String word : List.of(SECRET, "quartermaster", "Okafor")) {
                searches.forEach(source -> known.put(
                        word + source.getClass(), source.find(word, 10).toString()));
            }
            everyTimeline().forEach(of -> {
                known.put("numbers of " + of, timelines.counts(of).toString());
                known.put(
                        "timeline of " + of,
                        timelines.before(of, null, TimelinePlace.END, 50).toString());
            });
            known.put("calendar", ifAllowed(this::calendar));
            known.put("file", ifAllowed(this::file));
            known.putAll(writtenOfChanges());
            known.put("promises", ifAllowed(() -> {
                List<Object> lines = new ArrayList<>();
                followUps.each(everybodys(), lines::add);
                return lines.toString();
            }));
            known.put(
                    "merge",
                    ifAllowed(() -> merging.preview(new MergeOrder(zoe, mira, Set.of()))
                            .attached()
                            .toString()));
        });
        return known;
    }

    /** What the changes of all records tell: their page, and what is written of them. */
    private Map<String, String> knownOfChanges(String name, Role role) {
        Map<String, String> known = new LinkedHashMap<>();
        Acting.as(jdbc, name, role, () -> {
            known.put("changes", opened("changes"));
            known.putAll(writtenOfChanges());
        });
        return known;
    }

    private Map<String, String> writtenOfChanges() {
        return Map.of(
                "all changes",
                ifAllowed(() -> {
                    List<Object> told = new ArrayList<>();
                    changes.each(ChangeFilter.ALL, told::add);
                    return told.toString();
                }),
                "changes as a file",
                ifAllowed(() -> file(ChangeFiles.everything(changes, actor))));
    }

    private String opened(String page) {
        Paths.open(page);
        return lasting(Screen.text());
    }

    private List<TimelineOf> everyTimeline() {
        return List.of(
                Whose.LAWMAKER.of(mira),
                Whose.STAFF.of(office),
                Whose.PARLIAMENT.of(parliament),
                Whose.LETTER.of(letter),
                Whose.CAMPAIGN.of(campaign),
                Whose.PARTNER.of(rivers));
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>(Screen.pages());
        pages.addAll(List.of(
                "contacts/" + secret,
                "contacts?search=" + SECRET,
                "contacts?search=" + SECOND,
                "contacts?search=" + THIRD,
                "contacts?lawmaker=" + mira,
                "contacts?partner=" + rivers,
                "partners/" + rivers,
                "contacts?letter=" + letter,
                "contacts?from=2026-03-05",
                "follow-ups?whose=all",
                "follow-ups?whose=all&letter=" + letter,
                "follow-ups/" + step,
                "letters/" + letter,
                "letters/" + letter + "/recipients",
                "letters/" + letter + "/activity",
                "campaigns/" + campaign,
                "campaigns/" + campaign + "?kind=contacts",
                "parliaments/" + parliament,
                "parliaments/" + parliament + "?kind=contacts",
                "lawmakers/" + mira,
                "lawmakers/" + mira + "?kind=contacts",
                "lawmakers/" + mira + "?kind=follow-ups",
                "lawmakers/" + mira + "/staff/" + office,
                "lawmakers/" + zoe));
        tabs.forEach(tab -> pages.add("letters/" + letter + "/" + tab.word()));
        return pages;
    }

    private static FollowUpFilter everybodys() {
        return new FollowUpFilter(false, false, null, null, null, null);
    }

    private String file() {
        return file(export.of(ContactFilter.ALL, Sort.unsorted(), List.of()));
    }

    private String file(Export<?> list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(list, ExportChoice.EVERYTHING, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What stands in the person's own calendar when they let it know everything. */
    private String calendar() {
        String url = addresses.make(Detail.NAMES).url();
        Feed feed = calendars
                .open(url.substring(url.lastIndexOf('/') + 1).replace(CalendarAddresses.ENDING, ""))
                .orElseThrow();
        addresses.revoke();
        return feed.due() + " " + feed.planned();
    }

    private static String ifAllowed(Supplier<String> read) {
        try {
            return read.get();
        } catch (AccessDeniedException notTheirs) {
            return "";
        }
    }

    /** Without what is made anew for each visit: the addresses of downloads, and names of objects. */
    private static String lasting(String text) {
        return text.replaceAll("VAADIN/dynamic/\\S+", "").replaceAll("@[0-9a-f]{3,8}\\b", "");
    }
}
