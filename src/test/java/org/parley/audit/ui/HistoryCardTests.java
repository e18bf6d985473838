package org.parley.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.campaign.CampaignDetails;
import org.parley.campaign.Campaigns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A record's page tells its history when asked, and gives an earlier value back after asking once more. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class HistoryCardTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID campaign;

    @BeforeEach
    void aCampaignThatWasCorrected() {
        campaign = campaigns.start(new CampaignDetails("Free the river", "", DAY, null, actor.id()));
        correct("Free the rivers");
    }

    @Test
    void nothingIsReadUntilItIsOpened() {
        UI.getCurrent().navigate("campaigns/" + campaign);
        assertThat(find(HistoryLine.class).all()).isEmpty();

        open();

        assertThat(find(HistoryLine.class).all()).hasSize(2);
        assertThat(text(lines())).contains("Campaign · changed", "Name", "Free the river", "Free the rivers");
    }

    @Test
    void anEarlierValueIsGivenBackAfterAskingOnceMore() {
        UI.getCurrent().navigate("campaigns/" + campaign);
        open();
        test(find(Button.class).all().stream()
                        .filter(one -> one.getText().equals("Restore"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(text(find(Dialog.class).single())).contains("“Free the river”");

        confirm();

        assertThat(campaigns.details(campaign).name()).isEqualTo("Free the river");
    }

    @Test
    void whoComesLateIsToldWhatItSaysNow() {
        UI.getCurrent().navigate("campaigns/" + campaign);
        open();
        correct("Free the lake");

        test(find(Button.class).all().stream()
                        .filter(one -> one.getText().equals("Restore"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(text(find(Dialog.class).single())).contains("“Free the lake”", "“Free the river”");
        assertThat(campaigns.details(campaign).name()).isEqualTo("Free the lake");
    }

    @Test
    void whoOnlyLooksReadsAndRestoresNothing() {
        Acting.as(jdbc, "Vera Lang", Role.VIEWER, () -> {
            UI.getCurrent().navigate("campaigns/" + campaign);
            open();

            assertThat(find(HistoryLine.class).all()).hasSize(2);
            assertThat(find(Button.class).all()).noneMatch(one -> one.getText().equals("Restore"));
        });
    }

    private void correct(String name) {
        jdbc.sql("select set_config('parley.act', '', true)")
                .query((row, number) -> number)
                .list();
        campaigns.correct(
                campaign, campaigns.details(campaign).seen(), new CampaignDetails(name, "", DAY, null, actor.id()));
    }

    private void open() {
        find(Details.class).all().stream()
                .filter(one -> one.hasClassName("history"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
    }

    private void confirm() {
        test(find(Button.class).all().stream()
                        .filter(one -> one.hasClassName("save"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Component lines() {
        return find(HistoryCard.class).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + component.getChildren().map(HistoryCardTests::text).reduce("", String::concat);
    }
}
