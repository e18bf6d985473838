package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may what, as it shows in the browser. */
class RolesJourneyTests {

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aViewerChangesNothingAndAnOfficerAdministersNothing() {
        Desk ada = journey.administrator();
        ada.intake.enters("new-zealand.csv", "New Zealand Parliament", "");
        Desk vera = journey.invited(ada, "vera@parley.example", "Vera Lindqvist", "Viewer");
        Desk omar = journey.invited(ada, "omar@parley.example", "Omar Idrissi", "Officer");

        vera.open("");
        assertThat(vera.offers("Log contact")).isFalse();
        assertThat(vera.offers("Administration")).isFalse();
        vera.open("campaigns");
        assertThat(vera.offers("New campaign")).isFalse();
        vera.open("letters");
        assertThat(vera.offers("New letter")).isFalse();
        vera.open("lawmakers");
        assertThat(vera.offers("New lawmaker")).isFalse();
        assertThat(vera.reachesByKeyboard("Skip to the page", "Search names in any script"))
                .isTrue();
        vera.lawmaker.searches("whetu");
        vera.row("Aroha Whetū");
        vera.mustShow("Ōtūmoana");
        assertThat(vera.offers("Correct")).isFalse();
        vera.open("intake/new");
        assertThat(vera.shows("Choose a file")).isFalse();
        vera.open("lawmakers/new");
        assertThat(vera.hasField("Family name")).isFalse();

        omar.open("");
        assertThat(omar.offers("Log contact")).isTrue();
        assertThat(omar.offers("Administration")).isFalse();
        omar.open("administration/accounts");
        assertThat(omar.offers("Invite somebody")).isFalse();
    }
}
