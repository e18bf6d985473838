package org.parley.outcome.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.Paths;
import org.parley.lawmaker.ui.LawmakersPicker;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.letter.ui.LetterPicker;
import org.parley.outcome.ActionFilter;
import org.parley.outcome.ActionKind;
import org.parley.outcome.Actions;
import org.parley.outcome.Bearing;
import org.parley.outcome.BearingDetails;
import org.parley.outcome.Bearings;
import org.parley.outcome.OutcomeCast;
import org.parley.outcome.PartFilter;
import org.parley.outcome.PartRole;
import org.parley.outcome.Parts;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Actions are written down on their screens, and every number opens what it counts. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {
            "org.parley.outcome.ui",
            "org.parley.campaign.ui",
            "org.parley.letter.ui",
            "org.parley.lawmaker.ui",
            "org.parley.parliament.ui",
            "org.parley.base.ui"
        })
class ActionScreensTests extends SpringBrowserlessTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    private Cast people;

    @Autowired
    private OutcomeCast outcome;

    @Autowired
    private Actions actions;

    @Autowired
    private Parts parts;

    @Autowired
    private Bearings bearings;

    @Autowired
    private Letters letters;

    @Autowired
    private Parliaments parliaments;

    private UUID norland;
    private UUID mira;

    @BeforeEach
    void aParliament() {
        norland = people.parliament("Parliament of Norland");
        mira = people.lawmaker("Mira", "Okafor", people.chamber(norland, "House of Norland", "lower"), "Greens");
    }

    @Test
    void anActionIsWrittenDownWithWhoTookPart() {
        Paths.open(ActionLinks.list(ActionFilter.ofParliament(norland)));
        press("Write down an action");
        press("Save");
        assertThat(field("Title").isInvalid()).isTrue();
        field("Title").setValue("Free the river");
        find(Select.class).all().stream()
                .filter(select -> "Kind".equals(select.getLabel()))
                .forEach(select -> kind(select, ActionKind.VOTE));
        press("Save");

        assertThat(texts()).contains("Vote", "Adopted");
        press("Add people");
        press("Save");
        LawmakersPicker picker = find(LawmakersPicker.class).single();
        assertThat(picker.isInvalid()).isTrue();
        picker.setValue(Set.of(mira));
        press("Save");

        assertThat(actions.list(ActionFilter.ofLawmaker(mira), PageRequest.of(0, 5)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.details().parliament()).isEqualTo(norland);
                    assertThat(line.chamber()).isEqualTo("House of Norland");
                });
        assertThat(links()).contains("Mira Okafor");
    }

    @Test
    void aReferenceThatIsTakenLeadsToTheFirst() {
        UUID first = outcome.motion(norland, null, "Free the river", "M-7", MARCH);
        UI.getCurrent().navigate("actions");
        press("Write down an action");
        field("Title").setValue("The same again");
        find(Select.class).all().stream()
                .filter(select -> "Kind".equals(select.getLabel()))
                .forEach(select -> kind(select, ActionKind.MOTION));
        parliament().setValue(parliaments.line(norland));
        find(ComboBox.class).all().stream()
                .filter(box -> "Chamber".equals(box.getLabel()))
                .forEach(ComboBox::clear);
        field("Reference").setValue("m-7");

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains(ActionLinks.to(first));
        press("Save");
        assertThat(field("Reference").isInvalid()).isTrue();
        assertThat(actions.count(ActionFilter.ofParliament(norland))).isEqualTo(1);
    }

    @Test
    void aNumberOpensWhatItCounts() {
        UUID vote = outcome.motion(norland, null, "Free the river", "M-7", MARCH);
        outcome.does(mira, vote, PartRole.FOR);
        UI.getCurrent().navigate(ActionLinks.to(vote));

        assertThat(hrefs()).contains(ActionLinks.people(PartFilter.of(vote).in(PartRole.FOR)));
        Paths.open(ActionLinks.people(PartFilter.of(vote).in(PartRole.FOR)));
        assertThat(texts()).contains("1 person");
        Paths.open(ActionLinks.people(PartFilter.of(vote).in(PartRole.AGAINST)));
        assertThat(texts()).contains("0 people");
        Paths.open(ActionLinks.list(ActionFilter.ofLawmaker(mira)));
        assertThat(texts()).contains("1 action", "Mira Okafor");
    }

    @Test
    void whatTheyHaveToDoWithALetterStandsOnAllPages() {
        UUID letter = people.letter("Open letter on the river");
        UUID motion = outcome.motion(norland, null, "Free the river", "M-7", MARCH);
        outcome.does(mira, motion, PartRole.SPONSOR);
        bearings.say(
                UUID.randomUUID(),
                motion,
                new BearingDetails(letter, null, Bearing.CONTRIBUTED, "The sponsor quotes it"));

        UI.getCurrent().navigate(ActionLinks.to(motion));
        assertThat(texts()).contains("The letter contributed", "The sponsor quotes it");
        for (String page : List.of(
                "letters/" + letter + "/activity",
                "campaigns/" + letters.details(letter).campaign(),
                "lawmakers/" + mira,
                "parliaments/" + norland)) {
            UI.getCurrent().navigate(page);
            assertThat(hrefs()).as(page).contains(ActionLinks.to(motion));
        }
    }

    @Test
    void aLetterIsLinkedHonestly() {
        UUID letter = people.letter("Open letter on the river");
        UUID motion = outcome.motion(norland, null, "Free the river", "M-7", MARCH);
        UI.getCurrent().navigate(ActionLinks.to(motion));
        press("Link a letter");
        press("Save");
        LetterPicker picker = find(LetterPicker.class).single();
        assertThat(picker.isInvalid()).isTrue();
        picker.setValue(letter);
        bearing().setValue(Bearing.CONTRIBUTED);
        press("Save");
        assertThat(bearings.of(motion)).isEmpty();
        reason().setValue("The sponsor quotes it");
        press("Save");

        assertThat(bearings.of(motion)).hasSize(1);
        press("Take back");
        assertThat(bearings.of(motion)).isEmpty();
        press("Undo");
        assertThat(bearings.of(motion)).hasSize(1);
    }

    @Test
    void aPastedVoteIsConfirmedAndTakenBack() {
        UUID motion = outcome.motion(norland, null, "Free the river", "M-7", MARCH);
        UI.getCurrent().navigate(ActionLinks.to(motion));
        press("Paste names");
        press("Look whom they mean");
        assertThat(area("Names").isInvalid()).isTrue();
        area("Names").setValue("Okafor, Mira (Greens)\nNobody Atall");
        press("Look whom they mean");
        assertThat(texts()).anyMatch(text -> text.startsWith("2 lines: 1 person found, 1 open"));
        press("Write down 1 person");

        assertThat(parts.counts(motion)).isEqualTo(Map.of(PartRole.FOR, 1));
        assertThat(texts()).contains("1 name without a person: Nobody Atall");
        press("Undo");
        assertThat(parts.counts(motion)).isEmpty();
        assertThat(texts()).noneMatch(text -> text.contains("Nobody Atall"));
    }

    @Test
    void whoWasAddedByMistakeIsTakenOutAndComesBack() {
        UUID motion = outcome.motion(norland, null, "Free the river", "M-7", MARCH);
        outcome.does(mira, motion, PartRole.SPONSOR);
        UI.getCurrent().navigate(ActionLinks.to(motion));
        press("Take out, a mistake");
        assertThat(actions.count(ActionFilter.ofParliament(norland))).isZero();
        press("Undo");

        assertThat(parts.counts(motion)).containsOnlyKeys(PartRole.SPONSOR);
        assertThat(actions.count(ActionFilter.ofParliament(norland))).isEqualTo(1);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsIsOfferedNothingThatChanges() {
        UI.getCurrent().navigate("actions");
        assertThat(find(Button.class).withText("Write down an action").all()).isEmpty();

        UI.getCurrent().navigate("parliaments/" + norland);
        assertThat(find(Button.class).withText("Write down an action").all()).noneMatch(Button::isVisible);
    }

    @Test
    void aDeadLinkLeadsToTheList() {
        UI.getCurrent().navigate("actions/" + UUID.randomUUID());
        assertThat(find(ActionsView.class).exists()).isTrue();

        UI.getCurrent().navigate("actions/" + UUID.randomUUID() + "/people");
        assertThat(find(ActionsView.class).exists()).isTrue();
    }

    private ComboBox<ParliamentLine> parliament() {
        @SuppressWarnings("unchecked")
        ComboBox<ParliamentLine> box = (ComboBox<ParliamentLine>) find(ComboBox.class).all().stream()
                .filter(one -> "Parliament".equals(one.getLabel()))
                .toList()
                .getLast();
        return box;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Bearing> bearing() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private static void kind(Select<?> select, ActionKind kind) {
        ((Select<ActionKind>) select).setValue(kind);
    }

    private TextArea reason() {
        return find(TextArea.class).all().getLast();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }
}
