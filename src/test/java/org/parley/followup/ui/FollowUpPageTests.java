package org.parley.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.NextStep;
import org.parley.contact.Scene;
import org.parley.contact.TheirSide;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.followup.Priority;
import org.parley.followup.repetition.RepeatUnit;
import org.parley.followup.repetition.Repetition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One follow-up has a page of its own beside the list, with all that a click can do to it and what became of it. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class FollowUpPageTests extends SpringBrowserlessTest {

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void itOpensFromTheListAndTheListStaysAsNarrowAsItWas() {
        UUID id = raised("Ask the minister");
        FollowUpFilter narrow = FollowUpFilter.MINE.withUrgentFirst(true).withPriority(Priority.NORMAL);

        Paths.open(FollowUpLinks.to(id, narrow));

        assertThat(Screen.text()).contains("Normal priority");
        assertThat(find(H2.class).withText("Ask the minister").exists()).isTrue();
        assertThat(order()).isTrue();
        find(Button.class).withText("Done").single().click();
        assertThat(followUps.show(id).line().isDone()).isTrue();
        find(Button.class).withText("Open again").single().click();
        assertThat(followUps.show(id).line().isDone()).isFalse();
    }

    @Test
    void theListSaysHowManyThereAre() {
        UUID id = raised("Ask the minister");
        raised("Thank the clerk");
        Paths.open(FollowUpLinks.LIST);
        assertThat(Screen.text()).contains("2 follow-ups");

        Paths.open("follow-ups/" + id);
        find(Button.class).withText("Done").single().click();

        assertThat(Screen.text()).contains("1 follow-up").doesNotContain("2 follow-ups");
    }

    @Test
    void howUrgentItIsIsSaidThereAndShownInTheList() {
        UUID id = raised("Ask the minister");
        Paths.open("follow-ups/" + id);

        MenuBar bar = find(MenuBar.class).withClassName("follow-up-menu").all().stream()
                .filter(one -> one.getItems().size() == 4)
                .findFirst()
                .orElseThrow();
        var high = bar.getItems().get(2).getSubMenu().getItems().getFirst();
        ComponentUtil.fireEvent(high, new ClickEvent<>(high));

        assertThat(followUps.show(id).line().priority()).isEqualTo(Priority.HIGH);
        assertThat(Screen.text()).contains("High");
    }

    @Test
    void howItRepeatsIsSaidInWordsAndEndsWithOneClick() {
        UUID id = raised("Ask the minister");
        followUps.repeat(id, Repetition.from(followUps.today(), RepeatUnit.WEEK, 2, null));
        Paths.open("follow-ups/" + id);
        assertThat(Screen.text()).contains("Every 2 weeks");

        var end = find(MenuBar.class).withClassName("follow-up-menu").all().stream()
                .filter(one -> one.getItems().size() == 4)
                .findFirst()
                .orElseThrow()
                .getItems()
                .get(3)
                .getSubMenu()
                .getItems()
                .getLast();
        ComponentUtil.fireEvent(end, new ClickEvent<>(end));

        assertThat(followUps.show(id).line().repetition()).isNull();
        assertThat(Screen.text()).doesNotContain("Every 2 weeks");
    }

    @Test
    void whatIsSaidAboutItStandsThere() {
        UUID id = raised("Ask the minister");
        Paths.open("follow-ups/" + id);

        find(TextArea.class).single().setValue("She is away");
        find(Button.class).withText("Comment").single().click();

        assertThat(Screen.text()).contains("Comments · 1");
        assertThat(find(Markdown.class).single().getContent()).isEqualTo("She is away");
        find(Button.class)
                .withAttribute("aria-label", "Take the comment out")
                .single()
                .click();
        assertThat(find(Markdown.class).exists()).isFalse();
        find(Button.class).withText("Undo").all().getLast().click();
        assertThat(find(Markdown.class).exists()).isTrue();
    }

    @Test
    void itsHistoryTellsWhatChanged() {
        UUID id = raised("Ask the minister");
        followUps.postpone(id, followUps.today().plusDays(4));
        Paths.open("follow-ups/" + id);

        find(Details.class).single().setOpened(true);

        assertThat(Screen.text()).contains("Due on").contains("Follow-up");
    }

    @Test
    void aDeadLinkLeadsToTheListWithANotice() {
        Paths.open("follow-ups/" + UUID.randomUUID() + "?whose=all");

        assertThat(find(FollowUpPanel.class).exists()).isFalse();
        assertThat(find(FollowUpListing.class).exists()).isTrue();
        assertThat(find(Notification.class).all()).hasSize(1);
    }

    @Test
    void whoMayNotSeeTheContactFindsNoPageOfWhatCameOfIt() {
        UUID step = Ids.next();
        Scene scene = new Scene(jdbc);
        UUID mele = scene.lawmaker("Mele Fonoti");
        Acting.as(jdbc, "Bo Vantongeren", Role.OFFICER, () -> {
            ContactDetails details = new ContactDetails(
                    ContactKind.CALL,
                    Direction.WE_TO_THEM,
                    Instant.parse("2026-03-02T10:00:00Z"),
                    List.of(TheirSide.inPerson(mele)),
                    Set.of(actor.id()),
                    null,
                    null,
                    "",
                    true);
            NextStep next = new NextStep(step, "Shield the quartermaster", followUps.today(), actor.id());
            contacts.log(Ids.next(), details, next);
        });

        Paths.open("follow-ups/" + step);

        assertThat(find(FollowUpPanel.class).exists()).isFalse();
        assertThat(Screen.text()).doesNotContain("quartermaster");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerReadsThePageAndChangesNothing() {
        UUID me = actor.id();
        UUID id = Ids.next();
        Acting.as(
                jdbc,
                "Bo Vantongeren",
                Role.OFFICER,
                () -> followUps.raise(id, new FollowUpDetails("Read this", followUps.today(), me, About.NOTHING)));

        Paths.open("follow-ups/" + id);

        assertThat(find(FollowUpPanel.class).exists()).isTrue();
        assertThat(find(MenuBar.class).withClassName("follow-up-menu").exists()).isFalse();
        assertThat(find(Button.class).withText("Done").exists()).isFalse();
    }

    private boolean order() {
        return find(Select.class).all().stream().anyMatch(select -> Boolean.TRUE.equals(select.getValue()));
    }

    private UUID raised(String what) {
        UUID id = Ids.next();
        followUps.raise(id, new FollowUpDetails(what, followUps.today(), actor.id(), About.NOTHING));
        return id;
    }
}
