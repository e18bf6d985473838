package org.parley.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.position.PositionCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whoever pins a campaign finds it on top of today, with what is new on it; every number opens a list of as many. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER, name = "Max Manager")
@ViewPackages(packages = "org.parley")
class HomeScreensTests extends SpringBrowserlessTest {

    @Autowired
    private PositionCast stance;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCampaignIsPinnedOnItsPageAndStandsOnTopOfToday() {
        UUID campaign = stance.campaign("Free the river");
        UI.getCurrent().navigate("campaigns/" + campaign);
        press("Pin to the menu");

        UI.getCurrent().navigate("");
        assertThat(Screen.text()).contains("My campaigns", "Free the river", "Nothing new since");

        Paths.open("campaigns/" + campaign + "/progress");
        press("Take out of the menu");
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).withText("Free the river").exists()).isFalse();
    }

    @Test
    void managersWithoutAPinAreToldOfPinsAndOfficersAreNot() {
        UI.getCurrent().navigate("");
        assertThat(find(H2.class).withText("My campaigns").exists()).isTrue();
        assertThat(Screen.text()).contains("Pin a campaign to the menu");

        Acting.as(jdbc, "Olga Officer", Role.OFFICER, () -> {
            UI.getCurrent().navigate("");
            assertThat(find(H2.class).withText("My campaigns").exists()).isFalse();
        });
    }

    @Test
    void whatIsNewIsSaidAndListed() {
        UUID campaign = stance.campaign("Free the river");
        UI.getCurrent().navigate("campaigns/" + campaign);
        press("Pin to the menu");
        contact(campaign, false);
        contact(campaign, true);

        UI.getCurrent().navigate("");
        Anchor contacts = find(Anchor.class).withText("2 contacts").single();
        Paths.open(contacts.getHref());

        assertThat(Screen.view()).isEqualTo("NewsView");
        assertThat(rows()).isEqualTo(2);
        Acting.as(jdbc, "Olga Officer", Role.OFFICER, () -> {
            Paths.open(contacts.getHref());
            assertThat(rows()).isEqualTo(1);
        });
    }

    @Test
    void whatAnAddressOfNewsSaysWronglyCountsAsNotSaid() {
        UUID campaign = stance.campaign("Free the river");
        for (String query :
                List.of("", "?since=yesterday", "?since=%2B1000000000-12-31T23:59:59Z", "?kind=x%27", "?since=%00")) {
            Paths.open("campaigns/" + campaign + "/news" + query);

            assertThat(Screen.view()).as(query).isEqualTo("NewsView");
        }
        UI.getCurrent().navigate("campaigns/" + UUID.randomUUID() + "/news");
        assertThat(Screen.view()).isEqualTo("CampaignsView");
    }

    @Test
    void whoeverPinnedNothingSeesNothingOfIt() {
        stance.campaign("Free the river");

        UI.getCurrent().navigate("");

        assertThat(find(Anchor.class).withText("Free the river").exists()).isFalse();
    }

    @Test
    @SignedIn(role = Role.VIEWER, language = "fr")
    void viewersPinToo() {
        UUID campaign = stance.campaign("Free the river");
        UI.getCurrent().navigate("campaigns/" + campaign);
        press("Épingler au menu");

        UI.getCurrent().navigate("");

        assertThat(Screen.text()).contains("Mes campagnes", "Free the river");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private int rows() {
        return find(Grid.class)
                .single()
                .getGenericDataView()
                .getItems()
                .toList()
                .size();
    }

    private void contact(UUID campaign, boolean confidential) {
        jdbc.sql("""
                    insert into contact (id, version, kind, direction, happened_at, recorded_at, campaign_id, confidential, recorded_by)
                    values (uuidv7(), 0, 'meeting', 'together', timestamptz '2026-03-05 10:00Z', now() + interval '1 min', ?, ?, ?)
                    """)
                .params(campaign, confidential, Acting.account(jdbc, "Mona Boss", Role.MANAGER))
                .update();
    }
}
