package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.commitment.CommitmentLine;
import org.parley.commitment.CommitmentState;
import org.parley.commitment.Settlement;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.position.EvidenceId;
import org.parley.recipient.AddresseeKind;

/** A commitment with what became of it, and what can be done about it. */
class CommitmentItem extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CommitmentItem(CommitmentLine line, CommitmentDialogs dialogs) {
        this(line, dialogs, null);
    }

    /** On the page of somebody, who is not named again. */
    CommitmentItem(CommitmentLine line, CommitmentDialogs dialogs, @Nullable UUID onPageOf) {
        Span what = new Span(line.details().what());
        what.addClassName("commitment-what");
        what.getElement().setAttribute("dir", "auto");
        Div facts = new Div(head(line, onPageOf), what, where(line));
        Settlement settled = line.settled();
        if (settled != null) {
            facts.add(settled(settled));
        }
        facts.addClassName("line-facts");
        getContent().addClassNames("line", "commitment");
        getContent().add(facts);
        if (dialogs.areAllowed()) {
            facts.add(actions(line, dialogs));
        }
    }

    private static Component head(CommitmentLine line, @Nullable UUID onPageOf) {
        Span state = new Span(t(line.state().key()));
        state.addClassNames("mark", line.state() == CommitmentState.KEPT ? "good" : mark(line));
        Component by = line.by().kind() == AddresseeKind.LAWMAKER
                ? new PathLink(LawmakerLinks.to(line.by().id()), line.by().name())
                : new Span(line.by().name());
        by.getElement().setAttribute("dir", "auto");
        Span days = new Span(Stream.of(
                        line.carriedFrom().isEmpty()
                                ? t(
                                        "commitment.promised-day",
                                        Dates.day(line.details().promisedOn()))
                                : t(
                                        "commitment.promised-by",
                                        line.carriedFrom(),
                                        Dates.day(line.details().promisedOn())),
                        line.dueOn() == null ? "" : t("commitment.due-day", Dates.day(line.dueOn())),
                        line.overdue() ? t("commitment.overdue") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        days.addClassName("quiet");
        Div head = new Div(state);
        if (!line.by().id().equals(onPageOf)) {
            head.add(by);
        }
        head.add(days);
        head.addClassName("position-head");
        return head;
    }

    private static String mark(CommitmentLine line) {
        return line.state() == CommitmentState.BROKEN || line.overdue() ? "poor" : "plain";
    }

    private static Component where(CommitmentLine line) {
        Anchor campaign = new PathLink(CampaignLinks.to(line.details().campaign()), line.campaign());
        campaign.getElement().setAttribute("dir", "auto");
        Div where = new Div(campaign);
        where.addClassNames("row", "position-evidence");
        if (!line.carriedFrom().isEmpty()) {
            Span carried = new Span(t("commitment.carried-from", line.carriedFrom()));
            carried.addClassName("quiet");
            where.add(carried);
        }
        if (line.details().letter() != null) {
            where.add(new PathLink("letters/" + line.details().letter(), line.letter()));
        }
        if (line.inherited()) {
            return where;
        }
        EvidenceId said = line.details().said();
        if (said != null) {
            boolean contact = said.kind() == EvidenceId.Kind.CONTACT;
            where.add(new PathLink(
                    (contact ? "contacts/" : "responses/") + said.id(),
                    t(contact ? "commitment.in-contact" : "commitment.in-response")));
        }
        if (!line.details().link().isEmpty()) {
            where.add(web(line.details().link()));
        }
        return where;
    }

    private static Component settled(Settlement settled) {
        Span words = new Span(
                settled.proof().isEmpty()
                        ? Dates.day(settled.day())
                        : Dates.day(settled.day()) + " · " + settled.proof());
        words.getElement().setAttribute("dir", "auto");
        Div line = new Div(words);
        line.addClassNames("row", "position-evidence");
        if (!settled.link().isEmpty()) {
            line.add(web(settled.link()));
        }
        return line;
    }

    private static Anchor web(String link) {
        Anchor web = new Anchor(link, link.length() <= 60 ? link : link.substring(0, 60) + "…");
        web.setTarget(AnchorTarget.BLANK);
        web.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "ltr");
        return web;
    }

    private static Component actions(CommitmentLine line, CommitmentDialogs dialogs) {
        Div actions = new Div();
        actions.addClassNames("row", "commitment-actions");
        if (line.settled() == null) {
            actions.add(
                    small("commitment.keep", () -> dialogs.settle(line, true)),
                    small("commitment.break", () -> dialogs.settle(line, false)));
        } else {
            actions.add(small("commitment.reopen", () -> dialogs.reopen(line)));
        }
        if (line.mayCorrect()) {
            actions.add(
                    small("commitment.correct", () -> dialogs.correct(line)),
                    small("commitment.take-out", () -> dialogs.takeOut(line)));
        }
        return actions;
    }

    private static Button small(String key, Runnable action) {
        Button button = new Button(t(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
