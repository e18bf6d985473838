package org.parley.chart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.chart.Cell;
import org.parley.chart.Column;
import org.parley.chart.Drawn;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.chart.Totals;

/** A picture and the table beside it say the same. */
@ViewPackages
class ChartTests extends BrowserlessTest {

    private static final Cell THREE = new Cell(3, "3", "list?three");
    private static final Cell FIVE = new Cell(5, "5", "list?five");

    @Test
    void theTableIsMadeWhenItIsOpenedAndItsNumbersAreLinks() {
        Chart chart = new Chart(picture(THREE));
        UI.getCurrent().add(chart);
        assertThat(find(NativeTable.class).all()).isEmpty();

        NativeDetails table = find(NativeDetails.class).single();
        table.setOpen(true);
        ComponentUtil.fireEvent(table, new NativeDetails.ToggleEvent(table, true));

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("list?three", "list?five", "list?three", "list?five");
        assertThat(find(Anchor.class).all().getFirst().getAriaLabel()).contains("Week 1, Support: 3");
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("What it says")
                .contains("–");
    }

    @Test
    void newerNumbersAreShownInTheSamePlaceAndAnOpenTableStaysOpen() {
        Chart chart = new Chart(picture(THREE));
        UI.getCurrent().add(chart);
        NativeDetails table = find(NativeDetails.class).single();
        table.setOpen(true);

        chart.show(picture(new Cell(4, "4", "list?four")));

        assertThat(table.isOpen()).isTrue();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("4")
                .doesNotContain("3");
    }

    @Test
    void theBrowserGetsTheSameNumbersAndWhereTheyLead() {
        String sketch = Sketch.of(picture(THREE)).toString();

        assertThat(sketch)
                .contains("\"drawn\":\"stacked\"")
                .contains("{\"value\":3.0,\"text\":\"3\",\"href\":\"list?three\"},{\"value\":5.0")
                .contains("null");
    }

    @Test
    void theLibraryIsThatOfTheBuild() {
        assertThat(Library.PATH).matches("webjars/echarts/\\d+\\.\\d+\\.\\d+/echarts\\.esm\\.min\\.js");
        assertThat(ChartTests.class.getResource("/META-INF/resources/" + Library.PATH))
                .isNotNull();
    }

    private static Picture picture(Cell first) {
        return new Picture(
                Drawn.STACKED,
                "What it says",
                "Week",
                List.of(new Column("Support", 1), new Column("Refusal", 2)),
                List.of(
                        Row.of("Week 1", 1, List.of(first, FIVE)),
                        Row.of("Week 2", 1, List.of(Cell.NOTHING, Cell.NOTHING))),
                new Totals("All", List.of(first, Cell.NOTHING), List.of(Cell.NOTHING, FIVE)));
    }
}
