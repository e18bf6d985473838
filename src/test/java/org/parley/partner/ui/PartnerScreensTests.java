package org.parley.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.ConflictDialog;
import org.parley.partner.ContactPeople;
import org.parley.partner.LogoImage;
import org.parley.partner.Logos;
import org.parley.partner.PartnerDetails;
import org.parley.partner.PartnerFilter;
import org.parley.partner.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The screens of partners: they list, narrow, open, ask about twins, and keep what was typed. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.partner.ui", "org.parley.base.ui"})
class PartnerScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Partners partners;

    @Autowired
    private ContactPeople people;

    @Autowired
    private Logos logos;

    @Autowired
    private JdbcClient jdbc;

    private UUID zephyr;

    @BeforeEach
    void aPartner() {
        zephyr = partners.enter(PartnerDetails.named("Zéphyr Watch", "ZW", "KE"));
    }

    @Test
    void theListNarrowsByItsAddress() {
        UI.getCurrent().navigate("partners", QueryParameters.of("search", "zephyr"));
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);

        UI.getCurrent().navigate("partners", QueryParameters.fromString("search=zephyr&country=TH"));
        assertThat(test(find(Grid.class).single()).size()).isZero();
    }

    @Test
    void aDeadLinkLeadsBackToTheList() {
        UI.getCurrent().navigate(PartnerLinks.to(UUID.randomUUID()));

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("partners");
    }

    @Test
    void aNewPartnerIsEnteredAndOpened() {
        enter("Delta Watch", "DW");

        UUID delta = partners.list(new PartnerFilter("delta", null), PageRequest.of(0, 1))
                .getFirst()
                .id();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(PartnerLinks.to(delta));
    }

    @Test
    void aTwinIsAskedAboutBeforeItIsEntered() {
        enter("Zephyr watch", "");

        assertThat(partners.count(new PartnerFilter("zephyr", null))).isEqualTo(1);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(PartnerLinks.to(zephyr));

        test(button("No, enter it as well")).click();
        assertThat(partners.count(new PartnerFilter("zephyr", null))).isEqualTo(2);
    }

    @Test
    void whoCorrectsWhatSomebodyElseChangedSeesBoth() {
        UI.getCurrent().navigate(PartnerLinks.to(zephyr));
        test(button("Correct")).click();
        partners.correct(zephyr, partners.line(zephyr).seen(), PartnerDetails.named("Theirs", "ZW", "KE"));

        test(field("Name")).setValue("Mine");
        test(button("Save")).click();

        assertThat(find(ConflictDialog.class).exists()).isTrue();
        assertThat(partners.line(zephyr).name()).isEqualTo("Theirs");
    }

    @Test
    void aPersonWithoutAnAddressThatMailReachesIsNotSavedAndTheDialogStays() {
        UI.getCurrent().navigate(PartnerLinks.to(zephyr));
        test(button("Add a person")).click();
        test(field("Name")).setValue("Mira Okafor");
        EmailField email = find(EmailField.class).single();
        email.setValue("nowhere");

        test(button("Save")).click();

        assertThat(email.isInvalid()).isTrue();
        email.setValue("mira@example.org");
        test(button("Save")).click();
        assertThat(people.of(zephyr)).hasSize(1);
    }

    @Test
    void whoMayOnlyLookIsOfferedNothingToChange() {
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            UI.getCurrent().navigate("partners");
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("New partner");

            UI.getCurrent().navigate(PartnerLinks.to(zephyr));
            assertThat(find(Button.class).all())
                    .extracting(Button::getText)
                    .doesNotContain("Correct", "Logo", "Add a person");
        });
    }

    @Test
    void aLogoIsShownOnThePageAndInTheListAndTakenAwayWithAWayBack() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", file);
        UI.getCurrent().navigate(PartnerLinks.to(zephyr));
        assertThat(find(LogoPicture.class).single().getText()).isEqualTo("ZW");
        test(button("Logo")).click();
        find(LogoDialog.class).single().take(LogoImage.read(new ByteArrayInputStream(file.toByteArray())));

        UUID logo = logos.of(zephyr).getFirst().id();
        assertThat(find(Image.class).all())
                .extracting(Image::getSrc)
                .anyMatch(src -> src.endsWith("?logo=" + logo + "&size=large"));
        test(button("Logo")).click();
        test(button("Remove")).click();
        assertThat(partners.line(zephyr).logo()).isNull();
        test(button("Undo")).click();
        assertThat(partners.line(zephyr).logo()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Delta Watch, DW, DW",
        "Asian Network for Free Rivers, ANFREERIVERS, AN",
        "zéphyr, '', Z",
        "មជ្ឈមណ្ឌល សិទ្ធិមនុស្ស, '', មសិ",
        "มูลนิธิแม่น้ำเสรี, '', มู",
        "เครือข่ายแม่น้ำ, '', เค",
        "ແ, '', ແ",
        "«350» rivers, '', 3R"
    })
    void withoutALogoTheInitialsStandThere(String name, String acronym, String initials) {
        UUID partner = partners.enter(PartnerDetails.named(name, acronym, null));

        assertThat(Initials.of(partners.line(partner))).isEqualTo(initials);
    }

    private void enter(String name, String acronym) {
        UI.getCurrent().navigate("partners");
        test(button("New partner")).click();
        test(field("Name")).setValue(name);
        test(field("Acronym")).setValue(acronym);
        test(button("Save")).click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
