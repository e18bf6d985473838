package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Facts;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.contact.ui.ContactLinks;
import org.parley.followup.About;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUpShown;
import org.parley.followup.repetition.Repetition;
import org.parley.lawmaker.ui.LawmakerLinks;

/** One follow-up beside the list: what, by when, about whom, and what a click can do to it. */
class FollowUpPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    FollowUpPanel(FollowUpShown shown, FollowUpActions actions, ZoneId zone, Runnable close) {
        FollowUpLine line = shown.line();
        Button closing = new Button(VaadinIcon.CLOSE.create(), click -> close.run());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        closing.setAriaLabel(t("followup.close"));
        H2 what = new H2(line.what());
        what.getElement().setAttribute("dir", "auto");
        Div head = new Div(what, closing);
        head.addClassName("panel-head");
        getContent().addClassName("panel");
        getContent().add(head);
        if (actions.areAllowed()) {
            getContent().add(line.isDone() ? reopen(line, actions) : tools(line, actions));
        }
        getContent().add(facts(shown, actions, zone));
    }

    /** With more parts at the end. */
    FollowUpPanel below(Component... parts) {
        getContent().add(parts);
        return this;
    }

    private static Component tools(FollowUpLine line, FollowUpActions actions) {
        Button done = once("followup.done", VaadinIcon.CHECK, () -> actions.done(line));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div tools = new Div(done, new FollowUpMenu(line, actions).withMore());
        tools.addClassName("follow-up-tools");
        return tools;
    }

    /** A button that acts once per click, and again after what it did was refused. */
    private static Button once(String key, VaadinIcon icon, Runnable act) {
        Button button = new Button(t(key), icon.create());
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private static Component reopen(FollowUpLine line, FollowUpActions actions) {
        Div tools = new Div(once("followup.reopen", VaadinIcon.ARROW_BACKWARD, () -> actions.reopen(line)));
        tools.addClassName("follow-up-tools");
        return tools;
    }

    private static Facts facts(FollowUpShown shown, FollowUpActions actions, ZoneId zone) {
        FollowUpLine line = shown.line();
        About about = line.about();
        Facts facts = new Facts();
        Instant done = line.doneAt();
        if (done == null) {
            facts.of(t("followup.due-on"), FollowUpItem.day(line, actions));
        } else {
            facts.day(t("followup.due-on"), line.dueOn());
            facts.text(t("followup.done"), t("followup.by-at", line.doneBy(), Dates.moment(done, zone)));
        }
        facts.text(t("followup.assignee"), line.assignee());
        facts.text(t("followup.priority"), t(line.priority().key()));
        Repetition repetition = line.repetition();
        facts.text(t("followup.repeat"), repetition == null ? "" : RepetitionFields.inWords(repetition));
        UUID lawmaker = about.lawmaker();
        UUID letter = about.letter();
        UUID campaign = about.campaign();
        UUID contact = about.contact();
        link(facts, "followup.lawmaker", lawmaker == null ? null : LawmakerLinks.to(lawmaker), line.lawmaker());
        link(
                facts,
                "followup.letter",
                letter == null ? null : FollowUpItem.ofLetter(letter, line.reminds()),
                line.letter());
        link(facts, "followup.campaign", campaign == null ? null : CampaignLinks.to(campaign), line.campaign());
        link(
                facts,
                "followup.came",
                contact == null ? null : ContactLinks.to(contact),
                contact == null ? "" : FollowUpItem.source(line));
        facts.text(
                t("followup.raised-by"), t("followup.by-at", shown.raisedBy(), Dates.moment(shown.raisedAt(), zone)));
        return facts;
    }

    private static void link(Facts facts, String key, @Nullable String path, String text) {
        if (path != null) {
            facts.of(t(key), new PathLink(path, text));
        }
    }
}
