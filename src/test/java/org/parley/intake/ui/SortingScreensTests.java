package org.parley.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.intake.Desk;
import org.parley.intake.PersonLine;
import org.parley.intake.Sorting;
import org.parley.intake.decision.GoneLine;
import org.parley.intake.decision.Leaving;
import org.parley.intake.decision.Policies;
import org.parley.intake.decision.Policy;
import org.parley.intake.decision.Verdict;
import org.parley.lawmaker.EndReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The preview: every list is searched, and what only a person can decide is decided there. */
@SpringBootTest
@SignedIn
@ViewPackages(packages = {"org.parley.intake.ui", "org.parley.base.ui"})
class SortingScreensTests extends SpringBrowserlessTest {

    private static final String MEMBERS = """
            Member ID,Name,Party,Constituency
            1,Ana Duarte,Green,North
            2,Bo Ek,Blue,South
            """;
    private static final String LATER = """
            Member ID,Name,Party,Constituency
            2,Bo Ek,Red,South
            ,Ana Duarte,Green,West
            3,Chea Sok,Blue,East
            """;

    @Autowired
    private Desk desk;

    @Autowired
    private Sorting sorting;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        desk.clears();
    }

    @Test
    void aDoubtIsDecidedWithBothSideBySide() {
        UUID id = sorted(LATER, "doubt");

        test(find(Button.class, cell(0, 2)).single()).click();

        assertThat(find(NativeTableRow.class).all())
                .filteredOn(row -> row.hasClassName("differs"))
                .hasSize(1);
        test(button("Same person")).click();
        assertThat(desk.waits(id).counts().doubtful()).isZero();
        assertThat(people()).extracting(PersonLine::decided).containsExactly(true);
        assertThat(find(DoubtDialog.class).exists()).isFalse();
    }

    @Test
    void whoDecidedThinksAgain() {
        UUID id = sorted(LATER, "doubt");
        sorting.says(id, 3, sorting.candidates(id, 3).getFirst().which(), Verdict.DIFFERENT);
        open(id, "doubt");

        test(find(Button.class, cell(0, 2)).single()).click();
        assertThat(buttons()).contains("Same person", "Ask again").doesNotContain("Different people");
        test(button("Ask again")).click();

        assertThat(desk.waits(id).counts().doubtful()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoIsGoneStaysUnlessSomebodyEndsTheirSeats() {
        UUID id = sorted("Member ID,Name\n2,Bo Ek\n", "gone");

        assertThat(find(GoneGrid.class).single().getGenericDataView().getItems())
                .extracting(GoneLine::name)
                .containsExactly("Ana Duarte");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("One person holds a seat today"));
        RadioButtonGroup<Boolean> ends = find(RadioButtonGroup.class).single();
        assertThat(ends.getValue()).isFalse();
        ends.setValue(true);

        assertThat(desk.waits(id).choices().leaving()).isEqualTo(new Leaving(sorting.today(), EndReason.UNKNOWN));
        test(button("End the seat of one person")).click();
        assertThat(desk.waits(id).counts().ended()).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPolicyIsFollowedByTheListAtOnce() {
        UUID id = sorted(LATER, "same");
        Select<Policy> party = find(Select.class).all().stream()
                .filter(field -> "Party".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();

        assertThat(find(Select.class).all())
                .extracting(Select::getLabel)
                .contains("Family name", "Constituency")
                .doesNotContain("Birthday", "Seat from");
        party.setValue(Policy.THEIRS);

        assertThat(desk.waits(id).counts().changed()).isEqualTo(1);
        open(id, "changed");
        assertThat(find(ListItem.class, cell(0, 2)).all())
                .extracting(ListItem::getText)
                .containsExactly("Party: “Blue” becomes “Red”");
    }

    @Test
    void whatWasEditedByHandIsAskedAbout() {
        desk.takesIn(MEMBERS, "nz", null);
        desk.edits("update mandate set party = 'Violet', version = version + 1 where constituency = 'South'");
        UUID id = desk.hands(LATER);
        desk.reads(id, "nz", null);
        sorting.decides(id, Policies.BLANKS.with("party", Policy.THEIRS), false);
        open(id, "same");

        assertThat(find(ListItem.class, cell(0, 2)).all())
                .extracting(ListItem::getText)
                .containsExactly("Party: “Violet” was edited by hand and stays, the list says “Red”");
        find(Checkbox.class, cell(0, 2)).single().setValue(true);

        assertThat(desk.waits(id).counts().changed()).isEqualTo(1);
    }

    @Test
    void aLongListIsSortedAgainBeforeItIsEntered() {
        UUID id = sorted(LATER, "doubt");
        assertThat(buttons()).contains("Enter one person").doesNotContain("Sort again as decided");
        desk.edits("update intake set stale = true where id = '%s'".formatted(id));

        open(id, "doubt");

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Something was decided since these numbers were counted."));
        assertThat(find(Button.class).withText("Enter one person").all()).isEmpty();
        test(button("Sort again as decided")).click();
        assertThat(desk.waits(id).choices().stale()).isFalse();
    }

    @Test
    void aListOfWhomTheCertainAreHereSaysWhatIsLeft() {
        sorted("Member ID,Name,Constituency\n2,Bo Ek,South\n,Ana Duarte,West\n", "same");

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("What is certain on this list is already here. One doubtful"));
    }

    @Test
    void everyListIsNarrowedWhileOneTypes() {
        UUID id = sorted("Member ID,Name\n5,Eve Gon\n6,Métis Ora\n7,\n", "new");

        search().setValue("metis");
        assertThat(people()).extracting(PersonLine::name).containsExactly("Métis Ora");
        search().setValue("nobody");
        assertThat(people()).isEmpty();

        open(id, "faulty");
        search().setValue("4");
        assertThat(find(FaultGrid.class).single().getGenericDataView().getItems())
                .hasSize(1);
        search().setValue("3");
        assertThat(find(FaultGrid.class).single().getGenericDataView().getItems())
                .isEmpty();
    }

    @Test
    void whatIsOpenWithThoseWhoAreGoneIsShownBesideThem() {
        desk.takesIn(MEMBERS, "nz", null);
        desk.edits("""
                insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, raised_by)
                select uuidv7(), 0, 'Ask her again', current_date, a.id, l.id, a.id
                  from lawmaker l, (select id from account where name = 'Ana Duarte' limit 1) a
                 where l.official_name = 'Ana Duarte'
                """);
        UUID id = desk.hands("Member ID,Name\n2,Bo Ek\n");
        desk.reads(id, "nz", null);

        open(id, "gone");
        assertThat(find(HandoverList.class).exists()).isTrue();
        open(id, "same");
        assertThat(find(HandoverList.class).exists()).isFalse();
        desk.edits("delete from follow_up where what = 'Ask her again'");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsIsOfferedNoDecision() {
        AtomicReference<UUID> list = new AtomicReference<>();
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            desk.takesIn(MEMBERS + "4,Di Fo,Red,East\n", "nz", null);
            list.set(desk.hands(LATER));
            desk.reads(list.get(), "nz", null);
        });
        UUID id = list.get();

        open(id, "gone");
        assertThat(find(GoneGrid.class).exists()).isTrue();
        assertThat(find(PolicyFields.class).exists()).isFalse();
        assertThat(find(GoneDecision.class).exists()).isFalse();
        open(id, "doubt");
        test(find(Button.class, cell(0, 2)).single()).click();
        assertThat(buttons()).contains("Close").doesNotContain("Same person", "Different people");
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, desk::clears);
    }

    private UUID sorted(String list, String shown) {
        desk.takesIn(MEMBERS, "nz", null);
        UUID id = desk.hands(list);
        desk.reads(id, "nz", null);
        open(id, shown);
        return id;
    }

    private static void open(UUID id, String shown) {
        UI.getCurrent().navigate("intake/" + id, QueryParameters.of("list", shown));
    }

    private Component cell(int row, int column) {
        return test(find(PersonGrid.class).single()).getCellComponent(row, column);
    }

    private Stream<PersonLine> people() {
        return find(PersonGrid.class).single().getGenericDataView().getItems();
    }

    private TextField search() {
        return find(TextField.class).all().stream()
                .filter(field -> "Search by name or line".equals(field.getPlaceholder()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
