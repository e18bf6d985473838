package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.contact.ui.ContactLinks;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.Priority;
import org.parley.followup.repetition.Repetition;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.letter.ui.LetterLinks;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryShow;
import org.parley.signatory.ui.SignatoryLinks;

/** A follow-up on one line: what, about whom, by when, and what a click can do to it. */
class FollowUpItem extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    FollowUpItem(FollowUpLine line, FollowUpActions actions) {
        this(line, actions, FollowUpLinks.to(line.id()), true);
    }

    private FollowUpItem(FollowUpLine line, FollowUpActions actions, String path, boolean fromWhere) {
        Anchor what = new PathLink(path, line.what());
        what.addClassName("follow-up-what");
        Div text = new Div(what, facts(line, actions, fromWhere));
        text.addClassName("follow-up-text");
        getContent().addClassName("follow-up");
        if (!line.isDone() && actions.areAllowed()) {
            getContent().add(check(line, actions), text, new FollowUpMenu(line, actions));
        } else {
            getContent().add(text);
        }
    }

    /** One on the page of the contact that it came out of, which needs not be named there. */
    static FollowUpItem ofContact(FollowUpLine line, FollowUpActions actions) {
        return new FollowUpItem(line, actions, FollowUpLinks.to(line.id()), false);
    }

    /** One in a list beside which it opens. */
    static FollowUpItem inList(FollowUpLine line, FollowUpActions actions, FollowUpFilter filter) {
        return new FollowUpItem(line, actions, FollowUpLinks.to(line.id(), filter), true);
    }

    /** Where it came from, in words. */
    static String source(FollowUpLine line) {
        String met = line.met();
        if (met.isEmpty()) {
            return t(line.confidential() ? "followup.from-confidential" : "followup.from-contact");
        }
        return t(line.confidential() ? "followup.from-confidential-with" : "followup.from-contact-with", met);
    }

    /** How urgent it is, where that is worth a word. */
    static Span priority(FollowUpLine line) {
        Span priority = new Span(t(line.priority().key()));
        priority.addClassName("priority-" + line.priority().word());
        priority.setVisible(line.priority() != Priority.NORMAL);
        return priority;
    }

    private static Button check(FollowUpLine line, FollowUpActions actions) {
        Button done = new Button(VaadinIcon.CHECK.create());
        done.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        done.addClassName("follow-up-check");
        done.setAriaLabel(t("followup.mark-done", line.what()));
        done.setTooltipText(t("followup.done"));
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            try {
                actions.done(line);
            } finally {
                done.setEnabled(true);
            }
        });
        return done;
    }

    private static Div facts(FollowUpLine line, FollowUpActions actions, boolean fromWhere) {
        Div facts = new Div();
        facts.addClassNames("follow-up-facts", "quiet");
        facts.add(day(line, actions), priority(line));
        Repetition repetition = line.repetition();
        if (repetition != null && !line.isDone()) {
            facts.add(new Span(RepetitionFields.inWords(repetition)));
        }
        if (!line.mine()) {
            facts.add(new Span(line.assignee()));
        }
        link(facts, line.about().lawmaker(), LawmakerLinks.to(orNil(line.about().lawmaker())), line.lawmaker());
        link(facts, line.about().letter(), ofLetter(orNil(line.about().letter()), line.reminds()), line.letter());
        if (line.about().letter() == null) {
            link(
                    facts,
                    line.about().campaign(),
                    CampaignLinks.to(orNil(line.about().campaign())),
                    line.campaign());
        }
        if (fromWhere) {
            link(
                    facts,
                    line.about().contact(),
                    ContactLinks.to(orNil(line.about().contact())),
                    source(line));
        }
        return facts;
    }

    static Span day(FollowUpLine line, FollowUpActions actions) {
        if (line.isDone()) {
            return new Span(t(line.mandateEnded() ? "followup.closed-by" : "followup.done-by", line.doneBy()));
        }
        DueWhen when = DueWhen.of(line.dueOn(), actions.today());
        Span day = new Span(when == DueWhen.TODAY ? t(when.key()) : Dates.day(line.dueOn()));
        day.addClassNames("number", "due-" + when.word());
        return day;
    }

    private static void link(Div facts, @Nullable UUID target, String path, String text) {
        if (target != null) {
            Anchor link = new PathLink(path, text);
            facts.add(link);
        }
    }

    static String ofLetter(UUID letter, boolean reminds) {
        return reminds
                ? SignatoryLinks.to(SignatoryFilter.all(letter).showing(SignatoryShow.INVITED))
                : LetterLinks.to(letter);
    }

    private static UUID orNil(@Nullable UUID id) {
        return id == null ? new UUID(0, 0) : id;
    }
}
