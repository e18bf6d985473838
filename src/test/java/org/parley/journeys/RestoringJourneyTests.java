package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey of a slip: an officer corrects a lawmaker wrongly and gives the earlier name back, and a manager sees both. */
class RestoringJourneyTests {

    private static final String RIGHT = "Sophea Chanthou វិចិត្រ";
    private static final String WRONG = "Sopheap Chantou";

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aSlipIsTakenBackFromTheHistoryAndAManagerSeesBothChanges() {
        Desk ada = journey.administrator();
        Desk omar = journey.invited(ada, "omar@parley.example", "Omar Field", "Officer");
        Desk mara = journey.invited(ada, "mara@parley.example", "Mara Stein", "Manager");
        omar.lawmaker.enters(RIGHT);

        omar.lawmaker.opens("Sophea", RIGHT);
        omar.lawmaker.corrects("Name as officially written", WRONG);
        omar.history.opens();
        omar.mustShow("Lawmaker · changed");
        omar.browser().shoot("the history of a lawmaker with a slip");
        omar.history.restores("Official name", RIGHT);
        omar.mustShow(RIGHT);
        omar.lawmaker.opens("Sophea", RIGHT);
        assertThat(omar.offers("Recent changes")).isFalse();

        mara.history.everything();
        mara.mustShow("Omar Field");
        assertThat(mara.history.changesOf("Official name"))
                .startsWith("%s → %s".formatted(WRONG, RIGHT), "%s → %s".formatted(RIGHT, WRONG));
        mara.browser().shoot("recent changes with a slip and its restoring");

        mara.type("Search the name of a record: a person, letter, campaign, partner or parliament", "nobody at all");
        mara.mustShow("No such changes");
        mara.open("changes?search=sophea&kind=lawmaker");
        mara.press(RIGHT);
        mara.mustShow("Correct");
    }
}
