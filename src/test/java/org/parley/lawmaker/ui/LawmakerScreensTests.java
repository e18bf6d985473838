package org.parley.lawmaker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.base.Seen;
import org.parley.base.ui.ConflictDialog;
import org.parley.lawmaker.LawmakerDetails;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.LawmakerSort;
import org.parley.lawmaker.Lawmakers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The list of lawmakers and the page of one: lists, narrows, opens, dead link, refused save, two people at once. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class LawmakerScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Lawmakers lawmakers;

    @Autowired
    private JdbcClient jdbc;

    private UUID mele;

    @BeforeEach
    void twoPeople() {
        mele = person("Mele Fonoti", "Mele", "Fonoti");
        person("กมล วงศ์เดช", "กมล", "วงศ์เดช");
    }

    @Test
    void listsAndNarrowsByTheAddress() {
        UI.getCurrent().navigate("lawmakers");
        assertThat(names()).containsExactly("Mele Fonoti", "กมล วงศ์เดช");

        UI.getCurrent().navigate("lawmakers", QueryParameters.fromString("search=FÓNOTI&sort=party&down=true"));
        assertThat(names()).containsExactly("Mele Fonoti");
        assertThat(find(LawmakerGrid.class).single().chosenSort())
                .isEqualTo(new LawmakerSort(LawmakerSort.By.PARTY, true));

        UI.getCurrent()
                .navigate(
                        "lawmakers",
                        QueryParameters.fromString("in-office=true&parliament=nonsense&sort=drop%20table"));
        assertThat(names()).isEmpty();
    }

    @Test
    void aSearchThatFitsTooManyGoesOnPastWhatWasCounted() {
        jdbc.sql("""
                insert into lawmaker (id, version, official_name)
                select gen_random_uuid(), 0, 'Person ' || n from generate_series(1, 10050) n
                """).update();
        // As the database does by itself after much was entered; it may believe that nobody is there, as other tests
        // left it.
        jdbc.sql("analyze lawmaker, lawmaker_name, lawmaker_listing").update();

        UI.getCurrent().navigate("lawmakers", QueryParameters.fromString("search=person"));

        assertThat(find(Span.class).all()).extracting(Span::getText).contains("More than 10,000 lawmakers");
        assertThat(find(LawmakerGrid.class).single().getLazyDataView().getItem(10_040))
                .isNotNull();

        UI.getCurrent().navigate("lawmakers", QueryParameters.fromString("search=mele"));
        assertThat(names()).containsExactly("Mele Fonoti");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("1 lawmaker");
    }

    @Test
    void aPageOpensBesideTheListAndTheFilterSurvives() {
        UI.getCurrent().navigate("lawmakers", QueryParameters.fromString("search=mele"));

        UI.getCurrent().navigate("lawmakers/" + mele, QueryParameters.fromString("search=mele"));

        assertThat(names()).containsExactly("Mele Fonoti");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Mele Fonoti", "Mandates", "What happened");
    }

    @Test
    void theListStaysAndAsksForNothingWhenALawmakerIsOpenedAndClosedAgain() {
        UI.getCurrent().navigate("lawmakers", QueryParameters.fromString("search=mele"));
        LawmakerGrid list = find(LawmakerGrid.class).single();
        AtomicInteger fetched = new AtomicInteger();
        list.getDataProvider().addDataProviderListener(changed -> fetched.incrementAndGet());

        UI.getCurrent().navigate("lawmakers/" + mele, QueryParameters.fromString("search=mele"));
        assertThat(find(LawmakerGrid.class).single()).isSameAs(list);
        assertThat(list.getSelectedItems()).extracting(LawmakerLine::id).containsExactly(mele);

        find(Button.class)
                .withAriaLabel("Close and go back to the list")
                .single()
                .click();
        assertThat(find(LawmakerGrid.class).single()).isSameAs(list);
        assertThat(list.getSelectedItems()).isEmpty();
        assertThat(fetched).hasValue(0);
    }

    @Test
    void aDeadLinkLeadsBackToTheListWithANotice() {
        for (String dead : List.of(UUID.randomUUID().toString(), "not-an-id")) {
            UI.getCurrent().navigate("lawmakers/" + dead);

            assertThat(find(LawmakerView.class).all()).isEmpty();
            assertThat(names()).isNotEmpty();
        }
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void aRefusedEntryKeepsWhatWasTyped() {
        UI.getCurrent().navigate("lawmakers/new");
        find(TextField.class).withLabel("Given name").single().setValue("Ágnes");

        button("Enter").click();
        assertThat(find(TextField.class)
                        .withLabel("Name as officially written")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(find(TextField.class).withLabel("Given name").single().getValue())
                .isEqualTo("Ágnes");

        find(TextField.class).withLabel("Name as officially written").single().setValue("Szabó Ágnes");
        button("Enter").click();
        assertThat(lawmakers.list(LawmakerFilter.ALL.withSearch("szabo agnes"), LawmakerSort.NAME, 0, 5))
                .extracting(LawmakerLine::name)
                .containsExactly("Szabó Ágnes");
    }

    @Test
    void whoeverSavesSecondSeesBothVersionsAndDecides() {
        Seen<LawmakerDetails> seen = lawmakers.details(mele);
        UI.getCurrent().navigate("lawmakers/" + mele);
        button("Correct").click();
        find(TextArea.class).withLabel("Notes").single().setValue("mine");
        find(TextField.class).withLabel("Gender").single().setValue("f");
        LawmakerDetails d = seen.details();
        lawmakers.correct(
                mele,
                seen.version(),
                new LawmakerDetails(
                        "Mele Fonoti-Tau", d.givenName(), d.familyName(), d.nameOrder(), "", "", null, "", "theirs"));

        button("Save").click();
        assertThat(find(ConflictDialog.class).single().isOpened()).isTrue();
        assertThat(lawmakers.details(mele).details().notes()).isEqualTo("theirs");
        for (RadioButtonGroup<?> choice : find(RadioButtonGroup.class).all()) {
            if ("Name as officially written".equals(choice.getAriaLabel().orElse(""))) {
                theirs(choice);
            }
        }
        button("Save what I chose").click();

        LawmakerDetails now = lawmakers.details(mele).details();
        assertThat(now.officialName()).isEqualTo("Mele Fonoti-Tau");
        assertThat(now.notes()).isEqualTo("mine");
        assertThat(now.gender()).isEqualTo("f");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerSeesNoControlsThatChange() {
        UI.getCurrent().navigate("lawmakers/" + mele);

        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Correct", "New lawmaker", "Add a channel", "Add a mandate", "Add somebody");
    }

    @SuppressWarnings("unchecked")
    private static void theirs(RadioButtonGroup<?> choice) {
        ((RadioButtonGroup<Boolean>) choice).setValue(false);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> names() {
        return find(LawmakerGrid.class)
                .single()
                .getGenericDataView()
                .getItems()
                .map(LawmakerLine::name)
                .toList();
    }

    private UUID person(String official, String given, String family) {
        UUID id = Ids.next();
        jdbc.sql("insert into lawmaker (id, version, official_name, given_name, family_name) values (?, 0, ?, ?, ?)")
                .params(id, official, given, family)
                .update();
        return id;
    }
}
