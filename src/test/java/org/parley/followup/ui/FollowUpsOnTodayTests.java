package org.parley.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.Paths;
import org.parley.contact.Scene;
import org.parley.followup.About;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Working off what waits: on Today and on the page of all follow-ups. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class FollowUpsOnTodayTests extends SpringBrowserlessTest {

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = LocalDate.now(actor.zone());
    }

    @Test
    void whatIsOverdueComesFirst() {
        raised("Thank them", today);
        raised("Ask again", today.minusDays(2));

        UI.getCurrent().navigate("");

        assertThat(find(H3.class).all())
                .hasSize(2)
                .first()
                .satisfies(title -> assertThat(title.getClassNames()).contains("due-overdue"));
        assertThat(find(FollowUpItem.class).all()).hasSize(2);
    }

    @Test
    void oneClickIsDoneOnceAndTakenBackByTheNotice() {
        raised("Ask again", today);
        UI.getCurrent().navigate("");
        Button check = find(Button.class).withClassName("follow-up-check").single();

        check.click();
        check.click();
        assertThat(find(FollowUpItem.class).exists()).isFalse();
        assertThat(followUps.count(FollowUpFilter.MINE)).isZero();
        find(Button.class).withText("Undo").all().getFirst().click();

        assertThat(find(FollowUpItem.class).all()).hasSize(1);
        assertThat(followUps.count(FollowUpFilter.mine(DueWhen.TODAY))).isEqualTo(1);
    }

    @Test
    void oneClickPostponesAndHandsOver() {
        Acting.account(database, "Bo Lindqvist", Role.OFFICER);
        raised("Ask again", today);
        UI.getCurrent().navigate("");

        menu("Tomorrow", 0);
        assertThat(followUps.list(FollowUpFilter.MINE, PageRequest.of(0, 1)))
                .singleElement()
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(today.plusDays(1)));
        UI.getCurrent().navigate("follow-ups");
        UI.getCurrent().navigate("");
        menu("Bo Lindqvist", 1);

        assertThat(followUps.count(FollowUpFilter.MINE)).isZero();
    }

    @Test
    void aNewInstallationSaysWhatToDoFirst() {
        UI.getCurrent().navigate("");

        assertThat(find(Anchor.class).withClassName("step").all())
                .extracting(Anchor::getHref)
                .contains("campaigns", "letters");
    }

    @Test
    void whatIsSetUpIsNotAskedForAgain() {
        Scene scene = new Scene(database);
        scene.lawmaker("Mele Fonoti");
        scene.letter("To the assembly", scene.campaign("Free the press", actor.id()), actor.id());

        UI.getCurrent().navigate("");

        assertThat(find(Anchor.class).withClassName("step").exists()).isFalse();
    }

    @Test
    void anotherFollowUpIsRaisedFromToday() {
        UI.getCurrent().navigate("");

        find(Button.class).withAttribute("aria-keyshortcuts", "n").single().click();
        find(Button.class).withText("Save").single().click();
        assertThat(followUps.count(FollowUpFilter.MINE)).isZero();
        find(TextField.class).withLabel("What").single().setValue("Call the office");
        find(Button.class).withText("Save").single().click();

        assertThat(find(FollowUpItem.class).all()).hasSize(1);
    }

    @Test
    void theListIsNarrowedByTheAddress() {
        UUID mele = new Scene(database).lawmaker("Mele Fonoti");
        raised("Mine", today);
        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> followUps.raise(
                        Ids.next(), new FollowUpDetails("Theirs", today, actor.id(), About.lawmaker(mele))));

        UI.getCurrent().navigate("follow-ups");
        assertThat(rows()).isEqualTo(1);
        Paths.open("follow-ups?whose=all");
        assertThat(rows()).isEqualTo(2);
        Paths.open("follow-ups?whose=all&lawmaker=" + mele);
        assertThat(rows()).isEqualTo(1);
        Paths.open("follow-ups?state=done");
        assertThat(rows()).isZero();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerSeesNoButtonsThatChangeAnything() {
        UUID me = actor.id();
        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> followUps.raise(Ids.next(), new FollowUpDetails("Read this", today, me, About.NOTHING)));

        UI.getCurrent().navigate("");

        assertThat(find(FollowUpItem.class).all()).hasSize(1);
        assertThat(find(Button.class).withClassName("follow-up-check").exists()).isFalse();
        assertThat(find(MenuBar.class).withClassName("follow-up-menu").exists()).isFalse();
        assertThat(find(Button.class).withAttribute("aria-keyshortcuts", "n").exists())
                .isFalse();
        assertThat(find(Anchor.class).withClassName("step").exists()).isFalse();
        assertThat(find(Div.class).withClassName("step-open").all()).hasSize(3);
    }

    private int rows() {
        return test(find(Grid.class).single()).size();
    }

    private void menu(String text, int menu) {
        MenuBar bar = find(MenuBar.class).withClassName("follow-up-menu").all().getFirst();
        var item = bar.getItems().get(menu).getSubMenu().getItems().stream()
                .filter(one -> one.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private void raised(String what, LocalDate day) {
        followUps.raise(Ids.next(), new FollowUpDetails(what, day, actor.id(), About.NOTHING));
    }
}
