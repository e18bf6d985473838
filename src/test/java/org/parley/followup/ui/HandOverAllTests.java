package org.parley.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Colleague;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** All of somebody's follow-ups go to a colleague from the list of follow-ups, and come back with one click. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.followup.ui", "org.parley.base.ui"})
class HandOverAllTests extends SpringBrowserlessTest {

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID bo;

    @BeforeEach
    void aFollowUpOfMine() {
        bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        followUps.raise(Ids.next(), new FollowUpDetails("Call", followUps.today(), actor.id(), About.NOTHING));
    }

    @Test
    void allGoOverAndComeBack() {
        UI.getCurrent().navigate("follow-ups");
        press("Hand over all");
        press("Hand over");
        assertThat(followUps.count(FollowUpFilter.MINE)).isEqualTo(1);

        to().setValue(new Colleague(bo, "Bo Lindqvist"));
        press("Hand over");
        assertThat(followUps.count(FollowUpFilter.MINE)).isZero();

        press("Undo");
        assertThat(followUps.count(FollowUpFilter.MINE)).isEqualTo(1);
    }

    @Test
    @SignedIn(role = Role.OFFICER, name = "Nia Newcomer")
    void whereNothingIsOpenNobodyIsAsked() {
        jdbc.sql("delete from follow_up").update();
        UI.getCurrent().navigate("follow-ups");

        press("Hand over all");

        assertThat(find(ComboBox.class).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Colleague> to() {
        return find(ComboBox.class).all().stream()
                .filter(box -> "To".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        find(Button.class).all().stream()
                .filter(button -> button.isVisible() && button.getText().equals(text))
                .reduce((first, second) -> second)
                .orElseThrow()
                .click();
    }
}
