package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Parley is killed at the worst moments: what was confirmed is there once, what was not finished is not there at all. */
class KillJourneyTests {

    private static final int PEOPLE = 20_000;

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void aListThatWasBeingEnteredIsNotThereAndEntersTheNextTime(@TempDir Path folder) throws IOException {
        String list = Files.write(folder.resolve("long.csv"), rows()).toString();
        Desk ada = journey.administrator();
        ada.intake.previews(list, "New Zealand Parliament", "");
        assertThat(ada.intake.numbers()).containsEntry("New", PEOPLE);

        ada.intake.entersWhatWasShown();
        ada.mustShow("Writing");
        String run = ada.browser().path();
        journey.kills();
        journey.startsAgain();
        journey.signsInAgain(ada);

        ada.open(run.substring(1));
        ada.mustShow("The work was interrupted and nothing was entered.");
        ada.browser().shoot("an interrupted import");
        ada.intake.previews(list, "New Zealand Parliament", "");
        assertThat(ada.intake.numbers())
                .containsEntry("New", PEOPLE)
                .containsEntry("Unchanged", 0)
                .containsEntry("Changed", 0);

        ada.intake.entersWhatWasShown();
        ada.mustShow("What was entered");
        assertThat(ada.intake.numbers()).containsEntry("New", PEOPLE);
    }

    @Test
    void whatWasConfirmedIsThereOnceAndAnUnconfirmedSaveAtMostOnce() {
        Desk ada = journey.administrator();
        List<String> confirmed = Stream.of("Ada", "Bea", "Cora", "Dora", "Emma")
                .map(name -> name + " Confirmed")
                .toList();
        confirmed.forEach(ada.lawmaker::enters);

        ada.lawmaker.beginsToEnter("Fay Untold");
        ada.pressAndGoOn("Enter");
        journey.kills();
        journey.startsAgain();
        journey.signsInAgain(ada);

        for (String name : confirmed) {
            ada.lawmaker.searches(name);
            ada.mustShow("1 lawmaker");
        }
        ada.lawmaker.searches("Confirmed");
        ada.mustShow("5 lawmakers");
        ada.lawmaker.searches("Fay Untold");
        assertThat(ada.shows("2 lawmakers")).isFalse();
    }

    @Test
    void anOpenPageSaysThatItsNumbersAreOldAndFollowsAgain() {
        Desk ada = journey.administrator();
        ada.campaign.starts(
                "Free the river", "", LocalDate.now(), LocalDate.now().plusMonths(2));
        ada.campaign.opens("Free the river");
        ada.press("How it stands, with pictures");
        ada.mustShow("Live");
        ada.browser()
                .until("push began", () -> ada.browser().run("return window.vaadinPush?.atmosphere ?? null") != null);
        String page = ada.browser().path();

        Instant killed = Instant.now();
        journey.kills();
        ada.mustShow("Connection lost. These are the numbers from");
        assertThat(Duration.between(killed, Instant.now()))
                .as("before 45 seconds without a sign of life are over")
                .isLessThan(Duration.ofSeconds(40));
        ada.browser().shoot("a page whose server is away");
        journey.startsAgain();
        journey.signsInAgain(ada);

        ada.open(page.substring(1));
        ada.mustShow("Live");
    }

    private static List<String> rows() {
        return Stream.concat(
                        Stream.of("id,name,email,party,constituency"),
                        IntStream.range(0, PEOPLE)
                                .mapToObj(i -> "k%d,Person No%d Example,p%d@long.example,Fern,Place %d"
                                        .formatted(i, i, i, i % 120)))
                .toList();
    }
}
