package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.outcome.BearingLine;

/** What an action has to do with our letters: what was said, by whom, when and why. */
class BearingsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ActionDialogs dialogs;
    private final UUID action;
    private final ZoneId zone;

    BearingsCard(ActionTools tools, ActionDialogs dialogs, UUID action) {
        this.dialogs = dialogs;
        this.action = action;
        zone = tools.actor().zone();
        Div head = new Div(new H2(t("outcome.letters")));
        head.addClassName("card-head");
        if (dialogs.areAllowed()) {
            Button say = new Button(t("outcome.say"), VaadinIcon.PLUS.create(), click -> dialogs.say(action));
            say.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            head.add(say);
        }
        Div card = getContent();
        card.addClassName("card");
        card.add(head);
        List<BearingLine> said = tools.bearings().of(action);
        if (said.isEmpty()) {
            Paragraph none = new Paragraph(t("outcome.nothing-said"));
            none.addClassName("quiet");
            card.add(none);
        }
        said.forEach(line -> card.add(line(line)));
    }

    private Div line(BearingLine line) {
        PathLink letter = new PathLink(LetterLinks.to(line.details().letter()), line.letter());
        letter.getElement().setAttribute("dir", "auto");
        PathLink campaign = new PathLink(CampaignLinks.to(line.campaignId()), line.campaign());
        campaign.getElement().setAttribute("dir", "auto");
        Div head = new Div(ActionMarks.bearing(line.details().bearing()), letter, campaign);
        head.addClassName("position-head");
        Div facts = new Div(head);
        if (!line.ask().isEmpty()) {
            facts.add(text(t("outcome.of-ask", line.ask()), ""));
        }
        if (!line.details().reason().isEmpty()) {
            facts.add(text(line.details().reason(), "action-reason"));
        }
        facts.add(text(
                t(
                        "outcome.said-by",
                        line.saidBy(),
                        Dates.day(line.saidAt().atZone(zone).toLocalDate())),
                "quiet"));
        facts.addClassName("line-facts");
        if (dialogs.areAllowed()) {
            Div tools = new Div(small("outcome.say-otherwise", () -> dialogs.correct(line)));
            if (line.mayTakeBack()) {
                tools.add(small("outcome.take-back", () -> dialogs.takeBack(action, line)));
            }
            tools.addClassNames("row", "commitment-actions");
            facts.add(tools);
        }
        Div whole = new Div(facts);
        whole.addClassName("line");
        return whole;
    }

    private static Span text(String words, String look) {
        Span text = new Span(words);
        text.getElement().setAttribute("dir", "auto");
        if (!look.isEmpty()) {
            text.addClassName(look);
        }
        return text;
    }

    private static Button small(String key, Runnable act) {
        Button button = new Button(t(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
