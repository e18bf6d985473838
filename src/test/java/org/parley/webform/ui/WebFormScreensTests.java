package org.parley.webform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.letter.Cast;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One form after the other on a letter's page, with what the browser needs to copy and to open, and nothing dangerous. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.recipient.ui", "org.parley.base.ui"})
class WebFormScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Recipients recipients;

    @Autowired
    private FillInForm action;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID mira;

    @BeforeEach
    void aLetterToTwoByForm() {
        UUID parliament = cast.parliament("Parliament of Norland");
        UUID chamber = cast.chamber(parliament, "House of Norland", "lower");
        letter = cast.letter("Open letter on the river");
        mira = cast.lawmaker("Mira", "Adler", chamber, "Greens");
        UUID tom = cast.lawmaker("Tom", "Berg", chamber, "Greens");
        cast.channel(mira, "web form", "https://example.org/mira", "works");
        cast.channel(tom, "web form", "https://example.org/tom", "works");
        mailing.addressAll(letter, parliament);
    }

    @Test
    void oneFormFollowsTheOther() {
        open();
        assertThat(screen()).contains("2 web forms to fill in", "seals its text");
        click("Begin");

        Button opens =
                find(Button.class).withText("Open the form, copy the text").single();
        assertThat(opens.getElement().getAttribute("opens")).isEqualTo("https://example.org/mira");
        assertThat(find(Anchor.class)
                        .withText("https://example.org/mira")
                        .single()
                        .getElement()
                        .getAttribute("rel"))
                .isEqualTo("noopener noreferrer");
        assertThat(find(TextField.class).all())
                .anyMatch(field -> field.getValue().equals("Open letter on the river"));
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Dear members,\n\nplease act.");

        click("Sent, next");
        assertThat(line("Mira Adler").sentVia()).isEqualTo(SentVia.WEB_FORM);
        assertThat(screen()).contains("Tom Berg", "1 form waits");

        click("Sent, next");
        assertThat(screen()).contains("No web form is left");
    }

    @Test
    void whatCouldNotBeSentStandsBelowAndCanBeTriedAgain() {
        open();
        click("Begin");

        click("Could not …");
        click("Put aside");
        assertThat(find(Checkbox.class).exists())
                .as("without a reason it stays open")
                .isTrue();
        find(TextField.class).all().stream()
                .filter(field -> "Why?".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("Asks for a postcode");
        click("Put aside");

        assertThat(text(find(ListItem.class).single())).contains("Mira Adler", "Asks for a postcode", "Ana Duarte");
        assertThat(screen()).contains("Tom Berg", "1 form waits · 1 put aside");
        click("Try again");
        assertThat(screen()).contains("https://example.org/mira");
    }

    @Test
    void nothingOpensAnAddressThatIsNoWebPage() {
        jdbc.sql("update channel set value = 'javascript:alert(1)' where lawmaker_id = ?")
                .param(mira)
                .update();
        open();

        click("Begin");

        assertThat(screen()).contains("“javascript:alert(1)” is no address of a web page", "To their page");
        assertThat(find(Button.class).withText("Open the form, copy the text").exists())
                .isFalse();
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().startsWith("javascript"));
    }

    @Test
    void fromARecipientTheirFormIsTaken() {
        open();
        action.start(letter, Set.of(line("Tom Berg").id()), () -> {});

        assertThat(screen()).contains("https://example.org/tom");

        UUID una = line("Mira Adler").id();
        jdbc.sql("update channel set kind = 'post', value = 'House' where lawmaker_id = ?")
                .param(mira)
                .update();
        action.start(letter, Set.of(una), () -> {});
        assertThat(screen()).contains("https://example.org/tom");
    }

    @Test
    void whoDoesNotKeepTheLetterSeesHowFarItIs() {
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            open();

            assertThat(screen()).contains("2 web forms to fill in", "Whoever keeps the letter");
            assertThat(find(Button.class).withText("Begin").exists()).isFalse();
        });
    }

    private RecipientLine line(String name) {
        return recipients.list(RecipientFilter.all(letter), Pageable.ofSize(10)).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate("letters/" + letter + "/" + WebFormTab.WORD);
    }

    private void click(String text) {
        find(Button.class).withText(text).single().click();
    }

    private static String screen() {
        return text((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
