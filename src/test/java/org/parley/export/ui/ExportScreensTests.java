package org.parley.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.ExportColumn;
import org.parley.export.ExportFormat;
import org.parley.export.ExportLog;
import org.parley.export.ExportRecord;
import org.parley.export.Exports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Somebody exports a list from its page; an administrator sees that. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class ExportScreensTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Exports exports;

    @BeforeEach
    void somebody() {
        for (String name : List.of("Mele Fonoti", "Ana Duarte")) {
            jdbc.sql("insert into lawmaker (id, version, official_name) values (?, 0, ?)")
                    .params(Ids.next(), name)
                    .update();
        }
    }

    @Test
    void theDialogSaysWhatWillBeInTheFile() {
        UI.getCurrent().navigate("lawmakers", QueryParameters.fromString("search=mele&in-office=false"));
        test(button("Export")).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Export: Lawmakers");
        assertThat(sentences())
                .contains("1 lawmaker will be in the file.", "Narrowed to: search “mele” · No seat today");
        assertThat(columns().getValue()).contains("id", "name", "email", "notes");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(ExportFormat.CSV);
    }

    @Test
    void noColumnIsNoFile() {
        UI.getCurrent().navigate("lawmakers");
        test(button("Export")).click();
        test(button("None")).click();
        test(startButton()).click();

        assertThat(columns().isInvalid()).isTrue();
        assertThat(columns().getErrorMessage()).isEqualTo("Choose at least one column.");
        assertThat(exports.chosen("lawmakers")).isEqualTo(ExportChoice.EVERYTHING);

        test(button("All")).click();
        assertThat(columns().isInvalid()).isFalse();
    }

    @Test
    void theChoiceIsThereTheNextTime() {
        UI.getCurrent().navigate("lawmakers");
        test(button("Export")).click();
        columns().setValue(Set.of("name", "email"));
        test(startButton()).click();

        assertThat(exports.chosen("lawmakers").columns()).containsExactlyInAnyOrder("name", "email");
        assertThat(startButton().isEnabled()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        find(Dialog.class).single().close();
        test(button("Export")).click();
        assertThat(columns().getValue()).containsExactlyInAnyOrder("name", "email");
    }

    @Test
    void oneLawmakerGoesOutFromTheirPage() {
        UUID mele = jdbc.sql("select id from lawmaker where official_name = 'Mele Fonoti'")
                .query(UUID.class)
                .single();
        UI.getCurrent().navigate("lawmakers/" + mele);
        test(find(Button.class).all().stream()
                        .filter(button -> "Export".equals(button.getText()) && button.isVisible())
                        .reduce((first, second) -> second)
                        .orElseThrow())
                .click();

        assertThat(sentences()).contains("1 lawmaker will be in the file.", "Narrowed to: Mele Fonoti");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyLooksHasNoButton() {
        UI.getCurrent().navigate("lawmakers");

        assertThat(find(Button.class).all())
                .filteredOn(button -> "Export".equals(button.getText()) && button.isVisible())
                .isEmpty();
    }

    @Test
    @SignedIn(role = Role.ADMINISTRATOR, name = "Root")
    void administratorsSeeWhatWentOutOfOnePersonOrOfAll() {
        writes("Root");
        Acting.as(jdbc, "Bo Ek", Role.OFFICER, () -> writes("Bo"));
        String bo = Acting.account(jdbc, "Bo Ek", Role.OFFICER).toString();

        UI.getCurrent().navigate("administration/exports");
        assertThat(log()).extracting(ExportRecord::who).containsExactly("Bo Ek", "Root");

        UI.getCurrent().navigate("administration/exports", QueryParameters.fromString("who=" + bo));
        assertThat(log()).extracting(ExportRecord::who).containsExactly("Bo Ek");
        assertThat(((ExportLog.Exporter) find(Select.class).single().getValue()).name())
                .isEqualTo("Bo Ek");

        UI.getCurrent().navigate("administration/exports", QueryParameters.fromString("who=" + Ids.next()));
        assertThat(log()).hasSize(2);
    }

    private void writes(String row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(
                new Export<String>(
                        "lawmakers",
                        List.of(),
                        List.of(ExportColumn.of("name", "Name", name -> name)),
                        (chosen, reader) -> reader.accept(row),
                        null),
                ExportChoice.EVERYTHING,
                out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(row);
    }

    @SuppressWarnings("unchecked")
    private List<ExportRecord> log() {
        return ((Grid<ExportRecord>) find(Grid.class).single())
                .getLazyDataView()
                .getItems()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> columns() {
        return find(CheckboxGroup.class).single();
    }

    private List<String> sentences() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private Button startButton() {
        return find(Button.class).all().stream()
                .filter(button -> "Export".equals(button.getText())
                        && button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()) && button.isVisible())
                .findFirst()
                .orElseThrow();
    }
}
