package org.parley.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Colleague;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.base.ui.ConflictDialog;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactKind;
import org.parley.contact.ContactLine;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.Scene;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.contact.point.Outcome;
import org.parley.contact.point.Point;
import org.parley.lawmaker.ui.LawmakersPicker;
import org.parley.merger.Merger;
import org.parley.merger.Order;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The list of contacts and the dialog that logs one. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class ContactsViewTests extends SpringBrowserlessTest {

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Partners partners;

    @Autowired
    private Merger merger;

    @Autowired
    private EntityManager entities;

    private UUID mele;
    private UUID tane;

    @BeforeEach
    void twoLawmakers() {
        Scene scene = new Scene(database);
        mele = scene.lawmaker("Mele Fonoti");
        tane = scene.lawmaker("Tāne Rewiti");
    }

    @Test
    void listsAndNarrowsByTheAddress() {
        logged(ContactKind.CALL, mele, "", false);
        logged(ContactKind.MEETING, tane, "", false);

        navigate("contacts", ContactsView.class);
        assertThat(test(find(ContactGrid.class).single()).size()).isEqualTo(2);
        Paths.open("contacts?kind=meeting&lawmaker=" + tane);

        assertThat(test(find(ContactGrid.class).single()).size()).isEqualTo(1);
        assertThat(find(Span.class).withClassName("chip").all()).hasSize(2);
    }

    @Test
    void opensOneBesideTheList() {
        UUID id = logged(ContactKind.CALL, mele, "**Warm** words", false);

        navigate(ContactLinks.to(id), ContactsView.class);

        assertThat(find(Markdown.class).single().getContent()).isEqualTo("**Warm** words");
        assertThat(find(Button.class).withText("Correct").exists()).isTrue();
    }

    @Test
    void whatIsStillToComeIsMarkedAsPlanned() {
        UUID past = logged(ContactKind.CALL, mele, "", false);
        UUID planned = logged(ContactKind.MEETING, Instant.now().plusSeconds(86_400), tane, "", false);

        navigate(ContactLinks.to(planned), ContactsView.class);
        assertThat(find(ContactPanel.class).single().getElement().getTextRecursively())
                .contains("Planned");
        navigate(ContactLinks.to(past), ContactsView.class);
        assertThat(find(ContactPanel.class).single().getElement().getTextRecursively())
                .doesNotContain("Planned");
    }

    @Test
    void whatIsStillToComeIsTakenIntoACalendarWhichNamesNobodyOfAConfidentialOne() {
        UUID past = logged(ContactKind.CALL, mele, "", false);
        UUID open = logged(ContactKind.MEETING, Instant.now().plusSeconds(86_400), tane, "", false);
        UUID secret = logged(ContactKind.MEETING, Instant.now().plusSeconds(90_000), tane, "", true);

        navigate(ContactLinks.to(past), ContactsView.class);
        assertThat(find(AddToCalendar.class).exists()).isFalse();
        navigate(ContactLinks.to(open), ContactsView.class);
        assertThat(find(AddToCalendar.class).exists()).isTrue();
        assertThat(CalendarFile.title(contacts.show(open), Locale.ENGLISH)).isEqualTo("Meeting: Tāne Rewiti");
        assertThat(CalendarFile.title(contacts.show(secret), Locale.ENGLISH)).isEqualTo("Meeting");
    }

    @Test
    void correctingKeepsAColleagueWhoHasLeft() {
        UUID gone = Acting.account(database, "Gus Ek", Role.OFFICER);
        UUID[] id = new UUID[1];
        Acting.as(database, "Gus Ek", Role.OFFICER, () -> id[0] = logged(ContactKind.CALL, mele, "first", false));
        database.sql("update account set closed_at = now() where id = ?")
                .param(gone)
                .update();
        navigate(ContactLinks.to(id[0]), ContactsView.class);

        find(Button.class).withText("Correct").single().click();
        find(TextArea.class).single().setValue("second");
        save().click();

        assertThat(contacts.show(id[0]).details().notes()).isEqualTo("second");
        assertThat(contacts.show(id[0]).details().ourSide()).containsExactly(gone);
    }

    @Test
    void whoCorrectsWhatSomebodyElseChangedAfterAMergeOfPartnersSeesBothAndKeepsThePartnerWhoStayed() {
        UUID stays = partners.enterAnyway(PartnerDetails.named("Free Rivers Network", "FRN", null));
        UUID gone = partners.enterAnyway(PartnerDetails.named("Network of Free Rivers", "NFR", null));
        UUID id = Ids.next();
        Instant moment = Instant.parse("2026-11-03T12:00:00Z");
        contacts.log(
                id,
                details(ContactKind.CALL, moment, List.of(TheirSide.inPerson(mele)), "first", false)
                        .withAttendees(List.of(new Attendee(Side.OURS, gone, "Noor Haddad", "", Part.PRESENT))),
                null);
        entities.flush();
        navigate(ContactLinks.to(id), ContactsView.class);
        find(Button.class).withText("Correct").single().click();
        entities.clear();
        merger.merge(
                new Order(stays, gone, Set.of(), Set.of()),
                merger.preview(stays, gone).seen());
        entities.clear();
        contacts.correct(
                id,
                contacts.show(id).seen(),
                details(ContactKind.CALL, moment, List.of(TheirSide.inPerson(mele)), "theirs", false)
                        .withAttendees(List.of(new Attendee(Side.OURS, stays, "Noor Haddad", "chair", Part.PRESENT))));
        entities.flush();
        find(TextField.class).withLabel("Who they are").single().setValue("treasurer");
        find(TextArea.class).single().setValue("mine");

        save().click();

        assertThat(find(ConflictDialog.class).single().getElement().getTextRecursively())
                .contains("Free Rivers Network", "chair", "treasurer", "theirs", "mine")
                .doesNotContain("Network of Free Rivers");
        assertThat(contacts.show(id).details().notes())
                .as("nothing is lost before the choice")
                .isEqualTo("theirs");
        find(Button.class).withText("Save what I chose").single().click();

        assertThat(contacts.show(id).details().notes()).isEqualTo("mine");
        assertThat(contacts.show(id).attendees()).singleElement().satisfies(one -> {
            assertThat(one.attendee().partnerId()).isEqualTo(stays);
            assertThat(one.attendee().office()).isEqualTo("treasurer");
        });
    }

    @Test
    void correctingKeepsAnAideWhoHasLeft() {
        UUID sina = new Scene(database).staff("Sina Lolo", mele);
        List<TheirSide> aide = List.of(new TheirSide(mele, sina, Part.HOST));
        UUID id = Ids.next();
        contacts.log(id, details(ContactKind.CALL, Instant.parse("2026-11-03T12:00:00Z"), aide, "first", false), null);
        database.sql("update staff_member set left_on = '2026-11-10' where id = ?")
                .param(sina)
                .update();
        navigate(ContactLinks.to(id), ContactsView.class);

        find(Button.class).withText("Correct").single().click();
        find(TextArea.class).single().setValue("second");
        save().click();

        assertThat(contacts.show(id).details().notes()).isEqualTo("second");
        assertThat(contacts.show(id).details().theirSide()).isEqualTo(aide);
        assertThat(contacts.offices(Set.of(mele), Set.of()))
                .as("for another contact")
                .isEmpty();
    }

    @Test
    void aDeadLinkLeadsBackToTheList() {
        navigate(ContactLinks.to(Ids.next()), ContactsView.class);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("contacts");
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    void theLinkToAColleaguesConfidentialContactIsDead() {
        UUID[] secret = new UUID[1];
        Acting.as(
                database, "Bo Lindqvist", Role.OFFICER, () -> secret[0] = logged(ContactKind.CALL, mele, "hush", true));

        navigate(ContactLinks.to(secret[0]), ContactsView.class);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("contacts");
        assertThat(find(Markdown.class).exists()).isFalse();
        assertThat(test(find(ContactGrid.class).single()).size()).isZero();
    }

    @Test
    void loggingKeepsWhatWasTypedUntilNothingIsMissing() {
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(TextArea.class).single().setValue("They will table a question.");

        save().click();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(contacts.count(ContactFilter.ALL)).isZero();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        save().click();

        assertThat(contacts.list(ContactFilter.ALL, PageRequest.of(0, 5)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.lawmakers()).containsExactly("Mele Fonoti");
                    assertThat(line.colleagues()).containsExactly("Ana Duarte");
                    assertThat(line.glance()).isEqualTo("They will table a question.");
                });
        assertThat(test(find(ContactGrid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void aConfidentialContactIsSharedWithChosenColleagues() {
        UUID bo = Acting.account(database, "Bo Lindqvist", Role.OFFICER);
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        MultiSelectComboBox<Colleague> readers = readers();
        assertThat(readers.isVisible()).isFalse();
        find(Checkbox.class).withLabel("Confidential").single().setValue(true);
        assertThat(readers.isVisible()).isTrue();

        readers.setValue(Set.of(new Colleague(bo, "Bo Lindqvist")));
        save().click();

        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(1));
        Acting.as(
                database,
                "Cy Brandt",
                Role.OFFICER,
                () -> assertThat(contacts.count(ContactFilter.ALL)).isZero());
    }

    @Test
    void pointsAreAddedWithoutLeavingTheForm() {
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        Button more = find(Button.class).withText("Add a point").single();
        more.click();
        more.click();
        more.click();
        List<PointFields> points = find(PointFields.class).all();
        assertThat(points).hasSize(3);
        fill(points.get(0), "Table a question", Outcome.AGREED);
        fill(points.get(1), "", Outcome.TO_FOLLOW_UP);

        save().click();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(contacts.count(ContactFilter.ALL)).isZero();

        fill(points.get(1), "Send them the report", Outcome.TO_FOLLOW_UP);
        save().click();

        ContactLine line =
                contacts.list(ContactFilter.ALL, PageRequest.of(0, 5)).getFirst();
        assertThat(line.points())
                .extracting(Point::text, Point::outcome)
                .containsExactly(
                        tuple("Table a question", Outcome.AGREED), tuple("Send them the report", Outcome.TO_FOLLOW_UP));
        navigate(ContactLinks.to(line.id()), ContactsView.class);
        assertThat(Screen.text()).contains("Table a question", "Agreed", "Done: Send them the report");
    }

    private void fill(PointFields point, String text, Outcome outcome) {
        find(TextArea.class, point).single().setValue(text);
        setOutcome(point, outcome);
    }

    @SuppressWarnings("unchecked")
    private void setOutcome(PointFields point, Outcome outcome) {
        find(Select.class, point).single().setValue(outcome);
    }

    @Test
    void whoLogsWhatAColleagueLoggedIsAskedAndLosesNothing() {
        UUID[] theirs = new UUID[1];
        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> theirs[0] = logged(ContactKind.CALL, Instant.now(), mele, "She will vote with us.", false));
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        find(TextArea.class).single().setValue("Mine");

        save().click();

        LoggedTwice question = find(LoggedTwice.class).single();
        assertThat(find(Anchor.class, question).single().getHref()).endsWith(ContactLinks.to(theirs[0]));
        assertThat(question.getElement().getTextRecursively()).contains("Bo Lindqvist", "She will vote with us.");
        assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(1);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Mine");

        test(question).confirm();
        assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(2);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void whoLeavesItToTheColleagueLogsNothing() {
        logged(ContactKind.CALL, Instant.now(), mele, "", false);
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        save().click();

        test(find(LoggedTwice.class).single()).reject();

        assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(1);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void theNextBeginsWhereTheLastEnded() {
        UUID campaign = new Scene(database).campaign("Free the press", actor.id());
        Paths.open("contacts?campaign=" + campaign);
        find(Button.class).withAttribute("aria-keyshortcuts", "n").single().click();
        find(LawmakersPicker.class).single().setValue(Set.of(tane));

        find(Button.class).withClassName("save-and-next").single().click();

        assertThat(contacts.count(ContactFilter.ofCampaign(campaign))).isEqualTo(1);
        assertThat(find(LawmakersPicker.class).single().getValue()).isEmpty();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        save().click();
        assertThat(contacts.count(ContactFilter.ofCampaign(campaign))).isEqualTo(2);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void rolesAndOthersStayOutOfTheWayUntilSomebodyWantsThem() {
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        Details company = find(Details.class).withClassName("company").single();
        assertThat(company.isOpened()).isFalse();
        assertThat(find(Select.class).all()).extracting(Select::getLabel).doesNotContain("Mele Fonoti");

        company.setOpened(true);
        part("Mele Fonoti").setValue(Part.HOST);
        find(Button.class).withText("Add somebody").single().click();
        find(TextField.class).withLabel("Who they are").single().setValue("clerk of the committee");
        save().click();
        assertThat(contacts.count(ContactFilter.ALL))
                .as("a clerk without a name")
                .isZero();
        find(TextField.class).withLabel("Name").single().setValue("Pita Vea");
        part("Role").setValue(Part.TOOK_NOTES);
        save().click();

        UUID id = contacts.list(ContactFilter.ALL, PageRequest.of(0, 5))
                .getFirst()
                .id();
        navigate(ContactLinks.to(id), ContactsView.class);
        assertThat(find(ContactPanel.class).single().getElement().getTextRecursively())
                .contains("Mele Fonoti", "Host", "Pita Vea", "clerk of the committee", "Took notes");
        find(Button.class).withText("Correct").single().click();
        assertThat(find(Details.class).withClassName("company").single().isOpened())
                .isTrue();
        assertThat(part("Mele Fonoti").getValue()).isEqualTo(Part.HOST);
        find(Button.class)
                .withAttribute("aria-label", "Take this person away")
                .single()
                .click();
        save().click();
        assertThat(contacts.show(id).attendees()).isEmpty();
        assertThat(contacts.show(id).participants().getFirst().part()).isEqualTo(Part.HOST);
    }

    @Test
    void whoTakesPartTwiceIsRefusedAndNothingIsLost() {
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        find(Details.class).withClassName("company").single().setOpened(true);
        find(Button.class).withText("Add somebody").single().click();
        find(TextField.class).withLabel("Name").single().setValue("Mele FONOTI");

        assertThatThrownBy(() -> save().click()).isInstanceOf(Refusal.class);

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Mele FONOTI");
        assertThat(contacts.count(ContactFilter.ALL)).isZero();
    }

    @SuppressWarnings("unchecked")
    private Select<Part> part(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .map(select -> (Select<Part>) select)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDoubleClickLogsOnce() {
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(LawmakersPicker.class).single().setValue(Set.of(mele));
        find(TextField.class).withLabel("Follow-up").single().setValue("Send the report");
        Button save = save();

        save.click();
        save.click();

        assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(1);
        assertThat(database.sql("select count(*) from follow_up where assignee_id = ? and due_on = ?")
                        .params(actor.id(), LocalDate.now(actor.zone()).plusDays(7))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePageSaysWithWhomItProbablyWas() {
        UUID campaign = new Scene(database).campaign("Free the press", actor.id());
        Paths.open("contacts?campaign=" + campaign + "&lawmaker=" + tane);

        find(Button.class).withAttribute("aria-keyshortcuts", "n").single().click();
        assertThat(find(LawmakersPicker.class).single().getValue()).containsExactly(tane);
        save().click();

        assertThat(contacts.count(ContactFilter.ofCampaign(campaign))).isEqualTo(1);
    }

    @Test
    void closingAsksOnlyWhenSomethingWasTyped() {
        navigate("contacts", ContactsView.class);
        frameButton().click();
        find(Button.class).withText("Cancel").single().click();
        assertThat(find(ConfirmDialog.class).exists()).isFalse();

        frameButton().click();
        test(find(TextArea.class).single()).setValue("half a");
        find(Button.class).withText("Cancel").single().click();
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerSeesNoButtonsThatChangeAnything() {
        UUID[] id = new UUID[1];
        Acting.as(database, "Bo Lindqvist", Role.OFFICER, () -> id[0] = logged(ContactKind.CALL, mele, "open", false));

        navigate(ContactLinks.to(id[0]), ContactsView.class);

        assertThat(find(Button.class).withAttribute("aria-keyshortcuts", "c").exists())
                .isFalse();
        assertThat(find(Button.class).withAttribute("aria-keyshortcuts", "n").exists())
                .isFalse();
        assertThat(find(Button.class).withText("Correct").exists()).isFalse();
    }

    private Button frameButton() {
        return find(Button.class).withAttribute("aria-keyshortcuts", "c").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Colleague> readers() {
        return find(Secrecy.class)
                .single()
                .getContent()
                .getChildren()
                .filter(MultiSelectComboBox.class::isInstance)
                .map(box -> (MultiSelectComboBox<Colleague>) box)
                .findFirst()
                .orElseThrow();
    }

    private Button save() {
        return find(Button.class).withClassName("save").single();
    }

    private UUID logged(ContactKind kind, UUID lawmaker, String notes, boolean confidential) {
        return logged(kind, Instant.parse("2026-11-03T12:00:00Z"), lawmaker, notes, confidential);
    }

    private UUID logged(ContactKind kind, Instant when, UUID lawmaker, String notes, boolean confidential) {
        UUID id = Ids.next();
        contacts.log(id, details(kind, when, List.of(TheirSide.inPerson(lawmaker)), notes, confidential), null);
        return id;
    }

    private ContactDetails details(
            ContactKind kind, Instant when, List<TheirSide> theirs, String notes, boolean confidential) {
        return new ContactDetails(
                kind, Direction.WE_TO_THEM, when, theirs, Set.of(actor.id()), null, null, notes, confidential);
    }
}
