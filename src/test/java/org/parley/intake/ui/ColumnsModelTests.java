package org.parley.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.intake.Place;
import org.parley.intake.Understanding;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.DayOrder;
import org.parley.intake.column.DayOrders;
import org.parley.intake.column.Guess;
import org.parley.intake.column.Meaning;
import org.parley.intake.file.Files;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.Spooled;

/** What is still open about a list depends on its columns, and each choice on the others. */
class ColumnsModelTests {

    private static final Place LOWER = new Place(UUID.randomUUID(), "Lower House");
    private static final Place UPPER = new Place(UUID.randomUUID(), "Upper House");
    private static final UUID ONE_CHAMBER = UUID.randomUUID();
    private static final UUID TWO_CHAMBERS = UUID.randomUUID();

    @Test
    void aListNeedsANameAndAPlace() {
        ColumnsModel model = model("Name,Party\nAna Duarte,Green\n");

        assertThat(model.open()).contains("intake.open.parliament");
        model.isFrom(TWO_CHAMBERS);
        assertThat(model.open()).contains("intake.open.chamber");
        model.isOf(UPPER.id());
        assertThat(model.open()).isEmpty();
        model.means(0, Meaning.IGNORE);
        assertThat(model.open()).contains("intake.open.name");
    }

    @Test
    void aSingleChamberIsChosenWithItsParliament() {
        ColumnsModel model = model("Name\nAna Duarte\n");

        model.isFrom(ONE_CHAMBER);

        assertThat(model.chamber()).contains(LOWER.id());
        assertThat(model.open()).isEmpty();
        model.isFrom(null);
        assertThat(model.chamber()).isEmpty();
    }

    @Test
    void aColumnThatSaysTheChamberMakesChoosingUnnecessary() {
        ColumnsModel model = model("Name,House\nAna Duarte,Upper\n");

        model.isFrom(TWO_CHAMBERS);

        assertThat(model.columnSaysChamber()).isTrue();
        assertThat(model.open()).isEmpty();
    }

    @Test
    void aMeaningThatCanBeSaidOnceMovesAndOthersDoNot() {
        ColumnsModel model = model("Name,Alias of name,Mail one,Mail two\nAna,A,a@x.example,b@x.example\n");

        model.means(1, Meaning.OFFICIAL_NAME);
        model.means(2, Meaning.EMAIL);
        model.means(3, Meaning.EMAIL);

        assertThat(model.plan().columns())
                .extracting(ColumnMeaning::meaning)
                .containsExactly(Meaning.IGNORE, Meaning.OFFICIAL_NAME, Meaning.EMAIL, Meaning.EMAIL);
    }

    @Test
    void samplesAreTheFirstDifferentValues() {
        assertThat(model("Name,Party\nAna,A\nBo,A\nCy,\nDi,B\nEl,C\nFo,D\n").samples(1))
                .containsExactly("A", "B", "C");
    }

    @Test
    void anOrderOfDayAndMonthIsAskedWhereNothingProvesIt() {
        ColumnsModel model = model("Name,Since,Until\nAna Duarte,05/06/2020,13/02/2021\nBo Ek,01/02/2020,01/02/2021\n");
        model.isFrom(ONE_CHAMBER);

        assertThat(model.asksOrder(1)).isTrue();
        assertThat(model.asksOrder(2)).isFalse();
        assertThat(model.column(2).detail()).isEqualTo("day-first");
        assertThat(model.open()).contains("intake.open.days");
        model.ordersDays(1, DayOrder.MONTH_FIRST);
        assertThat(model.open()).isEmpty();
        assertThat(model.plan().columns().get(1)).isEqualTo(new ColumnMeaning(Meaning.STARTED_ON, "month-first"));
    }

    @Test
    void aColumnThatBecomesOneOfDaysIsAskedForItsOrder() {
        ColumnsModel model = model("Name,Shoe\nAna Duarte,05/06/2020\n");

        assertThat(model.asksOrder(1)).isFalse();
        model.means(1, Meaning.STARTED_ON);

        assertThat(model.asksOrder(1)).isTrue();
    }

    @Test
    void rolesNeedACommittee() {
        ColumnsModel model = model("Name,Committee role\nAna Duarte,Chair\n");
        model.isFrom(ONE_CHAMBER);

        assertThat(model.open()).contains("intake.open.committee");
        model.isAbout("FIN");
        assertThat(model.open()).isEmpty();
        assertThat(model.plan().committee()).isEqualTo("FIN");
        model.means(1, Meaning.IGNORE);
        assertThat(model.plan().committee()).isEmpty();
    }

    @Test
    void aListOfIdsWithoutNamesOnlyAdds() {
        ColumnsModel model = model("wikidata_id,Email\nQ1,ana@parliament.example\n");
        model.isFrom(TWO_CHAMBERS);

        assertThat(model.addsOnly()).isTrue();
        assertThat(model.open()).isEmpty();
    }

    private static ColumnsModel model(String text) {
        Spooled file = Files.of(text);
        FirstLook look = FirstLook.at(file, Files.LIMITS);
        file.discard();
        Guess guess = Guess.from(look.header().names(), look.rows());
        DayOrders days = new DayOrders(look.header().names().size());
        look.rows().forEach(days::look);
        return new ColumnsModel(
                new Understanding(
                        UUID.randomUUID(),
                        "list.csv",
                        look,
                        guess.layout(),
                        Guess.withDays(guess.columns(), days.found()),
                        days.found(),
                        "",
                        null),
                parliament -> parliament.equals(ONE_CHAMBER) ? List.of(LOWER) : List.of(LOWER, UPPER));
    }
}
