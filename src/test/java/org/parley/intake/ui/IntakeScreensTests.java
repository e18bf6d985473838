package org.parley.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.AtTheMachine;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.intake.Desk;
import org.parley.intake.IntakeLine;
import org.parley.intake.IntakeMappings;
import org.parley.intake.Place;
import org.parley.intake.RestLine;
import org.parley.intake.SavedMapping;
import org.parley.intake.column.DayOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The screens from a file to lawmakers. */
@SpringBootTest
@SignedIn
@ViewPackages(packages = {"org.parley.intake.ui", "org.parley.base.ui"})
class IntakeScreensTests extends SpringBrowserlessTest {

    private static final String MEMBERS = """
            Name,Party,Constituency,Email
            Ana Duarte,Green,North,ana@parliament.example
            Bo Ek,Blue,South,not an address
            ,Blue,West,
            """;

    @Autowired
    private Desk desk;

    @Autowired
    private IntakeMappings mappings;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void anEmptyListSaysWhatToDoFirst() {
        navigate(IntakesView.class);

        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Take in a list");
    }

    @Test
    void theFirstStepTakesAFile() {
        navigate(NewIntakeView.class);

        assertThat(find(ListUpload.class).exists()).isTrue();
        assertThat(find(Steps.class).exists()).isTrue();
    }

    @Test
    void theSecondStepShowsWhatWasUnderstoodAndAsksOnlyWhatIsOpen() {
        UUID id = desk.hands(MEMBERS);
        navigate("intake/" + id, IntakeView.class);

        assertThat(button("Show what would happen").isEnabled()).isFalse();
        choose("House of Representatives");

        assertThat(button("Show what would happen").isEnabled()).isTrue();
    }

    @Test
    void thePreviewHasNumbersThatOpenTheirLists() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        navigate("intake/" + id, IntakeView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("intake/" + id + "?list=new", "intake/" + id + "?list=faulty");
        assertThat(find(PersonGrid.class).single().getGenericDataView().getItems())
                .hasSize(2);
        UI.getCurrent().navigate("intake/" + id, QueryParameters.of("list", "faulty"));
        assertThat(find(FaultGrid.class).single().getGenericDataView().getItems())
                .extracting(fault -> fault.line())
                .containsExactly(4);
    }

    @Test
    void enteringIsOneClickAndEndsWithAResult() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        navigate("intake/" + id, IntakeView.class);

        test(button("Enter 2 people")).click();
        desk.waits(id);
        navigate("intake/" + id, IntakeView.class);

        assertThat(desk.more("lawmaker")).isEqualTo(2);
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Take in another list");
        navigate(IntakesView.class);
        assertThat(lines())
                .singleElement()
                .extracting(line -> line.counts().fresh())
                .isEqualTo(2);
    }

    @Test
    void takingAnImportBackAsksFirstAndEndsWithWhatStays() {
        UUID id = desk.takesIn(MEMBERS, "nz", null).id();
        desk.corrects("Ana Duarte");
        navigate("intake/" + id, IntakeView.class);

        test(button("Take this import back")).click();
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .startsWith("The 2 people it brought go, and nobody else was changed by it.");
        assertThat(desk.more("lawmaker")).isEqualTo(2);
        test(find(ConfirmDialog.class).single()).confirm();
        desk.waits(id);
        navigate("intake/" + id, IntakeView.class);

        assertThat(desk.more("lawmaker")).isEqualTo(1);
        assertThat(find(RestGrid.class).single().getGenericDataView().getItems())
                .extracting(RestLine::name)
                .containsExactly("Ana Duarte");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Take this import back");
    }

    @Test
    void aListFromTheCommandLineIsShownAsThat() {
        UUID id =
                AtTheMachine.asOfficer(() -> desk.takesIn(MEMBERS, "nz", null)).id();

        navigate("intake/" + id, IntakeView.class);

        assertThat(find(DescriptionList.Description.class).all())
                .extracting(DescriptionList.Description::getText)
                .contains("the command line");
        navigate(IntakesView.class);
        assertThat(lines()).extracting(IntakeLine::who).containsExactly("");
    }

    @Test
    void columnsAreSavedByNameAndTheNextListSaysThatItIsReadByThem() {
        UUID id = desk.hands(MEMBERS);
        navigate("intake/" + id, IntakeView.class);
        test(nameOfColumns()).setValue("Our sheet");
        test(button("Save")).click();

        navigate("intake/" + desk.hands(MEMBERS), IntakeView.class);

        assertThat(sentences()).anyMatch(text -> text.startsWith("Read as “Our sheet”, saved by Ana Duarte on "));
        test(nameOfColumns()).setValue("Sheet of the desk");
        test(button("Rename")).click();
        assertThat(mappings.list()).extracting(SavedMapping::name).containsExactly("Sheet of the desk");
        mappings.list().forEach(saved -> mappings.delete(saved.id()));
    }

    @Test
    void theOrderOfDayAndMonthIsChosenBesideItsColumn() {
        UUID id = desk.hands("Name,Since\nAna Duarte,05/06/2020\n");
        navigate("intake/" + id, IntakeView.class);
        choose("House of Representatives");

        assertThat(button("Show what would happen").isEnabled()).isFalse();
        order().setValue(DayOrder.DAY_FIRST);

        assertThat(button("Show what would happen").isEnabled()).isTrue();
    }

    @Test
    void aListOfRolesProposesTheCommitteeThatItsFileIsNamedAfter() {
        UUID id = desk.hands("Name,Committee role\nAna Duarte,Chair\n", "itre.csv");
        navigate("intake/" + id, IntakeView.class);
        chooseParliament("European Parliament");

        assertThat(find(CommitteeField.class).single().getContent().getValue()).isEqualTo("ITRE");
        assertThat(button("Show what would happen").isEnabled()).isTrue();
    }

    @Test
    void aDeadLinkLeadsToTheList() {
        navigate("intake/" + UUID.randomUUID(), IntakesView.class);
        navigate("intake/nothing", IntakesView.class);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsIsOfferedNothingToChange() {
        navigate(IntakesView.class);

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Take in a list");
    }

    @SuppressWarnings("unchecked")
    private List<IntakeLine> lines() {
        Grid<IntakeLine> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().toList();
    }

    private TextField nameOfColumns() {
        return find(TextField.class).all().stream()
                .filter(field -> "Save these columns as".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<DayOrder> order() {
        return find(Select.class).all().stream()
                .filter(field -> field.getAriaLabel().equals(Optional.of("Order of day and month in Since")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void chooseParliament(String name) {
        ComboBox<Place> parliament = find(ComboBox.class).all().stream()
                .filter(field -> "Parliament".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        List<Place> all = parliament.getGenericDataView().getItems().toList();
        parliament.setValue(all.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private void choose(String chamber) {
        chooseParliament("Parliament of Australia");
        Select<Place> chambers = find(Select.class).all().stream()
                .filter(field -> "Chamber".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        chambers.setValue(chambers.getGenericDataView().getItems().toList().stream()
                .filter(place -> place.name().equals(chamber))
                .findFirst()
                .orElseThrow());
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
