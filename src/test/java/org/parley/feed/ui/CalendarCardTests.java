package org.parley.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.account.ui.LinkDialog;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.feed.CalendarAddresses;
import org.parley.feed.Calendars;
import org.parley.feed.Detail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** On one's own account: an address is made, copied once, replaced and revoked. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.account.ui", "org.parley.base.ui"})
class CalendarCardTests extends SpringBrowserlessTest {

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private Calendars calendars;

    @Test
    void theLeastIsProposedAndTheAddressIsShownOnce() {
        Paths.open("account");
        assertThat(detail().getValue()).isEqualTo(Detail.KIND);

        press("Make an address");

        assertThat(calendars.open(tokenShown())).isPresent();
        assertThat(addresses.mine().orElseThrow().detail()).isEqualTo(Detail.KIND);
        String token = tokenShown();
        find(LinkDialog.class).single().close();
        Paths.open("account");
        assertThat(Screen.text()).contains("Made", "Last read").doesNotContain(token, "Make an address");
    }

    @Test
    void howMuchStandsThereIsChosenBeforeAndAfter() {
        Paths.open("account");
        detail().setValue(Detail.TEXT);
        press("Make an address");
        assertThat(addresses.mine().orElseThrow().detail()).isEqualTo(Detail.TEXT);

        detail().setValue(Detail.NAMES);
        assertThat(addresses.mine().orElseThrow().detail()).isEqualTo(Detail.NAMES);
    }

    @Test
    void replacingAsksFirstAndKeepsHowMuchIsTold() {
        Paths.open("account");
        detail().setValue(Detail.TEXT);
        press("Make an address");
        String old = tokenShown();
        find(LinkDialog.class).single().close();

        press("Replace");
        assertThat(calendars.open(old)).as("nothing happened yet").isPresent();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(tokenShown()).isNotEqualTo(old);
        assertThat(calendars.open(old)).isEmpty();
        assertThat(addresses.mine().orElseThrow().detail()).isEqualTo(Detail.TEXT);
    }

    @Test
    void revokingIsTakenBackWithOneClick() {
        Paths.open("account");
        press("Make an address");
        String token = tokenShown();
        find(LinkDialog.class).single().close();

        press("Revoke");
        assertThat(calendars.open(token)).isEmpty();
        assertThat(find(Button.class).withText("Make an address").exists()).isTrue();

        press("Undo");
        assertThat(calendars.open(token)).isPresent();
        assertThat(find(Button.class).withText("Revoke").exists()).isTrue();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void viewersHaveNoCalendar() {
        Paths.open("account");

        assertThat(Screen.text()).doesNotContain("Your calendar", "Make an address");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Detail> detail() {
        return find(RadioButtonGroup.class).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String tokenShown() {
        return find(LinkDialog.class)
                .single()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow()
                .getValue()
                .replaceFirst(".*/calendar/", "")
                .replaceFirst("[.]ics$", "");
    }
}
