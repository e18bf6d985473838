package org.parley.change.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.audit.ChangeFilter;
import org.parley.base.Actor;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.campaign.CampaignDetails;
import org.parley.campaign.Campaigns;
import org.parley.export.ExportChoice;
import org.parley.export.Exports;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The page of recent changes tells them as the records' own pages do, keeps its filters in the address, and goes out as a file. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
@ViewPackages(packages = "org.parley")
class ChangesViewTests extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Cast cast;

    @Autowired
    private ChangeExport export;

    @Autowired
    private Exports exports;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID campaign;

    @BeforeEach
    void aCampaignThatWasCorrected() {
        jdbc.sql("select set_config('parley.actor', ?, true)")
                .param(actor.id().toString())
                .query((row, number) -> number)
                .list();
        campaign = campaigns.start(new CampaignDetails("Free the xylem", "", DAY, null, actor.id()));
        act();
        correct("=Free the phloem");
    }

    @Test
    void itTellsWhoChangedWhichRecordFromWhatToWhat() {
        Paths.open("changes");

        assertThat(Screen.text())
                .containsPattern("Campaign · changed\\s+auto quiet Ana Duarte")
                .contains("Free the xylem", "=Free the phloem")
                .contains("campaigns/" + campaign);
    }

    @Test
    void anEarlierValueIsGivenBackFromHere() {
        Paths.open("changes?kind=campaign");
        press("Restore");
        test(find(Button.class).all().stream()
                        .filter(one -> one.hasClassName("save"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(campaigns.details(campaign).name()).isEqualTo("Free the xylem");
    }

    @Test
    void theAddressNarrowsIt() {
        cast.letter("Letter to the xylem");

        for (String address : List.of(
                "changes?kind=campaign&search=phloem",
                "changes?kind=campaign&by=" + actor.id(),
                "changes?kind=campaign&from=" + LocalDate.now().minusDays(2))) {
            Paths.open(address);
            assertThat(Screen.text()).as(address).contains("=Free the phloem").doesNotContain("Letter to the xylem");
        }
        for (String address : List.of(
                "changes?search=nobodyiscalledthis",
                "changes?by=parley&kind=campaign&search=phloem",
                "changes?until=2020-01-01")) {
            Paths.open(address);
            assertThat(Screen.text()).as(address).contains("No such changes").doesNotContain("=Free the phloem");
        }
    }

    @Test
    void whatAnAddressSaysWronglyCountsAsNotSaid() {
        Paths.open("changes?by=" + UUID.randomUUID() + "&kind=nothing&from=yesterday&search=%25&until=");
        assertThat(Screen.view()).isEqualTo("ChangesView");

        Paths.open("changes?by=" + UUID.randomUUID() + "&kind=drop+table&from=2026-13-40");
        assertThat(Screen.text()).contains("=Free the phloem");
    }

    @Test
    void whatIsChosenIsAChipThatGoesWithAClick() {
        Paths.open("changes");
        @SuppressWarnings("unchecked")
        ComboBox<String> kind = (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(box -> "Kind of record".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        kind.setValue("letter");
        assertThat(Screen.text()).doesNotContain("=Free the phloem");

        test(find(Button.class).all().stream()
                        .filter(one -> one.getAriaLabel().orElse("").contains("Letter"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(Screen.text()).contains("=Free the phloem");
    }

    @Test
    void manyRecordsOfOneActAreOneLineThatOpens() {
        UUID house = cast.chamber(cast.parliament("Assembly of Xylem"), "House", "single");
        act();
        cast.lawmakers(house, 120);
        Paths.open("changes?kind=lawmaker");
        long links = links();
        assertThat(Screen.text()).contains("120 records", "Show 50 of 117 more");

        press("Show 50 of 117 more");
        assertThat(links()).isEqualTo(links + 50);
        press("Show 50 of 67 more");
        press("Show 17 of 17 more");

        assertThat(links()).isEqualTo(links + 117);
        assertThat(find(Button.class).all())
                .noneMatch(one -> one.isVisible() && one.getText().equals("Show 17 of 17 more"));
    }

    @Test
    void thePageGoesOnAsLongAsThereIsMore() {
        for (int number = 0; number < 40; number++) {
            act();
            correct("Free the roots " + number);
        }
        Paths.open("changes?kind=campaign");
        assertThat(Screen.text()).contains("Free the roots 39").doesNotContain("Free the roots 3 ");

        press("Earlier changes");

        assertThat(Screen.text()).contains("Free the roots 3 ", "Free the xylem");
        assertThat(find(Button.class).all())
                .noneMatch(one -> one.isVisible() && one.getText().equals("Earlier changes"));
    }

    @Test
    void theFileSaysWhatTheListSaysAndIsSafeInASpreadsheet() {
        String file = file(ChangeFilter.ALL.withKind("campaign"));

        assertThat(file.lines().findFirst().orElseThrow())
                .contains("When,Who,Kind of record,What,Record,Part of it,Field,From,To,With the list,Address");
        assertThat(file)
                .contains("Campaign,changed,'=Free the phloem,,Name,Free the xylem,'=Free the phloem,,campaigns/"
                        + campaign)
                .contains("Campaign,added,'=Free the phloem,,Name,,Free the xylem");
        assertThat(file(ChangeFilter.ALL.withKind("letter"))).doesNotContain("phloem");
        assertThat(jdbc.sql(
                                "select list || ' ' || filter || ' ' || finished from export order by begun_at desc, id desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith("changes campaigns")
                .endsWith("true");
    }

    @Test
    void whoIsNoManagerFindsNoSuchPage() {
        for (Role role : List.of(Role.OFFICER, Role.VIEWER)) {
            Acting.as(jdbc, "Bo Okonkwo", role, () -> {
                Paths.open("changes");
                assertThat(Screen.view()).isNotEqualTo("ChangesView");
                assertThat(Screen.text()).doesNotContain("=Free the phloem");
            });
        }
    }

    @Test
    void aTypedNameNarrowsWhileOneTypes() {
        Paths.open("changes");
        TextField search = find(TextField.class).all().stream()
                .filter(field -> field.getPlaceholder().startsWith("Search the name of a record"))
                .findFirst()
                .orElseThrow();

        test(search).setValue("phloem");

        assertThat(Screen.text()).contains("Free the xylem");
        test(search).setValue("no such name");
        assertThat(Screen.text()).contains("No such changes");
    }

    private void act() {
        jdbc.sql("set local parley.act = ''").update();
    }

    private void correct(String name) {
        campaigns.correct(
                campaign, campaigns.details(campaign).seen(), new CampaignDetails(name, "", DAY, null, actor.id()));
    }

    private String file(ChangeFilter filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(export.of(filter, List.of("campaigns")), ExportChoice.EVERYTHING, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long links() {
        return links(UI.getCurrent()).count();
    }

    private static Stream<Anchor> links(Component component) {
        return Stream.concat(
                component instanceof Anchor anchor && anchor.hasClassName("history-subject")
                        ? Stream.of(anchor)
                        : Stream.empty(),
                component.getChildren().flatMap(ChangesViewTests::links));
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(one -> one.isVisible() && one.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
