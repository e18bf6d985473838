package org.parley.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A list goes the whole way, twice: as it came in May, and as it came in November with everything that can happen to one. */
class ListJourneyTests {

    private static final Charset OLD = Charset.forName("windows-1252");
    private static final String PARLIAMENT = "Parliament of Canada";
    private static final String CHAMBER = "House of Commons";
    private static final String SAVED = "Read as “Registre”, saved by Ada Norlund";
    private static final String HEADER = "Nom complet;Circonscription;Parti;Courriel;Début du mandat;Dossier\n";
    private static final String MAY = """
            Registre fictif des membres
            Arrêté au 1er mai 2026 – document de travail

            """ + HEADER + """
            Élodie Beaurivage;Fort-Aulne;Parti des Lacs;elodie.beaurivage@parl.example;04/05/2021;A-1
            Nathan Okpik;Baie-Grise;Voix du Nord;nathan.okpik@parl.example;04/05/2021;A-2
            Marie-Ève Tremblant;Côte-Bleue;Bloc des Érables;marie-eve.tremblant@parl.example;06/07/2022;
            François Desœuvre;Rivière-Noire;Parti des Lacs;francois.desoeuvre@parl.example;04/05/2021;A-4
            Marc Lac-Vert;Trois-Îles;Bloc des Érables;;04/05/2021;A-5
            Gisèle Montcœur;L’Anse;Voix du Nord;gisele.montcoeur@parl.example;06/07/2022;
            """;
    private static final String NOVEMBER = """
            Registre fictif des membres
            Arrêté au 1er novembre 2026

            """ + HEADER + """
            Élodie Beaurivage;Fort-Aulne;Voix du Nord;elodie.beaurivage@parl.example;04/05/2021;A-1
            Nathan Okpik;Baie-Grise;Voix du Nord;nathan.okpik@parl.example;04/05/2021;A-2
            Marie-Ève Tremblant;Côte-Bleue;Bloc des Érables;bureau.tremblant@parl.example;06/07/2022;
            Marc Lac-Vert;Sept-Chutes;Bloc des Érables;;01/11/2026;A-7
            Gisèle Montcœur;L’Anse;Voix du Nord;gisele.montcoeur@parl.example;06/07/2022;
            Aïcha Benoîtville;Rivière-Noire;Parti des Lacs;aicha.benoitville@parl.example;01/11/2026;A-8
            ;Mont-Gris;Parti des Lacs;noe.vertlac@parl.example;01/11/2026;A-9
            Léa Sansfin;Pointe-Rouge;Parti des Lacs;;lea.sansfin@parl.example;01/11/2026;A-10
            """;
    private static final int MANY = 40_000;

    @RegisterExtension
    final Journey journey = new Journey();

    @TempDir
    Path folder;

    @Test
    void aListIsUnderstoodDecidedCorrectedEnteredAndTakenBack() throws IOException {
        Desk ada = journey.administrator();

        isUnderstoodAndEntered(ada, file("registre-mai.csv", MAY, OLD));
        Path november = file("registre-novembre.csv", NOVEMBER, OLD);
        sorts(ada, november);
        String faulty = isDecided(ada);
        ada.press("Enter 4 people and end the seats of 2");
        ada.mustShow("2 new lawmakers and 2 who were changed.");
        ada.mustShow("2 seats were ended");
        ada.browser().shoot("a list was entered");
        String entered = ada.browser().path();
        changesNothingAgain(ada, november);
        correctedLinesAreNew(ada, file("corrected.csv", corrected(faulty), StandardCharsets.UTF_8));
        ada.intake.hands(file("long.csv", many(), StandardCharsets.UTF_8));
        ada.intake.isFrom(PARLIAMENT, CHAMBER);
        ada.intake.stopsReading();
        ada.press("Let this list go");
        isTakenBack(ada, entered.substring(1));

        assertThat(ada.intake.history()).containsExactly("Let go", "Entered", "Let go", "Taken back", "Entered");
    }

    private static void isUnderstoodAndEntered(Desk ada, Path may) {
        ada.intake.hands(may);
        ada.mustShow("These lines stand above the list and are left out:");
        ada.mustShow("Arrêté au 1er mai 2026 – document de travail");
        ada.mustShow("The file does not say its encoding and is read as windows-1252.");
        ada.mustShow("Marie-Ève Tremblant");
        ada.intake.isFrom(PARLIAMENT, CHAMBER);
        ada.mustShow("Say beside the column of days whether day or month comes first");
        assertThat(ada.offers("Show what would happen")).isFalse();
        ada.choose("Order of day and month in Début du mandat", "day first (31/12)");
        ada.intake.means("Dossier", "Keep as a note");
        ada.type("Save these columns as", "Registre");
        ada.press("Save");
        ada.mustShow(SAVED);
        ada.browser().shoot("columns saved by name");
        ada.intake.isFrom(PARLIAMENT, CHAMBER);
        ada.intake.looksAtWhatWouldHappen();
        assertThat(ada.intake.numbers()).containsEntry("New", 6).containsEntry("Faulty lines", 0);
        ada.press("Enter 6 people");
        ada.mustShow("6 new lawmakers and nobody changed.");
    }

    /** Hands in a list whose columns are known by now, up to what would happen. */
    private static void sorts(Desk ada, Path list) {
        ada.intake.hands(list);
        ada.mustShow(SAVED);
        ada.intake.isFrom(PARLIAMENT, CHAMBER);
        ada.intake.looksAtWhatWouldHappen();
    }

    /** Looks at every list behind the numbers and decides what is open; the faulty lines as they are downloaded. */
    private static String isDecided(Desk ada) {
        assertThat(ada.intake.numbers())
                .containsEntry("New", 1)
                .containsEntry("Unchanged", 3)
                .containsEntry("Changed", 1)
                .containsEntry("No longer on the list", 1)
                .containsEntry("Doubtful", 1)
                .containsEntry("Faulty lines", 2);
        ada.mustShow("Aïcha Benoîtville");
        ada.intake.lets("Party", "Take theirs");
        ada.intake.opens("Changed");
        ada.mustShow("Party: “Parti des Lacs” becomes “Voix du Nord”");
        ada.mustShow("E-mail: bureau.tremblant@parl.example is added");
        ada.intake.opens("Doubtful");
        ada.intake.decides("Marc Lac-Vert", "Different people");
        ada.intake.opens("No longer on the list");
        ada.mustShow("François Desœuvre");
        ada.mustShow("Trois-Îles");
        ada.intake.endsSeats("lost the seat");
        assertThat(ada.intake.numbers()).containsEntry("New", 2).containsEntry("Doubtful", 0);
        ada.intake.opens("Faulty lines");
        ada.mustShow("No name is given.");
        return ada.intake.faultyLines();
    }

    private static void changesNothingAgain(Desk ada, Path list) {
        sorts(ada, list);
        assertThat(ada.intake.numbers())
                .containsEntry("New", 0)
                .containsEntry("Changed", 0)
                .containsEntry("Unchanged", 6)
                .containsEntry("No longer on the list", 0)
                .containsEntry("Doubtful", 0)
                .containsEntry("Faulty lines", 2);
        assertThat(ada.texts("vaadin-button")).noneMatch(button -> button.startsWith("Enter"));
        ada.press("Let this list go");
    }

    private static void correctedLinesAreNew(Desk ada, Path corrected) {
        sorts(ada, corrected);
        assertThat(ada.intake.numbers())
                .containsEntry("New", 2)
                .containsEntry("Changed", 0)
                .containsEntry("Doubtful", 0)
                .containsEntry("Faulty lines", 0);
        ada.mustShow("Noé Vertlac");
        ada.mustShow("Léa Sansfin");
        ada.press("Enter 2 people");
        ada.mustShow("2 new lawmakers and nobody changed.");
    }

    private static void isTakenBack(Desk ada, String run) {
        ada.lawmaker.opens("Desoeuvre", "François Desœuvre");
        ada.mustShow("lost the seat");
        ada.open(run);
        ada.intake.takesBack();
        ada.mustShow("2 people were removed; 4 others are as before.");
        ada.browser().shoot("an import taken back");
        ada.lawmaker.opens("Desoeuvre", "François Desœuvre");
        assertThat(ada.shows("lost the seat")).isFalse();
        ada.lawmaker.searches("Benoîtville");
        ada.mustShow("Nobody fits");
        ada.lawmaker.searches("Vertlac");
        ada.mustShow("Noé Vertlac");
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    /** What somebody makes of the faulty lines in a spreadsheet: the name filled in, the cell too many taken out. */
    private static String corrected(String faulty) throws IOException {
        List<String> lines = new ArrayList<>();
        for (CSVRecord line : CSVFormat.RFC4180.parse(new StringReader(faulty))) {
            List<String> cells = new ArrayList<>(line.toList());
            if (cells.getFirst().isEmpty()) {
                cells.set(0, "Noé Vertlac");
            } else if (cells.getFirst().equals("Léa Sansfin")) {
                cells.remove(3);
                cells.add(5, cells.removeLast());
            }
            lines.add(cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")));
        }
        assertThat(lines).as("the faulty lines below their header").hasSize(3);
        return String.join("\n", lines);
    }

    private static String many() {
        return IntStream.range(0, MANY)
                .mapToObj("Person No%1$d Example;Place %1$d;Fern;p%1$d@long.example;2021-05-04;"::formatted)
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }
}
