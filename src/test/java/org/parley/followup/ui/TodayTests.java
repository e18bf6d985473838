package org.parley.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.Message;
import org.parley.base.ui.Paths;
import org.parley.contact.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Today gathers what waits; what is empty takes no room. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class TodayTests extends SpringBrowserlessTest {

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private UUID mele;
    private UUID press;

    @BeforeEach
    void aDeskThatIsSetUp() {
        Scene scene = new Scene(database);
        mele = scene.lawmaker("Mele Fonoti");
        press = scene.campaign("Free the press", actor.id());
        scene.letter("To the assembly", press, actor.id());
    }

    @Test
    void whereNothingWaitsOneMessageSaysSo() {
        UI.getCurrent().navigate("");

        assertThat(titles()).containsExactly("My follow-ups", "No follow-up waits for you");
        assertThat(find(Message.class).all()).hasSize(1);
    }

    @Test
    void aPromiseThatFallsDueIsThereAndItsNumberLeadsToTheList() {
        promised("Put a question", LocalDate.now(actor.zone()).minusDays(1));

        UI.getCurrent().navigate("");

        assertThat(titles()).contains("Promises falling due").doesNotContain("Planned contacts");
        assertThat(link("Put a question").getElement().getParent().getTextRecursively())
                .contains("Mele Fonoti · was due on");
        Paths.open(link("1 commitment").getHref());
        assertThat(find(Span.class).withText("1 commitment").all()).isNotEmpty();
    }

    @Test
    void whatTookPlaceIsNotedWithOneClickAndTakenBackWithAnother() {
        planned(Instant.now().minusSeconds(7_200));

        UI.getCurrent().navigate("");
        assertThat(titles()).contains("Planned contacts");
        find(Button.class).withText("It took place").single().click();
        assertThat(titles()).doesNotContain("Planned contacts");

        find(Button.class).withText("Undo").all().getFirst().click();
        assertThat(titles()).contains("Planned contacts");
        Paths.open(link("1 contact").getHref());
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void whatIsToComeIsShownWithoutAQuestion() {
        planned(Instant.now().plusSeconds(86_400));

        UI.getCurrent().navigate("");

        assertThat(titles()).contains("Planned contacts");
        assertThat(find(Button.class).withText("It took place").exists()).isFalse();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerIsAskedNothing() {
        planned(Instant.now().minusSeconds(7_200));

        UI.getCurrent().navigate("");

        assertThat(titles()).contains("Planned contacts");
        assertThat(find(Button.class).withText("It took place").exists()).isFalse();
    }

    private void planned(Instant at) {
        UUID id = Ids.next();
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        database.sql("""
                    insert into contact (id, version, kind, direction, happened_at, confidential, recorded_by, planned)
                    values (?, 0, 'meeting', 'together', ?, false, ?, true)
                    """).params(id, moment, actor.id()).update();
        database.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                .params(id, mele)
                .update();
        database.sql("insert into contact_account (contact_id, account_id) values (?, ?)")
                .params(id, actor.id())
                .update();
    }

    private void promised(String what, LocalDate due) {
        database.sql("""
                    insert into commitment (id, version, lawmaker_id, campaign_id, what, promised_on, due_on, recorded_by, recorded_at)
                    values (?, 0, ?, ?, ?, ?, ?, ?, now())
                    """)
                .params(Ids.next(), mele, press, what, due.minusDays(20), due, actor.id())
                .update();
    }

    private Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
